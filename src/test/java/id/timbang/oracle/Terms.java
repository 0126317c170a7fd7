package id.timbang.oracle;

import java.math.BigDecimal;

/**
 * What a pack decides, as its documents say.
 *
 * @param plain whether points are taken at their word: one start, no weights, no gates, FULL and VOLUME only
 * @param phasedMinimum rupiah from which a work may be phased
 * @param officePenalty points per Rp100 million over an office's plafond where plafonds are preferences
 */
record Terms(boolean plain, double elasticity, long phasedMinimum, BigDecimal officePenalty) {
    static final Terms UJI = new Terms(false, 0.9, 1_000_000_000L, BigDecimal.valueOf(2));
    static final Terms POLOS = new Terms(true, 0, Long.MAX_VALUE, BigDecimal.ONE);
}
