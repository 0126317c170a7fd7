package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Between two vectors of prices: what is found is evaluated, on the line, and no worse than the far end. */
class LineTest {
    private final Relaxations relaxations = new Relaxations(
            RandomRegion.withoutFloors(RandomRegion.region(1_200, 5)));
    private final PriceFinder finder = new PriceFinder(relaxations.pricing, relaxations.rowLimits,
            relaxations.scales);
    private final Stage stage = Stage.value(relaxations.limits, new double[relaxations.limits.ranks.length]);
    private final SplittableRandom random = new SplittableRandom(6);

    private double[] anyPrices(double times) {
        double[] prices = new double[relaxations.limits.size];
        for (int l = 0; l < prices.length; l++) {
            prices[l] = times * random.nextDouble() * relaxations.scales.price[l];
        }
        return prices;
    }

    @Test
    void isNeverWorseThanTheFarEndAndTellsWhereItIs() {
        int between = 0;
        for (int trial = 0; trial < 30; trial++) {
            double[] from = anyPrices(1);
            double[] to = anyPrices(4);
            double before = finder.lagrangian(stage, from);
            double far = finder.lagrangian(stage, to);
            var evaluations = new AtomicInteger();

            Line line = new Line(finder, stage, from, before, to);
            line.search(0.2 * before, evaluations::incrementAndGet);

            assertThat(line.value()).isLessThanOrEqualTo(far);
            assertThat(finder.lagrangian(stage, line.prices())).isEqualTo(line.value());
            for (int l = 0; l < from.length; l++) {
                assertThat(line.prices()[l]).isCloseTo(from[l] + line.part() * (to[l] - from[l]), within(1e-9));
            }
            assertThat(evaluations.get()).isBetween(1, 5);
            between += line.part() < 1 ? 1 : 0;
        }
        assertThat(between).isPositive();
    }

    @Test
    void isContentWithTheFarEndWhereItBringsWhatWasExpected() {
        double[] from = anyPrices(4);
        double before = finder.lagrangian(stage, from);
        double[] best = finder.find(stage, from, Nearness.FAR).prices();
        double gain = before - finder.lagrangian(stage, best);
        var evaluations = new AtomicInteger();

        Line line = new Line(finder, stage, from, before, best);
        line.search(gain, evaluations::incrementAndGet);

        assertThat(line.part()).isEqualTo(1);
        assertThat(evaluations).hasValue(1);
    }
}
