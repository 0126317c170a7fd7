package id.timbang.web.page;

import id.timbang.rules.CaseResult;
import id.timbang.rules.RuleListing;
import id.timbang.rules.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rule that is shown, and all rules by what they rest on.
 *
 * @param row {@code null} in a file without rules
 * @param laws the rules of the pack by reference, the references in their order
 */
record RulesView(Row row, SortedMap<String, List<RuleListing>> laws) {

    /**
     * A rule.
     *
     * @param cases that expect something of it
     * @param parameters that it uses
     */
    record Row(RuleListing rule, List<CaseResult> cases, List<ParameterRow> parameters) {

        /** How many of its cases do not hold. */
        public long failed() {
            return cases.stream().filter(one -> !one.passed()).count();
        }
    }

    /** @param id of the rule that is shown; the first of the file where that is none of its rules */
    static RulesView of(RulePack pack, String file, String id, List<CaseResult> cases, Locale locale) {
        var laws = new TreeMap<String, List<RuleListing>>();
        pack.listing().forEach(rule -> laws.computeIfAbsent(rule.reference(), any -> new ArrayList<>()).add(rule));
        List<RuleListing> own = pack.listing().stream().filter(rule -> rule.file().equals(file)).toList();
        Row row = own.stream().filter(rule -> rule.id().equals(id)).findFirst().or(() -> own.stream().findFirst())
                .map(rule -> row(pack, rule, cases, locale)).orElse(null);
        return new RulesView(row, laws);
    }

    private static Row row(RulePack pack, RuleListing rule, List<CaseResult> cases, Locale locale) {
        Map<String, List<String>> users = ParameterRow.users(pack);
        return new Row(rule, cases.stream().filter(one -> one.rules().contains(rule.id())).toList(),
                pack.book().parameters().stream().filter(one -> rule.parameters().contains(one.id()))
                        .map(one -> ParameterRow.of(one, users, LocalDate.now(), locale)).toList());
    }
}
