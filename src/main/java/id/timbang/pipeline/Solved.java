package id.timbang.pipeline;

import id.timbang.domain.Certificate;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Scenario;
import java.util.List;
import java.util.Map;

/**
 * What the one-screen summary of a result needs.
 *
 * @param totals rupiah by channel, function, …, as in summary.json
 * @param decisions counts by decision
 * @param warnings of dataset, scenario and programme
 */
public record Solved(Question question, Certificate certificate, List<LimitRow> limits,
        Map<String, Map<String, Long>> totals, Map<String, Long> decisions, Map<String, Long> milliseconds,
        List<String> warnings) {

    /** The scenario's name; empty for none. */
    public String scenarioName() {
        Scenario scenario = question.scenario();
        return scenario.name() == null ? "" : scenario.name();
    }
}
