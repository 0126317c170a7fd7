package id.timbang.optimise;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The trees that prerequisites form, at given prices of all other limits: how far each is built when that pays best, and the prices of
 * its links that say so. Steps by single prices take long to carry the worth of a chain's last member to its first. A proposal with
 * several prerequisites hangs on the last of them.
 */
final class Prerequisites {
    private static final int NONE = -1;
    private static final double FORCED = 1e15;

    private final Pricing pricing;
    private final Programme programme;
    /** For each proposal the one it hangs on. */
    private final int[] requires;
    /** For each proposal its best built option and what that adds at the prices; the block it is alone in. */
    private final int[] option;
    private final double[] worth;
    private final int[] block;
    /** For each proposal the limit that ties it to the one it hangs on. */
    private final int[] link;

    /** @param prices of all limits, at which {@code pricing} was evaluated last */
    Prerequisites(Pricing pricing, double[] prices) {
        this.pricing = pricing;
        this.programme = pricing.programme;
        this.requires = new int[programme.proposals()];
        this.option = new int[programme.proposals()];
        this.worth = new double[programme.proposals()];
        this.block = new int[programme.proposals()];
        this.link = new int[programme.proposals()];
        Arrays.fill(requires, NONE);
        Arrays.fill(option, NONE);
        Arrays.fill(block, NONE);
        for (int b = 0; b < programme.blocks(); b++) {
            if (programme.members(b).length == 1) {
                block[programme.members(b)[0]] = b;
            }
        }
        List<ModelLimit> limits = programme.limits();
        double[] linkPrice = new double[programme.rows().size()];
        Arrays.fill(linkPrice, Double.NaN);
        for (int l = 0; l < limits.size(); l++) {
            if (limits.get(l).kind() == ModelLimit.Kind.PREREQUISITE) {
                linkPrice[limits.get(l).whereRow()] = prices[l];
            }
        }
        int[] follower = new int[linkPrice.length];
        int[] required = new int[linkPrice.length];
        Arrays.fill(follower, NONE);
        Arrays.fill(required, NONE);
        for (int p = 0; p < requires.length; p++) {
            enter(p, linkPrice, follower, required);
        }
        for (int l = 0; l < limits.size(); l++) {
            int row = limits.get(l).whereRow();
            if (follower[row] != NONE && required[row] != NONE) {
                requires[follower[row]] = required[row];
                link[follower[row]] = l;
            }
        }
    }

    private void enter(int p, double[] linkPrice, int[] follower, int[] required) {
        for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
            if (!programme.choice(o).built()) {
                continue;
            }
            double alone = pricing.net[o];
            for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
                int row = programme.entryRow(e);
                if (!Double.isNaN(linkPrice[row])) {
                    alone += linkPrice[row] * programme.entryAmount(e);
                    (programme.entryAmount(e) > 0 ? follower : required)[row] = p;
                }
            }
            alone -= pricing.whenDeferred(p);
            if (option[p] == NONE || alone > worth[p]) {
                option[p] = o;
                worth[p] = alone;
            }
        }
    }

    /** Builds or defers the members of every tree in which a selection breaks a prerequisite. */
    void mend(Seam seam) {
        BitSet broken = new BitSet();
        for (int p = 0; p < requires.length; p++) {
            if (requires[p] != NONE && built(seam, p) && !built(seam, requires[p])) {
                broken.set(root(p));
            }
        }
        if (!broken.isEmpty()) {
            mend(seam, broken);
        }
    }

    private boolean built(Seam seam, int p) {
        return programme.choice(seam.option[p]).built();
    }

    private int root(int p) {
        int at = p;
        while (requires[at] != NONE) {
            at = requires[at];
        }
        return at;
    }

    /** Those prices with the best ones for the links of all trees. */
    double[] linked(double[] prices) {
        BitSet roots = new BitSet();
        for (int p = 0; p < requires.length; p++) {
            if (requires[p] != NONE) {
                roots.set(root(p));
            }
        }
        double[] linked = prices.clone();
        double[] gain = gains(downwards(roots), 0);
        for (int p = 0; p < requires.length; p++) {
            if (requires[p] != NONE) {
                linked[link[p]] = Math.max(0, gain[p]);
            }
        }
        return linked;
    }

    /** What each member adds with all that hangs on it, as far as that pays. */
    private double[] gains(List<Integer> order, double forced) {
        double[] gain = worth.clone();
        for (int i = order.size() - 1; i >= 0; i--) {
            int p = order.get(i);
            gain[p] += programme.deferrable(p) ? 0 : forced;
            if (requires[p] != NONE) {
                gain[requires[p]] += Math.max(0, gain[p]);
            }
        }
        return gain;
    }

    private void mend(Seam seam, BitSet roots) {
        List<Integer> order = downwards(roots);
        double[] gain = gains(order, FORCED);
        BitSet build = new BitSet();
        for (int p : order) {
            if (gain[p] > 0 && (requires[p] == NONE || build.get(requires[p]))) {
                build.set(p);
            }
            if (block[p] != NONE && built(seam, p) != build.get(p)) {
                place(seam, p, build.get(p));
            }
        }
    }

    private void place(Seam seam, int p, boolean build) {
        int o = build ? option[p] : Pricing.NOTHING;
        seam.place(block[p], o, build && programme.paid(o) ? pricing.fund(o) : -1,
                build && programme.paid(o) ? pricing.start(o) : -1);
    }

    /** The members of those trees, each after the one it hangs on. */
    private List<Integer> downwards(BitSet roots) {
        List<List<Integer>> followers = new ArrayList<>();
        for (int p = 0; p < requires.length; p++) {
            followers.add(List.of());
        }
        for (int p = 0; p < requires.length; p++) {
            if (requires[p] != NONE) {
                if (followers.get(requires[p]).isEmpty()) {
                    followers.set(requires[p], new ArrayList<>());
                }
                followers.get(requires[p]).add(p);
            }
        }
        List<Integer> order = new ArrayList<>();
        roots.stream().forEach(order::add);
        for (int i = 0; i < order.size(); i++) {
            order.addAll(followers.get(order.get(i)));
        }
        return order;
    }
}
