package id.timbang.data;

import id.timbang.xlsx.CellRange;
import java.util.Arrays;
import java.util.BitSet;

/** Rows that show a value which only a row above them holds, as cells are merged. */
final class MergedRows {
    private final BitSet rows = new BitSet();

    /** @param columns those that matter, from 0 */
    void add(CellRange merged, int[] columns) {
        if (Arrays.stream(columns)
                .anyMatch(column -> column >= merged.firstColumn() && column <= merged.lastColumn())) {
            rows.set(merged.firstRow() + 1, merged.lastRow() + 1);
        }
    }

    boolean contains(int row) {
        return rows.get(row);
    }
}
