package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.model.Programme;
import id.timbang.model.Restated;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices found from those of an earlier question prove as much as prices found from nothing. */
class EarlierPricesTest {
    /** Both ends stop at less than a millionth above the optimum. */
    private static final Percentage NEARLY = Percentage.withPercentage(0.0002);

    private final Programme region = RandomRegion.withoutFloors(RandomRegion.region(3_000, 1));

    private static PriceFinder.Found prices(Programme programme, double[] from, Nearness nearness) {
        Relaxations relaxations = new Relaxations(programme);
        return relaxations.charged(new long[relaxations.limits.ranks.length], from, nearness, Until.BEST);
    }

    private Programme without(String fund, int percent) {
        return Restated.withLimits(region, region.limits().stream()
                .map(limit -> limit.id().equals(fund)
                        ? limit.withAmount(limit.amount() - limit.amount() * percent / 100)
                        : limit)
                .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 25, 100})
    void afterACutTheyProveTheSameBound(int percent) {
        double[] nothing = new double[region.limits().size()];
        double[] earlier = prices(region, nothing, Nearness.FAR).prices();
        Programme cut = without("fund-F3", percent);

        double cold = prices(cut, nothing, Nearness.FAR).bound();

        assertThat(prices(cut, earlier, Nearness.EARLIER).bound()).isCloseTo(cold, NEARLY);
        assertThat(cold).isLessThan(prices(region, earlier, Nearness.NEAR).bound());
    }

    @Test
    void pricesOfAnotherQuestionAltogetherDoNoHarm() {
        double[] nothing = new double[region.limits().size()];
        double[] wrong = new double[nothing.length];
        java.util.Arrays.fill(wrong, 1);

        assertThat(prices(region, wrong, Nearness.EARLIER).bound())
                .isCloseTo(prices(region, nothing, Nearness.FAR).bound(), NEARLY);
    }
}
