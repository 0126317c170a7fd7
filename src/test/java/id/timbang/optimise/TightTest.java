package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
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

    /** Block after block, the smallest margin first, as long as a limit it touches lacks some; with an obligation that is missed. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40})
    void neededAreThoseThatALimitLacksWhenTheirTurnComes(int wanted) {
        Programme missed = RandomRegion.region(1_500, 4);
        Relaxations own = new Relaxations(missed);
        double[] its = own.value(new long[own.limits.ranks.length], new double[own.limits.size], Nearness.FAR).prices();
        own.pricing.evaluate(its);
        Selection half = own.pricing.picked();
        for (int p = 0; p < missed.proposals(); p += 2) {
            if (missed.deferrable(p)) {
                half.option()[p] = missed.firstOption(p);
                half.fund()[p] = -1;
                half.start()[p] = -1;
            }
        }
        long[] target = new long[own.limits.ranks.length];

        Tight.Need[] needs = Tight.brokenOrPriced(own.pricing, half, its, target).blocks(wanted, 2 * wanted);

        assertThat(needs).isEqualTo(new InTurn(own, half, its, target).needs(wanted, 2 * wanted))
                .contains(Tight.Need.ALL, Tight.Need.CLOSE, Tight.Need.NONE);
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
                    uses |= enters(region, limit, o, o, p, picked);
                    could |= enters(region, limit, region.firstOption(p), region.endOption(p) - 1, p, null);
                }
                found[0] += uses ? 1 : 0;
                found[1] += !uses && could ? 1 : 0;
            }
        }
        return found;
    }

    private static boolean enters(Programme region, ModelLimit limit, int from, int to, int p, Selection picked) {
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

    /** The slow way. */
    private record InTurn(Relaxations relaxations, Selection selection, double[] prices, boolean[] broken) {

        InTurn(Relaxations relaxations, Selection selection, double[] prices, long[] target) {
            this(relaxations, selection, prices, new boolean[prices.length]);
            Programme region = relaxations.pricing.programme;
            Tally tally = new Tally(region, selection);
            for (int l = 0; l < broken.length; l++) {
                ModelLimit limit = region.limits().get(l);
                int rank = relaxations.limits.rankIndex[l];
                broken[l] = limit.level() != Level.PREFERENCE && tally.shortfall(limit) > 0
                        && (rank < 0 || tally.rankShortfall(limit.rank()) > target[rank]);
            }
        }

        Tight.Need[] needs(int perLimit, int perBroken) {
            Programme region = relaxations.pricing.programme;
            Tight.Need[] needs = Tight.none(region.blocks());
            int[][] found = new int[prices.length][2];
            Integer[] order = IntStream.range(0, region.blocks()).boxed().toArray(Integer[]::new);
            Arrays.sort(order, Comparator.comparing(b -> (float) Math.max(0, relaxations.pricing.margin[b])));
            for (int b : order) {
                int[] side = IntStream.range(0, prices.length).map(l -> side(region, l, b)).toArray();
                for (int l = 0; l < side.length; l++) {
                    if (side[l] >= 0 && broken[l] && found[l][side[l]] < perBroken) {
                        needs[b] = Tight.Need.ALL;
                    } else if (side[l] >= 0 && found[l][side[l]] < perLimit && needs[b] == Tight.Need.NONE) {
                        needs[b] = Tight.Need.CLOSE;
                    }
                }
                for (int l = 0; l < side.length && needs[b] != Tight.Need.NONE; l++) {
                    if (side[l] >= 0) {
                        found[l][side[l]]++;
                    }
                }
            }
            return needs;
        }

        /** 0 where a block uses a tight limit, 1 where it only could, −1 where it does not touch it. */
        private int side(Programme region, int l, int block) {
            ModelLimit limit = region.limits().get(l);
            if (!broken[l] && (prices[l] <= 0 || limit.isRelation())) {
                return -1;
            }
            boolean could = false;
            for (int p : region.members(block)) {
                int o = selection.option()[p];
                if (enters(region, limit, o, o, p, selection)) {
                    return 0;
                }
                could |= enters(region, limit, region.firstOption(p), region.endOption(p) - 1, p, null);
            }
            return could ? 1 : -1;
        }
    }
}
