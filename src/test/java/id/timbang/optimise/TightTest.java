package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit with a price gets as many blocks that use it, and as many that could, as are wanted or as there are. */
class TightTest {
    private final Programme region = RandomRegion.withoutFloors(RandomRegion.region(6_000, 4));
    private final Relaxations relaxations = new Relaxations(region);
    private final double[] prices = relaxations.value(new long[relaxations.limits.ranks.length],
            new double[relaxations.limits.size], Nearness.FAR).prices();

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 400, 100_000})
    void noLimitLacksBlocksThatThereAre(int wanted) {
        relaxations.pricing.evaluate(prices);
        Selection picked = relaxations.pricing.picked();

        Tight.Need[] needs = Tight.priced(relaxations.pricing, picked, prices).blocks(wanted, 0);

        int looked = 0;
        for (int l = 0; l < prices.length; l++) {
            if (prices[l] > 0 && !region.limits().get(l).isRelation()) {
                int[] all = count(region.limits().get(l), picked, null);
                int[] needed = count(region.limits().get(l), picked, needs);
                assertThat(needed[0]).isGreaterThanOrEqualTo(Math.min(wanted, all[0]));
                assertThat(needed[1]).isGreaterThanOrEqualTo(Math.min(wanted, all[1]));
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(10);
    }

    @Test
    void fewAreNeededForAFewLimits() {
        relaxations.pricing.evaluate(prices);

        Tight.Need[] needs = Tight.priced(relaxations.pricing, relaxations.pricing.picked(), prices).blocks(1, 0);

        assertThat(needs).filteredOn(need -> need != Tight.Need.NONE).hasSizeBetween(2, 2 * prices.length);
    }

    /** How many blocks use a limit as picked, and how many only could, of those needed or of all. */
    private int[] count(ModelLimit limit, Selection picked, Tight.Need[] needs) {
        int[] found = new int[2];
        for (int b = 0; b < region.blocks(); b++) {
            if (needs == null || needs[b] != Tight.Need.NONE) {
                boolean uses = false;
                boolean could = false;
                for (int p : region.members(b)) {
                    int o = picked.option()[p];
                    uses |= enters(limit, o, o, p, picked);
                    could |= enters(limit, region.firstOption(p), region.endOption(p) - 1, p, null);
                }
                found[0] += uses ? 1 : 0;
                found[1] += !uses && could ? 1 : 0;
            }
        }
        return found;
    }

    private boolean enters(ModelLimit limit, int from, int to, int p, Selection picked) {
        for (int e = region.firstEntry(from); e < region.endEntry(to); e++) {
            boolean row = region.entryRow(e) == limit.whereRow()
                    || limit.isShare() && region.entryRow(e) == limit.ofRow();
            if (row && (picked == null
                    || region.usage(e, picked.fund()[p], picked.startOf(region, p)) != 0)) {
                return true;
            }
        }
        return false;
    }
}
