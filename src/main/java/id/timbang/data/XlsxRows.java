package id.timbang.data;

import id.timbang.xlsx.CellRange;
import id.timbang.xlsx.RowReader;
import java.util.ArrayList;
import java.util.List;

/** Gives the rows of a sheet to a builder; the first row that holds something is the header. */
final class XlsxRows implements RowReader {
    /** A few bytes of a hostile workbook could else stand for any number of empty cells. */
    static final long MAX_CELLS = 100_000_000L;

    private final FileSpec spec;
    private final Problems problems;
    private final SheetBuilder builder;
    private List<String> header = List.of();
    private long cells;
    private int firstRow;
    private int lastRow;

    XlsxRows(FileSpec spec, Problems problems) {
        this.spec = spec;
        this.problems = problems;
        this.builder = new SheetBuilder(spec, problems);
    }

    @Override
    public void row(int number, List<String> row) {
        if (header.isEmpty()) {
            header = List.copyOf(row);
            firstRow = number + 1;
            builder.row(number, header);
            return;
        }
        lastRow = number;
        cells += header.size();
        if (cells > MAX_CELLS) {
            tooLarge(number);
        }
        if (row.size() > header.size()) {
            problems.add(spec.file(), number, "", "the row has " + row.size() + " cells, the header " + header.size(),
                    "a value stands right of the last column, or that column has no name");
            return;
        }
        reportErrors(number, row);
        var padded = new ArrayList<>(row);
        while (padded.size() < header.size()) {
            padded.add("");
        }
        builder.row(number, padded);
    }

    private void tooLarge(int number) {
        problems.add(spec.file(), number, "", "the sheet has more than " + MAX_CELLS + " cells",
                "a stray value stands far below or right of the data");
        problems.throwIfAny();
    }

    /** A formula that failed is reported wherever it stands: a column of texts would take it for a text. */
    private void reportErrors(int number, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            try {
                FailedFormula.check(row.get(i));
            } catch (BadCell bad) {
                problems.add(spec.file(), number, header.get(i), bad.getMessage(), bad.advice());
            }
        }
    }

    /** Cells merged over several rows are a value for the first row only. */
    @Override
    public void merged(CellRange merged) {
        if (merged.firstRow() >= firstRow && merged.firstRow() <= lastRow && merged.firstColumn() < header.size()) {
            problems.add(spec.file(), merged.firstRow(), header.get(merged.firstColumn()),
                    "the cell is merged with those below, to row " + merged.lastRow()
                            + "; only the first row has its value",
                    "unmerge them and fill every row");
        }
    }

    Sheet build() {
        if (header.isEmpty()) {
            problems.add(spec.file(), 0, "", "the sheet is empty",
                    "the first row with the names of the columns is missing");
        }
        return builder.build();
    }
}
