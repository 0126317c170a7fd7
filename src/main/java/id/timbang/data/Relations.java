package id.timbang.data;

import id.timbang.domain.Ids;
import id.timbang.domain.Relation;
import id.timbang.domain.Relation.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads relations.csv. */
final class Relations {
    private static final Comparator<Relation> ORDER = Comparator.comparing(Relation::type)
            .thenComparing(Relation::group, Comparator.nullsFirst(Ids.ORDER))
            .thenComparing(Relation::proposal, Ids.ORDER)
            .thenComparing(Relation::requires, Comparator.nullsFirst(Ids.ORDER));

    private final Sheet sheet;
    private final Keys proposals;
    private final Problems problems;
    private final Map<Relation, Integer> rows = new LinkedHashMap<>();

    private Relations(Sheet sheet, Keys proposals, Problems problems) {
        this.sheet = sheet;
        this.proposals = proposals;
        this.problems = problems;
    }

    /** The relations by type, group and proposal; a row stated twice is one. */
    static List<Relation> read(Sheet sheet, Keys proposals, Problems problems) {
        return new Relations(sheet, proposals, problems).read();
    }

    private List<Relation> read() {
        for (int row = 0; row < sheet.rows(); row++) {
            relation(row);
        }
        new PrerequisiteCycles(rows.keySet()).all().forEach(this::cycle);
        var sorted = new ArrayList<>(rows.keySet());
        sorted.sort(ORDER);
        return sorted;
    }

    private void relation(int row) {
        known(row, "proposal");
        if (!sheet.has("type", row) || !sheet.has("proposal", row)) {
            return;
        }
        Type type = Type.valueOf(sheet.text("type", row));
        boolean single = type == Type.PREREQUISITE;
        known(row, "requires");
        if (!fits(row, type, single ? "requires" : "group", single ? "group" : "requires")) {
            return;
        }
        var relation = new Relation(type, sheet.text("proposal", row), single ? null : sheet.text("group", row),
                single ? sheet.text("requires", row) : null);
        if (relation.proposal().equals(relation.requires())) {
            problem(row, "requires", "the proposal " + Cells.quote(relation.proposal()) + " requires itself",
                    "another proposal is meant");
        } else if (rows.putIfAbsent(relation, row) != null) {
            problems.warn(sheet.file(), sheet.lines()[row], "", "the relation is stated twice and counts once", "");
        }
    }

    /** Whether the cell that this type needs is filled and the other is not. */
    private boolean fits(int row, Type type, String needed, String idle) {
        if (!sheet.has(needed, row)) {
            problem(row, needed, "the cell is empty but " + type + " needs it", "the type is wrong");
        }
        if (sheet.has(idle, row)) {
            problem(row, idle, Cells.quote(sheet.text(idle, row)) + " means nothing for " + type,
                    "it belongs to the column " + needed);
        }
        return sheet.has(needed, row) && !sheet.has(idle, row);
    }

    private void known(int row, String column) {
        String id = sheet.text(column, row);
        if (!id.isEmpty() && !proposals.has(id)) {
            problem(row, column, "there is no proposal " + Cells.quote(id), Advice.proposal(id, proposals));
        }
    }

    private void cycle(PrerequisiteCycles.Cycle cycle) {
        problem(rows.get(cycle.closing()), "requires", "the prerequisites go round in a circle: " + cycle,
                "one of these rows is the wrong way round");
    }

    private void problem(int row, String column, String message, String advice) {
        problems.add(sheet.problem(row, column, message, advice));
    }
}
