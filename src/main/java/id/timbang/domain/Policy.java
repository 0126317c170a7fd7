package id.timbang.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * The policy parameters that shape choices and values.
 *
 * @param valuation how points become value
 * @param choices the choices that this pack offers at all
 * @param allStarts whether a work may also start in a later quarter; else it has one start
 * @param elasticity exponent of the full cost in the value
 * @param fractions part of the cost that a choice spends this year, from 0 to 1
 * @param effects part of the value that a choice brings, from 0 to 1
 * @param phasedMinimum full cost in rupiah from which a work may be phased without having started
 * @param designShare per cent of the total ceiling that DESIGN_ONLY may use
 * @param officePenalty points per Rp100 million over an office's plafond, where plafonds are preferences
 */
public record Policy(Valuation valuation, Set<Choice> choices, boolean allStarts, BigDecimal elasticity,
        Map<Choice, BigDecimal> fractions, Map<Choice, BigDecimal> effects, long phasedMinimum, BigDecimal designShare,
        BigDecimal officePenalty) {

    /** How points become value. */
    public enum Valuation {
        /** round half up(1000 × max(0, points) × effect × pow(cost ÷ 10^8, elasticity)). */
        WEIGHTED,
        /** points × 1000, and ⌊fraction × that⌋ for a part of the volume: the dataset at its word. */
        PLAIN
    }

    public Policy {
        choices = Set.copyOf(choices);
        fractions = Map.copyOf(fractions);
        effects = Map.copyOf(effects);
    }

    /** The same with another elasticity. */
    public Policy withElasticity(BigDecimal other) {
        return new Policy(valuation, choices, allStarts, other, fractions, effects, phasedMinimum, designShare,
                officePenalty);
    }
}
