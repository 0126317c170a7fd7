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
 * @param shortfall rupiah by which obligations fall shorter with the decision than without, below 0 where they fall less short;
 *        points of lists that differ in it do not compare
 * @param displaced what would be funded, or more of it, without the decision; most worth first
 */
public record DecisionPrice(Decision decision, String title, Optional<Choice> choice, Optional<Choice> without,
        Optional<Long> lost, long uncertain, long shortfall, List<Shift> displaced) {
    public DecisionPrice {
        displaced = List.copyOf(displaced);
    }
}
