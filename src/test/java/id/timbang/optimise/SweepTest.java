package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Level;
import id.timbang.domain.Progress;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Restated;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Portfolios with little search: they keep what is hard, and their bounds hold. */
class SweepTest {
    private static final Programme REGION = RandomRegion.withoutFloors(RandomRegion.region(2_000, 1));

    private static Settings from(Map<String, BigDecimal> prices) {
        return new Settings(0, new BigDecimal("0.01"), null, prices);
    }

    private static void requireKept(Programme programme, Solution solution, double least) {
        Tally tally = new Tally(programme, solution.selection());
        for (ModelLimit limit : programme.limits()) {
            assertThat(limit.level() != Level.HARD || tally.slack(limit) >= 0).as(limit.id()).isTrue();
        }
        assertThat(solution.certificate().achieved()).isEqualTo(tally.achieved());
        assertThat((double) tally.achieved()).isBetween(least * solution.certificate().bound(),
                1.0 * solution.certificate().bound());
    }

    @Test
    void quickAndRoundedPortfoliosKeepEveryHardLimitAndComeNear() {
        Solution quick = Optimiser.quick(REGION, from(Map.of()), Progress.NONE).orElseThrow();
        Solution warm = Optimiser.quick(REGION, from(quick.certificate().valuePrices()), Progress.NONE).orElseThrow();
        Solution rounded = Optimiser.round(REGION, from(quick.certificate().valuePrices())).orElseThrow();

        requireKept(REGION, quick, 0.98);
        requireKept(REGION, warm, 0.98);
        requireKept(REGION, rounded, 0.93);
    }

    /** With a twentieth less of everything. */
    private static Programme lower() {
        return Restated.withLimits(REGION, REGION.limits().stream()
                .map(limit -> limit.isShare() || limit.isRelation() || limit.sense() != Sense.MAX
                        ? limit
                        : limit.withAmount(limit.amount() - limit.amount() / 20))
                .toList());
    }

    @Test
    void aRevisedPortfolioIsWorthMoreThanTheAdjustedOne() {
        Solution quick = Optimiser.quick(REGION, from(Map.of()), Progress.NONE).orElseThrow();
        Programme lower = lower();
        var adjuster = new Adjuster(REGION);
        Solution adjusted = adjuster.adjust(lower, from(quick.certificate().valuePrices()), quick.selection())
                .orElseThrow();
        Solution revised = adjuster.revise(lower, from(adjusted.certificate().valuePrices()), adjusted.selection(),
                adjusted.selection()).orElseThrow();

        requireKept(lower, revised, 0.97);
        assertThat(revised.certificate().achieved()).isGreaterThan(adjusted.certificate().achieved());
        assertThat(adjusted.certificate().bound()).isGreaterThanOrEqualTo(revised.certificate().achieved());
    }

    @Test
    void anAdjustedPortfolioKeepsTheLowerCeilings() {
        Solution quick = Optimiser.quick(REGION, from(Map.of()), Progress.NONE).orElseThrow();
        Programme lower = lower();
        Solution adjusted = new Adjuster(REGION)
                .adjust(lower, from(quick.certificate().valuePrices()), quick.selection())
                .orElseThrow();

        requireKept(lower, adjusted, 0.9);
        assertThat(adjusted.certificate().bound()).isLessThan(quick.certificate().bound());
    }

    @Test
    void boundsAreAboveWhateverTheOtherFinds() {
        Solution quick = Optimiser.quick(REGION, from(Map.of()), Progress.NONE).orElseThrow();
        Solution rounded = Optimiser.round(REGION, from(quick.certificate().valuePrices())).orElseThrow();

        assertThat(rounded.certificate().bound()).isGreaterThanOrEqualTo(quick.certificate().achieved());
        assertThat(quick.certificate().bound()).isGreaterThanOrEqualTo(rounded.certificate().achieved());
    }
}
