package id.timbang.data;

import id.timbang.domain.Column;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The rows of a sheet by the value of their key column.
 *
 * @param rows the first row of each value
 */
record Keys(Map<String, Integer> rows) {

    /** Reads the key column; a value that is there twice is reported. */
    static Keys of(Sheet sheet, String column, Problems problems) {
        var rows = new HashMap<String, Integer>(2 * sheet.rows());
        Column keys = sheet.table().findColumn(column).orElse(null);
        for (int row = 0; keys != null && row < sheet.rows(); row++) {
            String key = keys.text(row);
            Integer earlier = key.isEmpty() ? null : rows.putIfAbsent(key, row);
            if (earlier != null) {
                String where = sheet.lines() == null ? "" : " on line " + sheet.lines()[earlier];
                problems.add(sheet.problem(row, column, Cells.quote(key) + " is already used" + where,
                        "the row was copied and its " + column + " not changed"));
            }
        }
        return new Keys(rows);
    }

    boolean has(String key) {
        return rows.containsKey(key);
    }

    OptionalInt find(String key) {
        Integer row = rows.get(key);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    Set<String> all() {
        return Collections.unmodifiableSet(rows.keySet());
    }
}
