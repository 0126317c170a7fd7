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
 * @param places where the files state an override, by its key: {@code policy.elasticity}, {@code decisions.U-1}; for messages
 */
public record Scenario(String name, Optional<Change> totalCeiling, Map<String, Change> funds,
        Map<String, BigDecimal> parameters, Map<String, BigDecimal> policy, Map<String, Map<String, String>> limits,
        Map<String, Map<String, String>> proposals, List<Decision> decisions, Optional<Keep> keep,
        Map<String, Place> places) {

    /** The file of problems whose place no scenario file tells. */
    public static final String FILE = "scenario";

    /** No overrides. */
    public static final Scenario NONE = new Scenario("", Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(),
            Map.of(),
            List.of(), Optional.empty());

    /** Overrides that stand in no file. */
    public Scenario(String name, Optional<Change> totalCeiling, Map<String, Change> funds,
            Map<String, BigDecimal> parameters, Map<String, BigDecimal> policy, Map<String, Map<String, String>> limits,
            Map<String, Map<String, String>> proposals, List<Decision> decisions, Optional<Keep> keep) {
        this(name, totalCeiling, funds, parameters, policy, limits, proposals, decisions, keep, Map.of());
    }

    /** Something wrong with an override. */
    public Problem problem(String key, String message, String advice) {
        return located(new Problem(FILE, 0, key, message, advice));
    }

    /** A problem of an override with the file and the line that state it, or state what it is part of, where that is known. */
    public Problem located(Problem problem) {
        if (!problem.file().equals(FILE)) {
            return problem;
        }
        String key = problem.column();
        while (!key.isEmpty() && !places.containsKey(key)) {
            key = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        }
        Place place = places.get(key);
        return place == null
                ? problem
                : new Problem(place.file(), place.line(), problem.column(), problem.message(), problem.advice());
    }

    /**
     * A line of a scenario file.
     *
     * @param line from 1
     */
    public record Place(String file, int line) {
    }

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
