package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.model.Programme;
import id.timbang.model.Selection;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The margin at which prices decide follows from how many blocks that lead by so much go another way. */
class StraysTest {
    private final Programme region = RandomRegion.withoutFloors(RandomRegion.region(8_000, 4));
    private final Relaxations relaxations = new Relaxations(region);
    private final Pricing pricing = relaxations.pricing;
    private final double[] prices = relaxations.value(new long[relaxations.limits.ranks.length],
            new double[relaxations.limits.size], Nearness.FAR).prices();
    private final Selection picked = picked();
    /** Blocks of one proposal that the prices fund and that may be deferred, by their lead, ascending. */
    private final int[] funded = IntStream.range(0, region.blocks()).filter(this::mayBeDeferred).boxed()
            .sorted((a, b) -> Double.compare(pricing.margin[a], pricing.margin[b])).mapToInt(b -> b).toArray();

    private Selection picked() {
        pricing.evaluate(prices);
        return pricing.picked();
    }

    private boolean mayBeDeferred(int block) {
        int[] members = region.members(block);
        return members.length == 1 && region.deferrable(members[0]) && pricing.margin[block] > 0
                && pricing.pick[block] > region.firstOption(members[0]);
    }

    private Strays strays(int... deferred) {
        int[] option = picked.option().clone();
        for (int block : deferred) {
            int p = region.members(block)[0];
            option[p] = region.firstOption(p);
        }
        return new Strays(pricing, prices, new Selection(option, picked.fund(), picked.start()));
    }

    private long leading(double from) {
        return Arrays.stream(pricing.margin).filter(lead -> lead >= from && lead < 2 * from).count();
    }

    /** A lead from which on up to twice of it there are more than a thousand. */
    private double crowded() {
        double from = pricing.margin[funded[funded.length / 2]] / 1.5;
        assertThat(leading(from)).isGreaterThan(1_000);
        return from;
    }

    private int[] leadingFunded(double from) {
        return Arrays.stream(funded).filter(b -> pricing.margin[b] >= from && pricing.margin[b] < 2 * from).toArray();
    }

    @Test
    void whereAllGoAsTheirPricesSayNothingIsWidened() {
        assertThat(strays().clear()).isZero();
        assertThat(strays().decisive(crowded())).isEqualTo(crowded());
    }

    @Test
    void oneOfAThousandMayStray() {
        int[] leading = leadingFunded(crowded());
        assertThat(strays(leading[0]).decisive(crowded())).isEqualTo(crowded());
    }

    @Test
    void whereManyStrayItIsTwiceAsWide() {
        double from = crowded();
        assertThat(strays(leadingFunded(from)).decisive(from)).isGreaterThanOrEqualTo(2 * from);
    }

    @Test
    void whereBothManyStrayAndManyAtTwiceAsMuchItIsWidenedAgain() {
        double from = crowded() / 2;
        int[] both = IntStream.concat(Arrays.stream(leadingFunded(from)), Arrays.stream(leadingFunded(2 * from)))
                .toArray();
        assertThat(strays(both).decisive(from)).isGreaterThanOrEqualTo(4 * from);
    }

    @Test
    void fewBlocksTellNothing() {
        double near = crowded();
        while (leading(near) >= 200) {
            near /= 1.2;
        }
        int[] leading = leadingFunded(near);
        assertThat(leading).isNotEmpty();
        assertThat(strays(leading).decisive(near)).isEqualTo(near);
    }

    @Test
    void clearIsWhatAFewOfAHundredGiveUpMoreThan() {
        double clear = strays(Arrays.copyOf(funded, 100)).clear();
        assertThat(clear).isBetween(pricing.margin[funded[90]], 2 * pricing.margin[funded[funded.length - 1]]);
        assertThat(strays(funded[5]).clear()).isGreaterThanOrEqualTo(pricing.margin[funded[5]]);
    }
}
