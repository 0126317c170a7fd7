package id.timbang.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import id.timbang.domain.Choice;
import id.timbang.domain.Policy;
import id.timbang.domain.Policy.Valuation;
import id.timbang.domain.Scenario;

/**
 * The policy parameters among the parameters, and what scenarios call them: {@code policy: {name: …}} is the parameter
 * {@code kebijakan.name}; {@code phased_minimum} is {@code bertahap.minimum}.
 */
public final class PolicyParameters {
    static final String PREFIX = "kebijakan.";
    static final String PHASED_MINIMUM = "bertahap.minimum";

    private PolicyParameters() {
    }

    /** The id of the parameter that a scenario means by a policy name. */
    public static String id(String name) {
        if (name.equals("phased_minimum")) {
            return PHASED_MINIMUM;
        }
        return name.startsWith(PREFIX) || name.equals(PHASED_MINIMUM) ? name : PREFIX + name;
    }

    /** The parameters as the scenario overrides them. */
    public static Parameters apply(Scenario scenario, Parameters parameters) {
        var values = new TreeMap<>(scenario.parameters());
        var keys = new TreeMap<String, String>();
        values.keySet().forEach(id -> keys.put(id, "parameters." + id));
        scenario.policy().forEach((name, value) -> {
            values.put(id(name), value);
            keys.put(id(name), "policy." + name);
        });
        return parameters.with(values, (id, message, advice) -> scenario.problem(keys.get(id), message, advice));
    }

    /** What a scenario overrides although no file states it, as warnings. */
    public static List<String> warnings(Scenario scenario, ParameterBook book) {
        var warnings = new ArrayList<String>();
        var ids = new TreeMap<String, String>();
        scenario.parameters().keySet().forEach(id -> ids.put("parameters." + id, id));
        scenario.policy().keySet().forEach(name -> ids.put("policy." + name, id(name)));
        ids.forEach((stated, id) -> {
            if (!book.has(id)) {
                warnings.add(scenario.problem(stated, "no parameter has this id", Nearest.advice(id, book.ids()))
                        .toString());
            }
        });
        return warnings;
    }

    /**
     * The policy in force.
     *
     * @throws id.timbang.domain.BadInputException with every value that is out of its range
     */
    public static Policy policy(Parameters parameters, Valuation valuation, Set<Choice> choices, boolean allStarts) {
        return new PolicyReader(parameters).read(valuation, choices, allStarts);
    }
}
