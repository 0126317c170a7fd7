package id.timbang.optimise;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

/**
 * How to optimise.
 *
 * @param gapPercent proven gap of the value stage at which the search may end
 * @param limit time after which it ends with the best so far; {@code null} for termination by steps alone
 * @param warmPrices value prices of an earlier certificate to start from; may be empty
 * @param brief whether the rounded prices are only mended until they break nothing: for sweeps, which state each point's own gap
 */
public record Settings(long seed, BigDecimal gapPercent, Duration limit, Map<String, BigDecimal> warmPrices,
        boolean brief) {

    /** Seed 0, target 0.01 %, ended by steps. */
    public static final Settings DEFAULT = new Settings(0, new BigDecimal("0.01"), null, Map.of());

    /** With a full search. */
    public Settings(long seed, BigDecimal gapPercent, Duration limit, Map<String, BigDecimal> warmPrices) {
        this(seed, gapPercent, limit, warmPrices, false);
    }

    /** These settings without search for value. */
    public Settings briefly() {
        return new Settings(seed, gapPercent, limit, warmPrices, true);
    }

    /** Takes a copy of the prices. */
    public Settings {
        warmPrices = Map.copyOf(warmPrices);
    }
}
