package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A core counts what a whole selection comes to, and so does a part of it while the rest stands. */
class CoreTest {
    private final Programme region = RandomRegion.region(300, 5);
    private final Relaxations relaxations = new Relaxations(region);
    private final long[] target = new long[relaxations.limits.ranks.length];
    private final SplittableRandom random = new SplittableRandom(11);
    private final Seam seam = seam();
    private final Core core = new Core(region, relaxations.limits, seam.selection(),
            seam.ways(150, seam.width(150), Tight.none(region.blocks())));

    private Seam seam() {
        PriceFinder.Found found = relaxations.value(target, new double[relaxations.limits.size], Nearness.FAR);
        relaxations.pricing.evaluate(found.prices());
        return new Seam(relaxations.pricing, found);
    }

    private int anyWay(Core of, int entity) {
        return of.wayStart[entity] + random.nextInt(of.wayStart[entity + 1] - of.wayStart[entity]);
    }

    private int[] anyWays() {
        int[] ways = new int[core.entities()];
        for (int i = 0; i < ways.length; i++) {
            ways[i] = anyWay(core, i);
        }
        return ways;
    }

    private void comesToTheSame(Ledger ledger, Selection selection) {
        Tally tally = new Tally(region, selection);
        assertThat(ledger.soft()).isEqualTo(tally.achieved());
        for (int k = 0; k < target.length; k++) {
            assertThat(ledger.rankShortfall(k)).isEqualTo(tally.rankShortfall(core.ranks[k]));
        }
        for (int l = 0; l < ledger.core.limits.length; l++) {
            assertThat(ledger.slack(l)).isEqualTo(tally.slack(ledger.core.limits[l]));
        }
    }

    @Test
    void countsWhatTheSelectionComesTo() {
        for (int trial = 0; trial < 20; trial++) {
            int[] ways = anyWays();
            seam.take(core, ways);

            comesToTheSame(new Ledger(core, ways, target), seam.selection());
        }
    }

    @Test
    void aPartCountsWhatTheWholeSelectionComesTo() {
        assertThat(core.entities()).isGreaterThan(100);
        for (int trial = 0; trial < 20; trial++) {
            int[] ways = anyWays();
            seam.take(core, ways);
            int[] free = random.ints(0, core.entities()).distinct().limit(12).sorted().toArray();
            Core part = core.restricted(free, new Ledger(core, ways, target));
            int[] freeWays = new int[free.length];
            for (int i = 0; i < free.length; i++) {
                freeWays[i] = anyWay(part, i);
            }
            seam.take(part, freeWays);

            assertThat(part.limits.length).isLessThan(core.limits.length);
            comesToTheSame(new Ledger(part, freeWays, target), seam.selection());
        }
    }
}
