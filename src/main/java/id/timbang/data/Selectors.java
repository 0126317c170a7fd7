package id.timbang.data;

import id.timbang.domain.Choice;
import id.timbang.domain.Column;
import id.timbang.domain.Selector;
import id.timbang.domain.Selector.Clause;
import id.timbang.domain.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads selectors and refuses fields that the format does not know. */
final class Selectors {
    /** Fields of a fund's purpose, beside the columns of proposals.csv. */
    static final List<String> PURPOSE_FIELDS = List.of("function", "spm");
    /** Fields of a limit, beside the columns of proposals.csv. */
    static final List<String> LIMIT_FIELDS = List.of("function", "spm", "fund", "choice", "quarter");

    private static final List<String> QUARTERS = List.of("1", "2", "3", "4");

    private Selectors() {
    }

    /** What a fund or limit of a dataset may name too: columns that the format does not know, kept as text. */
    static List<String> with(Table proposals, List<String> fields) {
        return Stream.concat(fields.stream(), proposals.columns().stream().map(Column::name)).toList();
    }

    /** The selector of a cell; one that cannot be read is reported and matches everything. */
    static Selector read(Sheet sheet, int row, String column, List<String> fields, Problems problems) {
        try {
            return read(sheet.text(column, row), fields);
        } catch (BadCell bad) {
            problems.add(sheet.problem(row, column, bad.getMessage(), bad.advice()));
            return Selector.ANY;
        }
    }

    /**
     * Reads a selector.
     *
     * @throws BadCell when it is none, or names an unknown field, choice or quarter
     */
    static Selector read(String text, List<String> fields) {
        Selector selector = parse(text);
        selector.clauses().forEach(clause -> check(clause, fields));
        return selector;
    }

    private static Selector parse(String text) {
        try {
            return Selector.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadCell(e.getMessage(), "the parts should be joined by \" and \"");
        }
    }

    private static void check(Clause clause, List<String> fields) {
        String field = clause.field();
        if (!fields.contains(field) && Schema.PROPOSALS.findColumn(field).isEmpty()) {
            throw new BadCell("the selector names the field " + Cells.quote(field) + " that the format does not know",
                    Suggestions.findClosest(field, Schema.PROPOSALS.names()).map(name -> name + " is meant")
                            .orElse("a column of " + Schema.PROPOSALS.file() + " is meant"));
        }
        if (field.equals("choice") && fields.contains(field)) {
            values(clause, Arrays.stream(Choice.values()).map(Choice::name).toList());
        }
        if (field.equals("quarter") && fields.contains(field)) {
            values(clause, QUARTERS);
        }
    }

    private static void values(Clause clause, List<String> known) {
        for (String value : clause.values()) {
            if (!value.endsWith("*") && !known.contains(value)) {
                throw new BadCell("the selector compares " + clause.field() + " with " + Cells.quote(value),
                        Suggestions.oneOf(value, known));
            }
        }
    }
}
