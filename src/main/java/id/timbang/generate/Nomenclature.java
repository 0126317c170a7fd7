package id.timbang.generate;

import java.util.LinkedHashMap;
import java.util.Map;

/** The activity codes the examples use, as the official nomenclature has them. */
final class Nomenclature {
    private static final String ANY_FIELD = "X.XX";
    private final Map<String, Map<String, String>> byCode = new LinkedHashMap<>();
    private final Map<String, String> functionOfField = new LinkedHashMap<>();

    Nomenclature() {
        for (Map<String, String> row : Resource.rows("nomenklatur.csv")) {
            byCode.put(row.get("code"), row);
            functionOfField.putIfAbsent(row.get("code").substring(0, 4), row.get("function"));
        }
    }

    /** The code with the office's own field where the nomenclature leaves it open. */
    static String code(String activity, String field) {
        return activity.startsWith(ANY_FIELD) ? field + activity.substring(ANY_FIELD.length()) : activity;
    }

    /** A column of a code's row. */
    String get(String code, String column) {
        Map<String, String> row = byCode.get(code);
        if (row != null) {
            return row.get(column);
        }
        return column.equals("function")
                ? functionOfField.getOrDefault(code.substring(0, 4), "pelayanan umum")
                : byCode.get(ANY_FIELD + code.substring(4)).get(column);
    }
}
