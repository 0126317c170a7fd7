package id.timbang.study;

import id.timbang.domain.Choice;
import id.timbang.domain.Decision;
import java.util.List;
import java.util.Optional;

/**
 * What one decision of a person costs.
 *
 * @param choice what the proposal gets under the decision
 * @param without what it gets without the decision
 * @param lost milli-points that the decision takes from the list; nothing where one of both questions has no answer
 * @param uncertain milli-points by which that may be wrong, because neither solve is proven exact
 * @param displaced what would be funded, or more of it, without the decision; most worth first
 */
public record DecisionPrice(Decision decision, String title, Optional<Choice> choice, Optional<Choice> without,
        Optional<Long> lost, long uncertain, List<Shift> displaced) {
    public DecisionPrice {
        displaced = List.copyOf(displaced);
    }
}
