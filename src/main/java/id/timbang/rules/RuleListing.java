package id.timbang.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.timbang.domain.Rule.Kind;
import id.timbang.domain.Verdict;

/**
 * A rule as its file states it, for lists and screens.
 *
 * @param verdict of a gate; null otherwise
 * @param policy whether the reference is a policy, not law
 * @param verified whether somebody saw the reference in its source
 * @param sentences its subject, conditions and conclusion, as written
 * @param parameters the parameters it uses
 */
public record RuleListing(String id, String title, Kind kind, Verdict verdict, String file, int line, String reference,
        boolean policy, boolean verified, List<String> sentences, Set<String> parameters) {

    static RuleListing of(RuleText rule) {
        var sentences = new ArrayList<String>();
        sentences.add(rule.subject().text());
        rule.conditions().forEach(condition -> sentences.add(condition.text()));
        rule.conclusions().forEach(conclusion -> sentences.add(conclusion.text()));
        return new RuleListing(rule.id(), rule.title(), rule.kind(), rule.verdict(), rule.file(), rule.line(),
                rule.reference(), rule.policy(), rule.verified(), List.copyOf(sentences), rule.parameters());
    }
}
