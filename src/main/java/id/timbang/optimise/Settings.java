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
 */
public record Settings(long seed, BigDecimal gapPercent, Duration limit, Map<String, BigDecimal> warmPrices) {

    /** Seed 0, target 0.01 %, ended by steps. */
    public static final Settings DEFAULT = new Settings(0, new BigDecimal("0.01"), null, Map.of());

    public Settings {
        warmPrices = Map.copyOf(warmPrices);
    }
}
