package id.timbang.data;

import id.timbang.domain.Column;
import id.timbang.domain.TextColumn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Codes of an earlier nomenclature, which the column {@code replaces} of activities.csv names beside the code that took their
 * place: proposals that still carry them are read with the new code. A code split into several has no successor.
 *
 * @param newByOld the successor of each old code
 */
record OldCodes(Map<String, String> newByOld, Problems problems) {
    private static final String COLUMN = "activity";

    /** The old codes that a sheet of activities names. */
    static OldCodes of(Sheet activities, Problems problems) {
        var newByOld = new HashMap<String, String>();
        Set<String> unclear = new HashSet<>();
        for (int row = 0; row < activities.rows(); row++) {
            for (String old : TextColumn.split(activities.text("replaces", row))) {
                if (newByOld.put(old, activities.text("code", row)) != null) {
                    unclear.add(old);
                }
            }
        }
        newByOld.keySet().removeAll(unclear);
        for (int row = 0; row < activities.rows(); row++) {
            newByOld.remove(activities.text("code", row));
        }
        return new OldCodes(newByOld, problems);
    }

    /** The sheet with new codes; a warning says how many rows that concerns. */
    Sheet replaced(Sheet sheet) {
        Column column = sheet.table().findColumn(COLUMN).orElse(null);
        if (newByOld.isEmpty() || column == null) {
            return sheet;
        }
        ColumnBuilder changed = ColumnBuilder.empty(ColumnSpec.id(COLUMN));
        int count = 0;
        for (int row = 0; row < sheet.rows(); row++) {
            String code = column.text(row);
            changed.set(row, newByOld.getOrDefault(code, code));
            count += newByOld.containsKey(code) ? 1 : 0;
        }
        if (count > 0) {
            problems.warn(sheet.file(), 0, COLUMN,
                    count + " rows carry codes of an earlier nomenclature and are read with"
                            + " the codes that replaced them",
                    "");
        }
        return new Sheet(sheet.file(), sheet.table().with(changed.build(sheet.rows())), sheet.lines());
    }
}
