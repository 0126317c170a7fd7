package id.timbang.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A run: one solve of a dataset under a scenario and a rule pack.
 *
 * @param scenario number of the scenario; {@code null} for the dataset as it is
 * @param pack name of the rule pack
 * @param packVersion id of a version made in the workshop; {@code null} for the pack as shipped
 * @param asOf {@code null} for 1 January of the fiscal year
 * @param gap per cent at which it may end
 * @param limitSeconds after which it ends with the best so far; {@code null} for none
 * @param phase what it does now, in Bahasa Indonesia
 * @param done of {@code total}; 0 of 0 when not countable
 * @param gapPercent gap proven so far; {@code null} while there is none
 * @param achieved milli-points so far or in the end; {@code null} while there is no portfolio
 * @param bound milli-points; {@code null} while none is proven
 * @param message why it failed; empty otherwise
 * @param provenGap per cent, of the certificate; {@code null} without a result
 * @param ended how the search ended, as in the certificate, or why there is no list: {@link #IMPOSSIBLE} or {@link #NONE_FOUND}
 */
public record RunInfo(long id, long dataset, Long scenario, String scenarioName, String pack, Long packVersion,
        LocalDate asOf, long seed, BigDecimal gap, Long limitSeconds, RunStatus status, boolean stopAsked,
        String phase, long done, long total, Double gapPercent, Long achieved, Long bound, String message,
        Instant queuedAt, String queuedBy, Instant startedAt, Instant endedAt, BigDecimal provenGap, String ended,
        Boolean reproducible) {

    /** It is proven that no list keeps the limits. */
    public static final String IMPOSSIBLE = "impossible";
    /** No list was found that keeps the limits. */
    public static final String NONE_FOUND = "none-found";

    /** Whether it ended because no list keeps the limits. */
    public boolean tooTight() {
        return status == RunStatus.FAILED && (IMPOSSIBLE.equals(ended) || NONE_FOUND.equals(ended));
    }

    /** Whether there is a result to look at. */
    public boolean hasResult() {
        return status == RunStatus.DONE;
    }

    /** Whether it waits or works. */
    public boolean active() {
        return status == RunStatus.QUEUED || status == RunStatus.RUNNING;
    }
}
