package id.timbang.domain;

/** Where long work tells how far it is, and asks whether it should stop. */
public interface Progress {
    /** Tells nobody and never stops. */
    Progress NONE = new Progress() {
    };

    /**
     * Tells how far the work is.
     *
     * @param phase short name in Bahasa Indonesia
     * @param done of {@code total}; 0 of 0 when not countable
     * @param gapPercent proven gap so far; NaN while there is none
     */
    default void report(String phase, long done, long total, double gapPercent) {
    }

    /**
     * Tells that a portfolio was found which keeps every limit and is worth more than those before it; may be called often.
     *
     * @param achieved Σ value − Σ penalties, milli-points
     */
    default void found(long achieved) {
    }

    /**
     * Tells that a bound was proven.
     *
     * @param bound no portfolio is worth more, milli-points
     */
    default void bounded(long bound) {
    }

    /** Whether the work should end with its best answer so far. */
    default boolean stopped() {
        return false;
    }
}
