package id.timbang.web.page;

import id.timbang.data.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what somebody typed into the body of a scenario; keys that the form does not show stay as they are. */
final class ScenarioForm {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

    private final ObjectNode body;
    private final ObjectNode overrides;
    private final Map<String, String> before;
    private final Map<String, String> standing;

    /**
     * @param body of the scenario, as JSON
     * @param before its fields as they were shown
     * @param standing the fields of a scenario without any override
     */
    ScenarioForm(String body, Map<String, String> before, Map<String, String> standing) {
        this.body = (ObjectNode) Json.mapper().readTree(body);
        this.overrides = this.body.withObject("overrides");
        this.before = before;
        this.standing = standing;
    }

    /** The body with the fields typed. */
    String with(Map<String, String> typed, String office) {
        body.put("name", typed.getOrDefault(ScenarioFields.NAME, "").strip());
        typed.forEach(this::write);
        decisions(typed, office);
        for (String key : List.of("funds", "parameters", "policy", "limits", "decisions")) {
            if (overrides.path(key).isEmpty()) {
                overrides.remove(key);
            }
        }
        return body.toString();
    }

    private void write(String field, String text) {
        if (plain(text).equals(plain(before.getOrDefault(field, "")))) {
            return;
        }
        boolean usual = plain(text).equals(plain(standing.getOrDefault(field, "")));
        String value = usual ? "" : number(text);
        if (field.equals(ScenarioFields.TOTAL)) {
            put(overrides, "total_ceiling", value);
        } else if (field.equals(ScenarioFields.ELASTICITY)) {
            put(overrides.withObject("policy"), "elasticity", value);
        } else if (field.startsWith(ScenarioFields.FUND)) {
            put(overrides.withObject("funds"), rest(field, ScenarioFields.FUND), value);
        } else if (field.startsWith(ScenarioFields.PARAMETER)) {
            put(overrides.withObject("parameters"), rest(field, ScenarioFields.PARAMETER), value);
        } else if (field.startsWith(ScenarioFields.LIMIT)) {
            limit(rest(field, ScenarioFields.LIMIT), "amount", value);
        } else if (field.startsWith(ScenarioFields.REMOVED)) {
            limit(rest(field, ScenarioFields.REMOVED), "remove", text.equals("ya") ? "ya" : "");
        }
    }

    private void limit(String id, String key, String value) {
        ObjectNode limits = overrides.withObject("limits");
        ObjectNode limit = limits.withObjectProperty(id);
        put(limit, key, value);
        if (limit.isEmpty()) {
            limits.remove(id);
        }
    }

    private static void put(ObjectNode object, String key, String value) {
        if (value.isEmpty()) {
            object.remove(key);
        } else {
            object.put(key, value);
        }
    }

    private static String rest(String field, String prefix) {
        return field.substring(prefix.length());
    }

    /** Rows without a proposal, and those left to the program, are dropped. */
    private void decisions(Map<String, String> typed, String office) {
        var rows = new TreeMap<Integer, Map<String, String>>();
        for (int n : rows(typed)) {
            String proposal = typed.getOrDefault(ScenarioFields.PROPOSAL + n, "").strip();
            String word = typed.getOrDefault(ScenarioFields.DECISION + n, "");
            if (!proposal.isEmpty() && !word.isEmpty()) {
                String by = typed.getOrDefault(ScenarioFields.BY + n, "").strip();
                var row = new LinkedHashMap<String, String>();
                row.put("proposal", proposal);
                row.put("decision", word);
                row.put("reason", typed.getOrDefault(ScenarioFields.REASON + n, "").strip());
                row.put("by", by.isEmpty() ? office : by);
                rows.put(n, row);
            }
        }
        ArrayNode list = overrides.putArray("decisions");
        rows.values().forEach(row -> row.forEach(list.addObject()::put));
    }

    /** The numbers of the rows of decisions, in order. */
    static List<Integer> rows(Map<String, String> typed) {
        var rows = new ArrayList<Integer>();
        typed.keySet().stream().filter(name -> name.matches("usulan\\.\\d{1,6}"))
                .forEach(name -> rows.add(Integer.valueOf(rest(name, ScenarioFields.PROPOSAL))));
        rows.sort(null);
        return rows;
    }

    /** The same text for the same number, however it was typed. */
    private static String plain(String text) {
        String number = number(text).replaceAll("(?i)^rp\\.?", "");
        return GROUPED.matcher(number).matches() ? number.replace(".", "") : number;
    }

    /** As scenario files write it: no space, a dot before decimals. */
    private static String number(String text) {
        return text.replaceAll("\\s", "").replace('\u2212', '-').replace(',', '.');
    }
}
