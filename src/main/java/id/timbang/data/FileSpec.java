package id.timbang.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a CSV file of a dataset may hold.
 *
 * @param file its name
 * @param columns by name
 * @param open whether it may have columns {@code account:<prefix>} and {@code measure:<name>} too, and keeps columns of other
 *        names as text, which a pack's rules may read
 */
record FileSpec(String file, Map<String, ColumnSpec> columns, boolean open) {

    private static final Pattern ACCOUNT = Pattern.compile("account:\\d[\\d.]*");
    private static final Pattern MEASURE = Pattern.compile("measure:[A-Za-z0-9_][\\w.\\-]*");
    private static final long ANY_NUMBER = id.timbang.domain.Rupiah.MAX;

    static FileSpec of(String file, ColumnSpec... columns) {
        return of(file, List.of(columns), false);
    }

    static FileSpec of(String file, List<ColumnSpec> columns, boolean open) {
        var byName = new LinkedHashMap<String, ColumnSpec>();
        columns.forEach(column -> byName.put(column.name(), column));
        return new FileSpec(file, byName, open);
    }

    /** What that column may hold, if the format knows it. */
    Optional<ColumnSpec> findColumn(String name) {
        if (open && ACCOUNT.matcher(name).matches()) {
            return Optional.of(ColumnSpec.amount(name));
        }
        if (open && MEASURE.matcher(name).matches()) {
            return Optional.of(ColumnSpec.number(name, 0, -ANY_NUMBER, ANY_NUMBER));
        }
        return Optional.ofNullable(columns.get(name));
    }

    Set<String> names() {
        return columns.keySet();
    }
}
