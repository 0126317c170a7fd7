package id.timbang.store;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What to solve.
 *
 * @param scenario {@code null} for the dataset as it is
 * @param pack name of a rule pack: {@code nasional} or {@code polos} as shipped, or one of the workshop
 * @param packVersion id of a version made in the workshop; {@link #AS_SHIPPED}; {@code null} for the version approved last, or
 *        the pack as shipped while there is none
 * @param asOf {@code null} for 1 January of the fiscal year
 * @param gap per cent at which it may end
 * @param limitSeconds {@code null} for none
 */
public record RunRequest(long dataset, Long scenario, String pack, Long packVersion, LocalDate asOf, long seed,
        BigDecimal gap, Long limitSeconds) {

    /** Stands for the pack as shipped, whatever was approved since. */
    public static final long AS_SHIPPED = 0;
    /** The gap that is aimed at unless asked otherwise, in per cent. */
    public static final BigDecimal USUAL_GAP = new BigDecimal("0.01");

    /** The usual run of a dataset under a scenario. */
    public static RunRequest usual(long dataset, Long scenario, String pack) {
        return new RunRequest(dataset, scenario, pack, null, null, 0, USUAL_GAP, null);
    }
}
