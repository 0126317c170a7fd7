package id.timbang.web.page;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a part of the form of a scenario follows from.
 *
 * @param standing what never changes: a dataset, a version of a pack, a result
 * @param fields those of the part, by name
 * @param wrong keys of what is wrong with them, by name
 */
record ScenarioQuestion(Object standing, Map<String, String> fields, Map<String, String> wrong) {

    /** @param own whether a field belongs to the part */
    static ScenarioQuestion of(Object standing, Predicate<String> own, Map<String, String> fields,
            Map<String, String> wrong) {
        return new ScenarioQuestion(standing, only(own, fields), only(own, wrong));
    }

    private static Map<String, String> only(Predicate<String> own, Map<String, String> fields) {
        var kept = new HashMap<>(fields);
        kept.keySet().removeIf(own.negate());
        return kept;
    }

    /** The model of its template: the fields, and more. */
    Map<String, Object> model(Map<String, ?> more) {
        var model = new HashMap<String, Object>(more);
        model.put("fields", fields);
        model.put("wrong", wrong);
        return model;
    }
}
