package id.timbang.data;

import id.timbang.domain.Problem;
import id.timbang.domain.Table;
import id.timbang.xlsx.RowReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Checks a header against the format, then reads row by row; whatever cannot be read is reported and left out. */
final class SheetBuilder implements RowReader {
    private final FileSpec spec;
    private final Problems problems;
    private final List<ColumnBuilder> builders = new ArrayList<>();
    private int[] lines = new int[ColumnBuilder.FIRST_ROWS];
    private int rows;
    private boolean headed;

    SheetBuilder(FileSpec spec, Problems problems) {
        this.spec = spec;
        this.problems = problems;
    }

    /** Takes the header first, then every other row. */
    @Override
    public void row(int line, List<String> cells) {
        if (headed) {
            add(line, cells);
        } else {
            headed = true;
            header(line, cells);
        }
    }

    /** Takes the header; of a column that the format does not know it warns. */
    private void header(int line, List<String> names) {
        var seen = new HashSet<String>();
        for (int i = 0; i < names.size(); i++) {
            builders.add(builder(line, i, names.get(i).strip(), seen));
        }
        spec.columns().values().stream().filter(ColumnSpec::required).filter(column -> !seen.contains(column.name()))
                .forEach(column -> problems.add(spec.file(), line, column.name(), "the column is missing",
                        Suggestions.findClosest(column.name(), names.stream().map(String::strip).toList())
                                .map(name -> "the column " + Cells.quote(name) + " is meant")
                                .orElse("its name is spelt otherwise in the header")));
    }

    private ColumnBuilder builder(int line, int place, String name, HashSet<String> seen) {
        if (name.isEmpty()) {
            problems.warn(spec.file(), line, "", "column " + (place + 1) + " has no name and is left out", "");
            return null;
        }
        if (!seen.add(name)) {
            problems.add(spec.file(), line, name, "the column is there twice", "one of the two has another name");
            return null;
        }
        return spec.findColumn(name).map(ColumnBuilder::empty).orElseGet(() -> unknown(line, name));
    }

    private ColumnBuilder unknown(int line, String name) {
        String advice = Suggestions.findClosest(name, spec.names()).map(known -> known + " is meant").orElse("");
        problems.warn(spec.file(), line, name,
                "the column is not known and is " + (spec.open() ? "kept as text" : "left out"), advice);
        return spec.open() ? ColumnBuilder.empty(ColumnSpec.text(name)) : null;
    }

    private void add(int line, List<String> cells) {
        if (accept(line, cells)) {
            List<RowBatches.Row> alone = List.of(new RowBatches.Row(line, cells));
            columns(0, builders.size(), rows - 1, alone).forEach(problems::add);
        }
    }

    /** Makes place for one row, whose cells are to be set column by column; one that is too long or too short is left out whole. */
    boolean accept(int line, List<String> cells) {
        if (cells.size() != builders.size()) {
            problems.add(spec.file(), line, "",
                    "the row has " + cells.size() + " cells, the header " + builders.size(),
                    "a separator inside a text needs quotation marks around the text");
            return false;
        }
        if (rows == lines.length) {
            lines = Arrays.copyOf(lines, ColumnBuilder.grown(rows));
        }
        lines[rows++] = line;
        return true;
    }

    /** How many columns the header has. */
    int width() {
        return builders.size();
    }

    /**
     * Sets the cells of the columns {@code from} (inclusive) to {@code to} (exclusive), independently of the others.
     *
     * @param first place of the first of the rows in the sheet
     * @return what is wrong with them
     */
    List<Problem> columns(int from, int to, int first, List<RowBatches.Row> batch) {
        builders.subList(from, to).stream().filter(Objects::nonNull)
                .forEach(builder -> builder.clear(first, first + batch.size()));
        var wrong = new ArrayList<Problem>();
        for (int i = 0; i < batch.size(); i++) {
            RowBatches.Row row = batch.get(i);
            for (int place = from; place < to; place++) {
                ColumnBuilder builder = builders.get(place);
                Problem problem = builder == null
                        ? null
                        : cell(row.line(), builder, first + i, row.cells().get(place));
                if (problem != null) {
                    wrong.add(problem);
                }
            }
        }
        return wrong;
    }

    /** Fills a cell that is missing so far; returns what is wrong with it, or {@code null}. */
    private Problem cell(int line, ColumnBuilder builder, int row, String cell) {
        String text = cell.isEmpty() ? cell : cell.strip();
        if (text.isEmpty()) {
            return builder.spec().required()
                    ? new Problem(spec.file(), line, builder.spec().name(), "the cell is empty",
                            "the row is not finished")
                    : null;
        }
        try {
            builder.setText(row, text);
            return null;
        } catch (BadCell bad) {
            return new Problem(spec.file(), line, builder.spec().name(), bad.getMessage(), bad.advice());
        }
    }

    Sheet build() {
        var columns = builders.stream().filter(Objects::nonNull).map(builder -> builder.build(rows)).toList();
        return new Sheet(spec.file(), new Table(rows, columns), Arrays.copyOf(lines, rows));
    }
}
