package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.parameters.Parameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * The elasticity of cost in a scenario.
 *
 * @param today without it, {@code now} as the scenario has it
 * @param tenfold how much more a work is worth that costs ten times as much, under {@code now}
 */
record PowerView(String today, String now, String tenfold) {

    static PowerView of(Parameters parameters, Map<String, String> fields, Speech speech) {
        String typed = fields.getOrDefault(ScenarioFields.ELASTICITY, "");
        String today = today(parameters);
        String now = typed.isEmpty() ? today : typed;
        return new PowerView(today, now, ScenarioWeights.number(now).map(power -> tenfold(power, speech)).orElse("–"));
    }

    private static String tenfold(BigDecimal power, Speech speech) {
        return speech.number(
                BigDecimal.valueOf(StrictMath.pow(10, power.doubleValue())).setScale(1, RoundingMode.HALF_UP));
    }

    /** What holds without a scenario, as the field shows it. */
    static String today(Parameters parameters) {
        return ScenarioFields.decimal(parameters.number("kebijakan.elasticity"));
    }
}
