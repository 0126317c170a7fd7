package id.timbang.web.page;

import id.timbang.rules.CaseResult;
import id.timbang.store.PackCheck;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a check found, for the person who wrote the change.
 *
 * @param problems what keeps the pack from being used
 * @param failed cases that came out otherwise than expected
 * @param cases how many there are
 */
record RuleAnswer(List<RuleProblem> problems, List<CaseResult> failed, int cases) {

    /**
     * @param texts of the files changed, by name
     */
    static RuleAnswer of(PackCheck check, Map<String, String> texts, Locale locale) {
        return new RuleAnswer(check.problems().stream()
                .map(problem -> RuleProblem.of(problem, texts.getOrDefault(problem.file(), ""), locale)).toList(),
                check.cases().stream().filter(one -> !one.passed()).toList(), check.cases().size());
    }

    /** Whether the change may be proposed. */
    public boolean holds() {
        return problems.isEmpty() && failed.isEmpty();
    }
}
