package id.timbang.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row in the making: columns in the order they are set; an empty cell where nothing is known. */
final class Fields {
    private final Map<String, String> cells = new LinkedHashMap<>();

    Fields set(String column, Object value) {
        cells.put(column, String.valueOf(value));
        return this;
    }

    /** Sets a cell, or leaves it empty. */
    Fields setIf(boolean present, String column, Object value) {
        return set(column, present ? value : "");
    }

    Map<String, String> row() {
        return cells;
    }
}
