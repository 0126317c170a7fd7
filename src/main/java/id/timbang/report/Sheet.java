package id.timbang.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A table.
 *
 * @param rows cells in the order of the header; {@code null} where empty
 */
public record Sheet(List<String> header, List<List<Object>> rows) {
    public Sheet {
        header = List.copyOf(header);
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    /** A table without rows, to be filled. */
    public static Sheet of(String... header) {
        return new Sheet(List.of(header), List.of());
    }

    /** The same table with those rows. */
    public Sheet with(List<List<Object>> added) {
        return new Sheet(header, added);
    }

    /** One row. */
    public static List<Object> row(Object... cells) {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }
}
