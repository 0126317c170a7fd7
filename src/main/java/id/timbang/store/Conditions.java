package id.timbang.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query with their parameters, joined by {@code and}. */
final class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Adds {@code column = value} unless the value is empty. */
    Conditions equal(String column, String value) {
        return value.isEmpty() ? this : always(column, value);
    }

    /** Adds {@code column = value}. */
    Conditions always(String column, Object value) {
        String name = "p" + parameters.size();
        return add(column + " = :" + name, name, value);
    }

    /** Adds a condition with one parameter. */
    Conditions add(String condition, String name, Object value) {
        texts.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** Adds a condition without a parameter. */
    Conditions add(String condition) {
        texts.add(condition);
        return this;
    }

    String sql() {
        return " where " + String.join(" and ", texts);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
