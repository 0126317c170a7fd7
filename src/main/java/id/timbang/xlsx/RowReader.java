package id.timbang.xlsx;

import java.util.List;

/** Takes the rows of a sheet one by one. */
@FunctionalInterface
public interface RowReader {
    /**
     * One row that holds something.
     *
     * @param number as the spreadsheet shows it, from 1
     * @param cells from the first column on, empty where the cell is; without empty cells at the end. The list is used again
     *        for the next row
     */
    void row(int number, List<String> cells);

    /**
     * Cells of which only the upper left one holds a value, though all of them show it; told after the last row.
     *
     * @param cells more than one row of them
     */
    default void merged(CellRange cells) {
    }

    /** No more rows come; when it returns, the work on those that came is done. */
    default void end() {
    }
}
