package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Level;
import id.timbang.domain.Progress;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Portfolios by rounding: they keep what is hard, and their bounds hold. */
class SweepTest {

    private static Settings from(Map<String, BigDecimal> prices) {
        return new Settings(0, new BigDecimal("0.01"), null, prices);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aSweepKeepsEveryHardLimitAndComesNear(long seed) {
        Programme programme = RandomRegion.region(2_000, seed);
        Solution cold = Optimiser.sweep(programme, from(Map.of())).orElseThrow();
        Solution warm = Optimiser.sweep(programme, from(cold.certificate().valuePrices())).orElseThrow();

        Tally tally = new Tally(programme, warm.selection());
        for (ModelLimit limit : programme.limits()) {
            assertThat(limit.level() != Level.HARD || tally.slack(limit) >= 0).as(limit.id()).isTrue();
        }
        assertThat(warm.certificate().achieved()).isEqualTo(tally.achieved());
        assertThat((double) warm.certificate().achieved()).isBetween(0.95 * warm.certificate().bound(),
                1.0 * warm.certificate().bound());
    }

    @Test
    void itsBoundIsAboveWhatASearchFinds() {
        Programme programme = RandomRegion.region(400, 9);
        Solution searched = Optimiser.optimise(programme, from(Map.of()), Progress.NONE);
        Solution swept = Optimiser.sweep(programme, from(searched.certificate().valuePrices())).orElseThrow();

        if (swept.certificate().ranks().get(0).achieved() >= searched.certificate().ranks().get(0).achieved()) {
            assertThat(swept.certificate().bound()).isGreaterThanOrEqualTo(searched.certificate().achieved());
        }
        assertThat(swept.certificate().achieved()).isLessThanOrEqualTo(swept.certificate().bound());
    }
}
