package id.timbang.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.timbang.parameters.Parameters;

/**
 * All that the rules in force were told of proposals: where two of these are equal, so are the findings.
 *
 * @param rules the ids of the rules
 * @param parameters the values that they compare with and conclude, by id
 * @param told what they ask of proposals, and what groups the same work
 * @param added thousandths of a point that the scenario adds, by row
 */
record Answers(RulePack pack, List<String> rules, Map<String, Object> parameters, Map<String, Object> told,
        Map<Integer, Long> added) {

    private static final List<String> GROUPING = List.of("id", "duplicate", "duplicate_group");

    /** What these rules of a pack are told. */
    static Answers of(RulePack pack, List<RuleText> inForce, Questions proposals, Parameters parameters,
            AddedPoints added) {
        var values = new TreeMap<String, Object>();
        var told = new TreeMap<String, Object>();
        for (RuleText rule : inForce) {
            rule.parameters().forEach(id -> values.put(id, parameters.value(id)));
            told.putAll(proposals.told(rule));
        }
        GROUPING.forEach(name -> proposals.table().find(name).ifPresent(column -> told.put(name, column)));
        return new Answers(pack, inForce.stream().map(RuleText::id).toList(), values, told, added.byRow());
    }
}
