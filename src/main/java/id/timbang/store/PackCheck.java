package id.timbang.store;

import id.timbang.domain.Problem;
import id.timbang.rules.CaseResult;
import java.util.List;

/**
 * What a check of a rule pack found.
 *
 * @param problems what keeps it from being used; empty when it can be
 * @param cases its cases with what came out otherwise than expected; empty when there are problems
 */
public record PackCheck(List<Problem> problems, List<CaseResult> cases) {
    public PackCheck {
        problems = List.copyOf(problems);
        cases = List.copyOf(cases);
    }

    /** Whether the pack can be used and all its cases hold. */
    public boolean holds() {
        return problems.isEmpty() && cases.stream().allMatch(CaseResult::passed);
    }
}
