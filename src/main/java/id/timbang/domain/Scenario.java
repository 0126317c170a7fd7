package id.timbang.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Named overrides on a dataset (<i>skenario pagu</i>); contract.md §2. Several scenarios merged are one scenario.
 *
 * @param parameters legal parameters by id
 * @param policy policy parameters by their short name, e.g. {@code elasticity}
 * @param limits fields to replace by limit id
 * @param proposals cells to replace by proposal id and column, as text; {@code +2.5} adds to points
 */
public record Scenario(String name, Optional<Change> totalCeiling, Map<String, Change> funds,
        Map<String, BigDecimal> parameters, Map<String, BigDecimal> policy, Map<String, Map<String, String>> limits,
        Map<String, Map<String, String>> proposals, List<Decision> decisions, Optional<Keep> keep) {

    /** No overrides. */
    public static final Scenario NONE = new Scenario("", Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(),
            Map.of(),
            List.of(), Optional.empty());

    /**
     * A new amount, or a change in per cent.
     *
     * @param amount rupiah; {@code null} when relative
     * @param percent e.g. −24.7; {@code null} when absolute
     */
    public record Change(Long amount, BigDecimal percent) {

        /** The amount after the change, rounded down to the rupiah. */
        public long applyTo(long rupiah) {
            if (amount != null) {
                return amount;
            }
            BigDecimal factor = BigDecimal.valueOf(100).add(percent).movePointLeft(2);
            return BigDecimal.valueOf(rupiah).multiply(factor).setScale(0, java.math.RoundingMode.FLOOR)
                    .longValueExact();
        }
    }

    /**
     * Stay close to an earlier result.
     *
     * @param portfolio the path as the scenario states it
     * @param taken the choice taken earlier by proposal id, DEFER left out
     * @param penaltyPerChange points for each proposal taken earlier that now gets another choice
     */
    public record Keep(String portfolio, Map<String, Choice> taken, BigDecimal penaltyPerChange) {
    }
}
