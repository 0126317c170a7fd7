package id.timbang.parameters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private static final String PREFIX = "kebijakan.";
    private static final String PHASED_MINIMUM = "bertahap.minimum";
    private static final Set<Choice> WITH_FRACTION = Set.of(Choice.VOLUME_75, Choice.VOLUME_50, Choice.VOLUME_25,
            Choice.PHASED, Choice.DESIGN_ONLY);

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
        scenario.policy().forEach((name, value) -> values.put(id(name), value));
        return parameters.with(values);
    }

    /** What a scenario overrides although no file states it, as warnings. */
    public static List<String> warnings(Scenario scenario, ParameterBook book) {
        var warnings = new ArrayList<String>();
        var ids = new TreeMap<String, String>();
        scenario.parameters().keySet().forEach(id -> ids.put("parameters." + id, id));
        scenario.policy().keySet().forEach(name -> ids.put("policy." + name, id(name)));
        ids.forEach((stated, id) -> {
            if (!book.has(id)) {
                warnings.add("scenario: " + stated + ": no parameter has this id. Maybe " + Nearest.advice(id,
                        book.ids()) + ".");
            }
        });
        return warnings;
    }

    /** The policy in force. */
    public static Policy policy(Parameters parameters, Valuation valuation, Set<Choice> choices, boolean allStarts) {
        Map<Choice, BigDecimal> fractions = new EnumMap<>(Choice.class);
        Map<Choice, BigDecimal> effects = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.values()) {
            fractions.put(choice, fraction(parameters, choice));
            effects.put(choice, effect(parameters, choice));
        }
        return new Policy(valuation, choices, allStarts, parameters.number(PREFIX + "elasticity"), fractions, effects,
                parameters.rupiah(PHASED_MINIMUM), parameters.percent(PREFIX + "design_share"),
                parameters.number(PREFIX + "office_penalty"));
    }

    private static BigDecimal fraction(Parameters parameters, Choice choice) {
        return WITH_FRACTION.contains(choice) ? part(parameters, PREFIX + "fraction." + choice.name()) : whole(choice);
    }

    private static BigDecimal effect(Parameters parameters, Choice choice) {
        return choice == Choice.DEFER || choice == Choice.FULL
                ? whole(choice)
                : part(parameters, PREFIX + "effect." + choice.name());
    }

    private static BigDecimal whole(Choice choice) {
        return choice == Choice.FULL ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static BigDecimal part(Parameters parameters, String id) {
        BigDecimal part = parameters.number(id);
        if (part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0) {
            throw parameters.problem(id, "(" + part.toPlainString() + ") is not between 0 and 1", "write .75 for 75 %");
        }
        return part;
    }
}
