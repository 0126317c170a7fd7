package id.timbang.explain;

import id.timbang.domain.Assessment;
import id.timbang.domain.Rule;
import id.timbang.model.Programme;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which gates keep a proposal out. */
final class ClosedGates {
    private final Assessment assessment;
    private final Programme programme;

    ClosedGates(Assessment assessment, Programme programme) {
        this.assessment = assessment;
        this.programme = programme;
    }

    /** Their rules, as they were found. */
    Set<Rule> of(int p) {
        Set<Rule> rules = new LinkedHashSet<>();
        assessment.forEachFinding(programme.datasetRow(p), (rule, milliPoints) -> {
            if (rule.verdict() != null && rule.verdict().closes()) {
                rules.add(rule);
            }
        });
        return rules;
    }
}
