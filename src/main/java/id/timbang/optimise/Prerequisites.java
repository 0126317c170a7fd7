package id.timbang.optimise;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How far each tree of prerequisites is built when that pays best, at given prices of all other limits, and the prices of its links that
 * say so. Steps by single prices take long to carry the worth of a chain's last member to its first.
 */
final class Prerequisites {
    private static final double FORCED = 1e15;

    private final Pricing pricing;
    private final Programme programme;
    private final Trees trees;
    /** For each member of a tree its best built option and what that adds at the prices. */
    private final int[] option;
    private final double[] worth;

    /** @param prices of all limits, at which the blocks in trees were evaluated last */
    Prerequisites(Pricing pricing, double[] prices) {
        this.pricing = pricing;
        this.programme = pricing.programme;
        this.trees = pricing.columns.trees;
        this.option = new int[programme.proposals()];
        this.worth = new double[programme.proposals()];
        Arrays.fill(option, Trees.NONE);
        List<ModelLimit> limits = programme.limits();
        double[] linkPrice = new double[trees.rows.length];
        for (int l = 0; l < limits.size(); l++) {
            if (trees.rows[limits.get(l).whereRow()]) {
                linkPrice[limits.get(l).whereRow()] = prices[l];
            }
        }
        for (int p : trees.members) {
            enter(p, linkPrice);
        }
    }

    private void enter(int p, double[] linkPrice) {
        for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
            if (!programme.choice(o).built()) {
                continue;
            }
            double alone = pricing.net[o];
            for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
                int row = programme.entryRow(e);
                if (trees.rows[row]) {
                    alone += linkPrice[row] * programme.entryAmount(e);
                }
            }
            alone -= pricing.whenDeferred(p);
            if (option[p] == Trees.NONE || alone > worth[p]) {
                option[p] = o;
                worth[p] = alone;
            }
        }
    }

    /** Builds or defers the members of every tree in which a selection breaks a prerequisite. */
    void mend(Seam seam) {
        BitSet broken = new BitSet();
        for (int p : trees.members) {
            int required = trees.requires[p];
            if (required != Trees.NONE && built(seam, p) && !built(seam, required)) {
                broken.set(trees.root(p));
            }
        }
        if (!broken.isEmpty()) {
            mend(seam, broken);
        }
    }

    private boolean built(Seam seam, int p) {
        return programme.choice(seam.option[p]).built();
    }

    /** Those prices with the best ones for the links of all trees. */
    double[] linked(double[] prices) {
        double[] linked = prices.clone();
        double[] gain = gains(trees.downwards, 0);
        for (int p : trees.members) {
            if (trees.requires[p] != Trees.NONE) {
                linked[trees.link[p]] = Math.max(0, gain[p]);
            }
        }
        return linked;
    }

    /** What each member adds with all that hangs on it, as far as that pays. */
    private double[] gains(int[] order, double forced) {
        double[] gain = worth.clone();
        for (int i = order.length - 1; i >= 0; i--) {
            int p = order[i];
            gain[p] += programme.deferrable(p) ? 0 : forced;
            if (trees.requires[p] != Trees.NONE) {
                gain[trees.requires[p]] += Math.max(0, gain[p]);
            }
        }
        return gain;
    }

    private void mend(Seam seam, BitSet roots) {
        int[] order = trees.downwards(roots.stream().boxed().toList());
        double[] gain = gains(order, FORCED);
        BitSet build = new BitSet();
        for (int p : order) {
            int required = trees.requires[p];
            if (gain[p] > 0 && (required == Trees.NONE || build.get(required))) {
                build.set(p);
            }
            if (trees.block[p] != Trees.NONE && built(seam, p) != build.get(p)) {
                place(seam, p, build.get(p));
            }
        }
    }

    private void place(Seam seam, int p, boolean build) {
        int o = build ? option[p] : Pricing.NOTHING;
        seam.place(trees.block[p], o, build && programme.paid(o) ? pricing.fund(o) : -1,
                build && programme.paid(o) ? pricing.start(o) : -1);
    }
}
