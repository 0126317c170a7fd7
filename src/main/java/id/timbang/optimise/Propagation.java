package id.timbang.optimise;

import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What a case of branch and bound rules out without a linear programme: ways that break a limit, an allowance or the value to be
 * exceeded even if all other entities use as little, and bring as much, as they can. Doubles, with a margin on the safe side.
 */
final class Propagation {
    private static final double MARGIN = 1e-9;

    private final Core core;
    private final int rank;
    private final long[] target;
    private final NodeProgramme rows;
    private final double[][] leastOf;
    private final double[] least;
    private final double[] mostOf;
    private double most;

    /**
     * @param rank index of the rank whose shortfall is minimised; the number of ranks to maximise value less penalties
     * @param target shortfall that each earlier rank may have, rupiah
     */
    Propagation(Core core, int rank, long[] target, NodeProgramme rows) {
        this.core = core;
        this.rank = rank;
        this.target = target;
        this.rows = rows;
        this.leastOf = new double[core.entities()][core.limits.length];
        this.least = new double[core.limits.length];
        this.mostOf = new double[core.entities()];
    }

    /** Ways beside which another way of their entity uses no more of anything and brings no less. */
    BitSet dominated() {
        BitSet dominated = new BitSet();
        for (int i = 0; i < core.entities(); i++) {
            for (int w = core.wayStart[i]; w < core.wayStart[i + 1]; w++) {
                for (int by = core.wayStart[i]; by < core.wayStart[i + 1] && !dominated.get(w); by++) {
                    dominated.set(w, by != w && !dominated.get(by) && noWorse(by, w));
                }
            }
        }
        return dominated;
    }

    private boolean noWorse(int by, int w) {
        boolean noWorse = rows.gain[by] >= rows.gain[w];
        for (int l = 0; l < least.length && noWorse; l++) {
            noWorse = rows.usage[by][l] <= rows.usage[w][l];
        }
        return noWorse;
    }

    /**
     * Closes what no acceptable selection of a case takes.
     *
     * @param cutoff what a selection must be worth more than
     * @return whether anything acceptable may be left
     */
    boolean reduce(BitSet closed, double cutoff) {
        boolean changed = true;
        while (changed) {
            if (!sumUp(closed) || !acceptable(-1, -1, cutoff)) {
                return false;
            }
            changed = false;
            for (int i = 0; i < core.entities(); i++) {
                for (int w = closed.nextClearBit(core.wayStart[i]); w < core.wayStart[i + 1]; w = closed
                        .nextClearBit(w + 1)) {
                    if (!acceptable(i, w, cutoff)) {
                        closed.set(w);
                        changed = true;
                    }
                }
            }
        }
        return true;
    }

    /** The least that open ways use and the most that they bring; false when an entity has none. */
    private boolean sumUp(BitSet closed) {
        Arrays.fill(least, 0);
        most = 0;
        for (int i = 0; i < core.entities(); i++) {
            int first = closed.nextClearBit(core.wayStart[i]);
            if (first >= core.wayStart[i + 1]) {
                return false;
            }
            System.arraycopy(rows.usage[first], 0, leastOf[i], 0, least.length);
            mostOf[i] = rows.gain[first];
            for (int w = closed.nextClearBit(first + 1); w < core.wayStart[i + 1]; w = closed.nextClearBit(w + 1)) {
                mostOf[i] = Math.max(mostOf[i], rows.gain[w]);
                for (int l = 0; l < least.length; l++) {
                    leastOf[i][l] = Math.min(leastOf[i][l], rows.usage[w][l]);
                }
            }
            most += mostOf[i];
            for (int l = 0; l < least.length; l++) {
                least[l] += leastOf[i][l];
            }
        }
        return true;
    }

    /** Whether an entity may go a way, the others at their best; −1 for every entity at its best. */
    private boolean acceptable(int i, int w, double cutoff) {
        double worth = rows.fixed() + rows.unit * (w < 0 ? most : most - mostOf[i] + rows.gain[w]);
        double[] shortfall = new double[core.ranks.length];
        for (int l = 0; l < least.length; l++) {
            double sum = w < 0 ? least[l] : least[l] - leastOf[i][l] + rows.usage[w][l];
            double over = sum - rows.rhs[l] - MARGIN * (1 + Math.abs(rows.rhs[l]));
            if (over > 0) {
                ModelLimit limit = core.limits[l];
                if (limit.level() == Level.HARD) {
                    return false;
                }
                if (limit.level() == Level.OBLIGATION) {
                    shortfall[core.rankIndex[l]] += over * rows.scale[l] * limit.weight();
                } else if (rank == core.ranks.length) {
                    worth -= over * rows.scale[l] * rows.penalty[l];
                }
            }
        }
        for (int k = 0; k < rank; k++) {
            if (shortfall[k] + core.settledShortfall[k] > target[k] + 0.5 + MARGIN * target[k]) {
                return false;
            }
        }
        worth -= rank < core.ranks.length ? shortfall[rank] : 0;
        return worth > cutoff - MARGIN * Math.abs(worth);
    }
}
