package id.timbang.web.page;

import id.timbang.rules.CaseResult;
import id.timbang.rules.RuleListing;
import id.timbang.rules.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules of one file, and all rules by what they rest on.
 *
 * @param rules of the file
 * @param laws the rules of the pack by reference, the references in their order
 */
record RulesView(List<Row> rules, SortedMap<String, List<RuleListing>> laws) {

    /**
     * A rule.
     *
     * @param cases that expect something of it
     */
    record Row(RuleListing rule, List<CaseResult> cases) {

        /** How many of its cases do not hold. */
        public long failed() {
            return cases.stream().filter(one -> !one.passed()).count();
        }
    }

    static RulesView of(RulePack pack, String file, List<CaseResult> cases) {
        var laws = new TreeMap<String, List<RuleListing>>();
        pack.listing().forEach(rule -> laws.computeIfAbsent(rule.reference(), any -> new ArrayList<>()).add(rule));
        return new RulesView(pack.listing().stream().filter(rule -> rule.file().equals(file))
                .map(rule -> new Row(rule, cases.stream().filter(one -> one.rules().contains(rule.id())).toList()))
                .toList(), laws);
    }
}
