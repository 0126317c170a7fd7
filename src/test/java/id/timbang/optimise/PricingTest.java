package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Blocks are not evaluated twice at the same prices, and what they are read for is the same as if they were. */
class PricingTest {
    private final Relaxations relaxations = new Relaxations(
            RandomRegion.withoutFloors(RandomRegion.region(600, 3)));
    private final Pricing pricing = relaxations.pricing;

    private double[] prices(double times) {
        double[] prices = relaxations.scales.price.clone();
        for (int l = 0; l < prices.length; l++) {
            prices[l] *= times;
        }
        return prices;
    }

    /** What a pricing that evaluated nothing before says. */
    private void assertEvaluatedAt(double[] prices, Map<Integer, Set<Choice>> allowed, double total) {
        Pricing fresh = relaxations.apart().pricing;
        fresh.restrict(allowed);
        assertThat(total).isEqualTo(fresh.evaluate(prices));
        assertThat(pricing.sums).isEqualTo(fresh.sums);
        assertThat(pricing.pick).isEqualTo(fresh.pick);
        assertThat(pricing.margin).isEqualTo(fresh.margin);
    }

    @Test
    void standsAsEvaluatedLast() {
        for (double times : new double[]{0.5, 0.5, 0.2, 0.5}) {
            assertEvaluatedAt(prices(times), Map.of(), pricing.evaluate(prices(times)));
        }
    }

    @Test
    void isEvaluatedAnewAfterStepsOfADescentAndWhenPricesChangeInPlace() {
        double[] prices = prices(0.5);
        pricing.evaluate(prices);
        pricing.evaluate(prices(0.1), new Survey(pricing, new int[]{0, 1, 2})::add, 0);
        assertEvaluatedAt(prices, Map.of(), pricing.evaluate(prices));

        java.util.Arrays.fill(prices, 0);
        assertEvaluatedAt(prices, Map.of(), pricing.evaluate(prices));
    }

    @Test
    void isEvaluatedAnewInACase() {
        double[] prices = prices(0.2);
        pricing.evaluate(prices);
        int taken = IntStream.range(0, pricing.pick.length)
                .filter(b -> pricing.programme.members(b).length == 1 && pricing.pick[b] != Pricing.NOTHING
                        && pricing.programme.deferrable(pricing.programme.members(b)[0]))
                .findFirst().orElseThrow();
        int proposal = pricing.programme.members(taken)[0];
        int before = pricing.pick[taken];
        Map<Integer, Set<Choice>> allowed = Map.of(proposal,
                EnumSet.complementOf(EnumSet.of(pricing.programme.choice(pricing.pick[taken]))));

        pricing.restrict(allowed);

        assertEvaluatedAt(prices, allowed, pricing.evaluate(prices));
        assertThat(pricing.pick[taken]).isNotEqualTo(before);
    }
}
