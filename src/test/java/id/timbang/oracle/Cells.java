package id.timbang.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Cells of a row as numbers, flags and lists. */
final class Cells {
    private Cells() {
    }

    static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    static boolean has(Map<String, String> row, String column) {
        return !text(row, column).isEmpty();
    }

    static long number(Map<String, String> row, String column, long otherwise) {
        return has(row, column) ? Long.parseLong(text(row, column)) : otherwise;
    }

    static boolean flag(Map<String, String> row, String column) {
        return List.of("true", "ya", "1").contains(text(row, column));
    }

    static List<String> list(Map<String, String> row, String column) {
        return has(row, column) ? Arrays.asList(text(row, column).split("\\|")) : List.of();
    }
}
