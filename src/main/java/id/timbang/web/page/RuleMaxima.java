package id.timbang.web.page;

import id.timbang.domain.Rule;
import id.timbang.rules.RuleListing;
import id.timbang.rules.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The highest points that each rule can give: the value of its parameter, the top of its ladder. Rules that take points have none. */
final class RuleMaxima {
    private static final List<String> WEIGHTS = List.of("poin.", "tangga.");
    private static final String TAKES = "kurangi";

    private RuleMaxima() {
    }

    /**
     * By id of the rule; without those whose highest points do not follow from one parameter.
     *
     * @param stated what a scenario states instead of parameters of the pack
     */
    static Map<String, BigDecimal> of(RulePack pack, LocalDate day, Map<String, BigDecimal> stated) {
        ScenarioWeights weights = ScenarioWeights.of(pack, day);
        var most = new HashMap<String, BigDecimal>();
        for (RuleListing rule : pack.listing()) {
            weight(rule).map(id -> ScenarioWeights.highest(id, stated.getOrDefault(id, weights.of(id))))
                    .filter(highest -> highest.signum() > 0).ifPresent(highest -> most.put(rule.id(), highest));
        }
        return most;
    }

    private static Optional<String> weight(RuleListing rule) {
        List<String> ids = rule.parameters().stream().filter(id -> WEIGHTS.stream().anyMatch(id::startsWith)).toList();
        boolean gives = rule.kind() == Rule.Kind.POINTS
                && rule.sentences().stream().noneMatch(sentence -> sentence.strip().startsWith(TAKES));
        return gives && ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
