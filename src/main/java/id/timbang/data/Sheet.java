package id.timbang.data;

import id.timbang.domain.Column;
import id.timbang.domain.Problem;
import id.timbang.domain.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Rows with their place of origin.
 *
 * @param file name of the file
 * @param lines for each row the line on which it began; {@code null} for proposals changed by a scenario, which has no rows
 */
record Sheet(String file, Table table, int[] lines) {

    /** A file without rows. */
    static Sheet empty(String file) {
        return new Sheet(file, new Table(0, List.of()), new int[0]);
    }

    int rows() {
        return table.rows();
    }

    String text(String column, int row) {
        return table.text(column, row);
    }

    boolean has(String column, int row) {
        Optional<Column> cells = table.findColumn(column);
        return cells.isPresent() && cells.get().has(row);
    }

    /** The whole number of a cell, if it holds one. */
    OptionalLong findNumber(String column, int row) {
        return has(column, row) ? OptionalLong.of(table.number(column, row, 0)) : OptionalLong.empty();
    }

    /** A problem of one cell. */
    Problem problem(int row, String column, String message, String advice) {
        return lines == null
                ? new Problem(file, 0, "proposals." + text("id", row) + "." + column, message, advice)
                : new Problem(file, lines[row], column, message, advice);
    }
}
