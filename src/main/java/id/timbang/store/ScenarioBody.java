package id.timbang.store;

import id.timbang.data.Json;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * A scenario as it is stored: the keys of contract.md §2 as JSON, but {@code keep} names an earlier run by its number and no file.
 *
 * @param tree the whole mapping
 */
record ScenarioBody(Map<String, Object> tree) {
    private static final String KEEP = "keep";
    private static final String RUN = "run";

    /** Reads a stored body, or one that somebody sent. */
    @SuppressWarnings("unchecked")
    static ScenarioBody read(String json) {
        try {
            return new ScenarioBody(new LinkedHashMap<>(Json.mapper().readValue(json, Map.class))).checked();
        } catch (JacksonException e) {
            throw bad("", "is no JSON object (" + e.getOriginalMessage() + ")", "a bracket or quote is missing");
        }
    }

    private ScenarioBody checked() {
        if (tree.get(KEEP) instanceof Map<?, ?> keep && keep.containsKey("portfolio")) {
            throw bad("keep.portfolio", "names a file", "keep.run with the number of a run is meant");
        }
        earlierRun();
        return this;
    }

    /** The run to stay close to. */
    Optional<Long> earlierRun() {
        if (!(tree.get(KEEP) instanceof Map<?, ?> keep)) {
            return Optional.empty();
        }
        if (keep.get(RUN) instanceof Number number) {
            return Optional.of(number.longValue());
        }
        throw bad("keep.run", "is no number of a run", "a number such as 12 is meant");
    }

    String name() {
        return tree.get("name") instanceof String name ? name.strip() : "";
    }

    String json() {
        return Json.mapper().writeValueAsString(tree);
    }

    /**
     * The text of a scenario file.
     *
     * @param earlier name of the file with the earlier portfolio
     */
    String file(String earlier) {
        var copy = new LinkedHashMap<>(tree);
        if (copy.get(KEEP) instanceof Map<?, ?> keep) {
            var changed = new LinkedHashMap<String, Object>();
            keep.forEach((key, value) -> changed.put(String.valueOf(key), value));
            changed.remove(RUN);
            changed.put("portfolio", earlier);
            copy.put(KEEP, changed);
        }
        return Json.pretty(copy);
    }

    /** The forced decisions: proposal, decision and reason of each. */
    List<Map<String, String>> decisions() {
        var decisions = new ArrayList<Map<String, String>>();
        if (tree.get("overrides") instanceof Map<?, ?> overrides
                && overrides.get("decisions") instanceof List<?> list) {
            for (Object item : list) {
                var decision = new LinkedHashMap<String, String>();
                ((Map<?, ?>) item).forEach((key, value) -> decision.put(String.valueOf(key), String.valueOf(value)));
                decisions.add(decision);
            }
        }
        return decisions;
    }

    static BadInputException bad(String column, String message, String advice) {
        return new BadInputException(new Problem(ScenarioFiles.NAME, 0, column, message, advice));
    }
}
