package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Chains of changes: they mend what is broken, never make a portfolio worse, and their running cost is the cost from scratch. */
class RepairTest {
    private final Programme region = RandomRegion.withoutFloors(RandomRegion.region(400, 3));
    private final Contest contest = contest(region);
    private final Core core = contest.core();

    private static Contest contest(Programme region) {
        Relaxations relaxations = new Relaxations(region);
        long[] target = new long[relaxations.limits.ranks.length];
        PriceFinder.Found found = relaxations.value(target, new double[relaxations.limits.size], Nearness.FAR);
        relaxations.pricing.evaluate(found.prices());
        Seam seam = new Seam(relaxations.pricing, found);
        Core core = new Core(region, relaxations.limits, seam.selection(),
                seam.ways(400, seam.width(400), Tight.none(region.blocks())));
        return Contest.of(core, seam, target, found.prices(), relaxations.scales, Long.MAX_VALUE, 1, Progress.NONE,
                new Clock(null, Progress.NONE));
    }

    private int[] anyWays(long seed) {
        var random = new SplittableRandom(seed);
        int[] ways = new int[core.entities()];
        for (int i = 0; i < ways.length; i++) {
            ways[i] = core.wayStart[i] + random.nextInt(core.wayStart[i + 1] - core.wayStart[i]);
        }
        return ways;
    }

    @Test
    void mendsWhatIsBrokenAndOnlyImprovesAfterwards() {
        for (long seed = 0; seed < 5; seed++) {
            int[] ways = anyWays(seed);
            assertThat(new Ledger(core, ways, contest.target()).hard()).isPositive();
            Repair repair = new Repair(contest, ways);

            repair.mend();
            Ledger mended = new Ledger(core, repair.ways(), contest.target());
            repair.improve(3);
            Ledger improved = new Ledger(core, repair.ways(), contest.target());

            assertThat(mended.hard()).isZero();
            assertThat(improved.hard()).isZero();
            assertThat(improved.soft()).isGreaterThan(mended.soft());
        }
    }

    @Test
    void theRunningCostIsTheCostFromScratch() {
        Balance running = new Balance(contest, anyWays(7), 10);
        var random = new SplittableRandom(8);
        for (int step = 0; step < 2_000; step++) {
            int entity = random.nextInt(core.entities());
            int to = core.wayStart[entity] + random.nextInt(core.wayStart[entity + 1] - core.wayStart[entity]);
            double without = running.without(entity);
            double told = without + running.with(to);
            double least = without + running.alone(to) - running.curable();
            running.back(entity);
            double before = running.cost();
            assertThat(told).isGreaterThanOrEqualTo(least - 1e-6 * before);
            running.move(entity, to);
            assertThat(running.cost() - before).isCloseTo(told, within(1e-6 * before));
        }
        assertThat(running.cost()).isCloseTo(new Balance(contest, running.ways(), 10).cost(),
                within(1e-6 * running.cost()));
    }

    @Test
    void differencesOfCostAreDifferencesOfValueWhileNothingIsBroken() {
        Repair repair = new Repair(contest, anyWays(3));
        repair.mend();
        double cost = new Balance(contest, repair.ways(), 10).cost();
        long value = new Ledger(core, repair.ways(), contest.target()).soft();
        repair.improve(3);

        double fell = cost - new Balance(contest, repair.ways(), 10).cost();
        long rose = new Ledger(core, repair.ways(), contest.target()).soft() - value;
        assertThat((double) rose).isCloseTo(fell, within(1e-6 * value + 10));
    }
}
