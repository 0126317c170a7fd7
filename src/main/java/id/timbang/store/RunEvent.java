package id.timbang.store;

/**
 * A step of a run, kept for its chart.
 *
 * @param number from 1
 * @param milliseconds since the run started
 * @param achieved milli-points; {@code null} while there is no portfolio
 * @param bound milli-points; {@code null} while none is proven
 * @param gapPercent {@code null} while there is none
 */
public record RunEvent(int number, long milliseconds, String phase, long done, long total, Long achieved, Long bound,
        Double gapPercent) {
}
