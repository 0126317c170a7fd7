package id.timbang.store;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What to solve.
 *
 * @param scenario {@code null} for the dataset as it is
 * @param pack name of a rule pack: {@code nasional} or {@code polos} as shipped, or one of the workshop
 * @param packVersion {@code null} for the pack as shipped, or its approved version
 * @param asOf {@code null} for 1 January of the fiscal year
 * @param gap per cent at which it may end
 * @param limitSeconds {@code null} for none
 */
public record RunRequest(long dataset, Long scenario, String pack, Long packVersion, LocalDate asOf, long seed,
        BigDecimal gap, Long limitSeconds) {

    /** The gap that is aimed at unless asked otherwise, in per cent. */
    public static final BigDecimal USUAL_GAP = new BigDecimal("0.01");

    /** The usual run of a dataset under a scenario. */
    public static RunRequest usual(long dataset, Long scenario, String pack) {
        return new RunRequest(dataset, scenario, pack, null, null, 0, USUAL_GAP, null);
    }
}
