package id.timbang.optimise;

import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The linear relaxation of a core for branch and bound: a column for every way that is not nothing, re-solved with some ways closed.
 */
final class NodeProgramme {
    private static final double CLOSED = 0;

    private final Core core;
    private final int rank;
    private final double unit;
    private final double constant;
    private final double[] scale;
    private final LinearProgramme programme;
    /** Column of each way; −1 for nothing. */
    private final int[] columnOf;
    private final int demandRow;
    private final BitSet closed = new BitSet();
    private final double rankScale;

    /**
     * @param rank index of the rank whose shortfall is minimised; the number of ranks to maximise value less penalties
     * @param target shortfall that each earlier rank may have, rupiah
     */
    NodeProgramme(Core core, int rank, long[] target) {
        this.core = core;
        this.rank = rank;
        boolean value = rank == core.ranks.length;
        int limits = core.limits.length;
        scale = new double[limits];
        columnOf = new int[core.option.length];
        double largest = 1;
        for (int w = 0; w < core.option.length; w++) {
            largest = Math.max(largest, Math.abs((double) core.objective[w]));
        }
        double[][] usage = usages();
        rankScale = value ? 1 : Arrays.stream(scale).max().orElse(1);
        unit = value ? largest : rankScale;
        double[] rhs = rhs(target);
        demandRow = limits + core.ranks.length + core.entities();
        programme = new LinearProgramme(rhs);
        double fixed = value ? core.settledObjective : 0;
        for (int i = 0; i < core.entities(); i++) {
            fixed += addEntity(i, value, usage);
        }
        addShortfalls(value);
        constant = fixed;
    }

    private double[][] usages() {
        double[][] usage = new double[core.option.length][core.limits.length];
        for (int w = 0; w < usage.length; w++) {
            for (int e = core.entryStart[w]; e < core.entryStart[w + 1]; e++) {
                int row = core.entryRow[e];
                for (int l : core.limitsOfRow[row]) {
                    usage[w][l] += factor(l, row) * core.entryAmount[e];
                }
            }
            for (int l = 0; l < core.limits.length; l++) {
                scale[l] = Math.max(scale[l], Math.abs(usage[w][l]));
            }
        }
        for (int l = 0; l < scale.length; l++) {
            scale[l] = scale[l] == 0 ? 1 : scale[l];
        }
        return usage;
    }

    private double factor(int l, int row) {
        ModelLimit limit = core.limits[l];
        double factor = core.limitWhere[l] == row ? limit.sense().sign() : 0;
        return core.limitOf[l] == row ? factor - limit.sense().sign() * limit.sharePpm() / 1e6 : factor;
    }

    private double[] rhs(long[] target) {
        int limits = core.limits.length;
        double[] rhs = new double[limits + core.ranks.length + 2 * core.entities()];
        for (int l = 0; l < limits; l++) {
            ModelLimit limit = core.limits[l];
            double where = core.limitWhere[l] < 0 ? core.fixedWhere[l] : core.settledSums[core.limitWhere[l]];
            double of = limit.isShare() ? core.limitOf[l] < 0 ? core.fixedOf[l] : core.settledSums[core.limitOf[l]] : 0;
            double used = limit.sense().sign() * (where - limit.sharePpm() / 1e6 * of);
            rhs[l] = (LimitTable.exactRhs(limit).doubleValue() - used) / scale[l];
        }
        for (int k = 0; k < core.ranks.length; k++) {
            rhs[limits + k] = (target[k] - core.settledShortfall[k]) / rankScaleOf(k);
        }
        Arrays.fill(rhs, limits + core.ranks.length, limits + core.ranks.length + core.entities(), 1);
        return rhs;
    }

    private double rankScaleOf(int k) {
        double largest = 1;
        for (int l = 0; l < scale.length; l++) {
            ModelLimit limit = core.limits[l];
            if (limit.level() == Level.OBLIGATION && limit.rank() == core.ranks[k]) {
                largest = Math.max(largest, scale[l] * limit.weight());
            }
        }
        return largest;
    }

    /** Adds the columns of an entity; returns what it adds to the objective when it goes nowhere. */
    private double addEntity(int i, boolean value, double[][] usage) {
        int nothing = nothingOf(i);
        double deferred = value && nothing >= 0 ? core.objective[nothing] : 0;
        for (int w = core.wayStart[i]; w < core.wayStart[i + 1]; w++) {
            if (w == nothing) {
                columnOf[w] = -1;
                continue;
            }
            double gain = value ? core.objective[w] - deferred : 0;
            int[] rows = new int[core.limits.length + 2];
            double[] values = new double[rows.length];
            int count = 0;
            for (int l = 0; l < core.limits.length; l++) {
                if (usage[w][l] != 0) {
                    rows[count] = l;
                    values[count++] = usage[w][l] / scale[l];
                }
            }
            rows[count] = core.limits.length + core.ranks.length + i;
            values[count++] = 1;
            rows[count] = demandRow + i;
            values[count++] = -1;
            columnOf[w] = programme.addColumn(gain / unit, 0, 1, Arrays.copyOf(rows, count),
                    Arrays.copyOf(values, count));
        }
        if (nothing < 0) {
            programme.setRhs(demandRow + i, -1);
        }
        return deferred;
    }

    private int nothingOf(int i) {
        for (int w = core.wayStart[i]; w < core.wayStart[i + 1]; w++) {
            if (core.option[w] == Pricing.NOTHING) {
                return w;
            }
        }
        return -1;
    }

    private void addShortfalls(boolean value) {
        for (int l = 0; l < core.limits.length; l++) {
            ModelLimit limit = core.limits[l];
            if (limit.level() == Level.PREFERENCE) {
                double price = value ? limit.pricePerUnit().doubleValue() : 0;
                programme.addColumn(-price * scale[l] / unit, 0, Double.POSITIVE_INFINITY, new int[]{l},
                        new double[]{-1});
            } else if (limit.level() == Level.OBLIGATION) {
                addShortfall(l, Arrays.binarySearch(core.ranks, limit.rank()), limit.weight());
            }
        }
    }

    private void addShortfall(int l, int k, long weight) {
        if (k < rank) {
            programme.addColumn(0, 0, Double.POSITIVE_INFINITY, new int[]{l, core.limits.length + k},
                    new double[]{-1, weight * scale[l] / rankScaleOf(k)});
        } else {
            double cost = k == rank ? weight * scale[l] / unit : 0;
            programme.addColumn(-cost, 0, Double.POSITIVE_INFINITY, new int[]{l}, new double[]{-1});
        }
    }

    /** Solves with those ways closed. */
    LinearProgramme.Status solve(BitSet nowClosed) {
        for (int i = 0; i < core.entities(); i++) {
            apply(i, nowClosed);
        }
        closed.clear();
        closed.or(nowClosed);
        return programme.solve();
    }

    private void apply(int i, BitSet nowClosed) {
        for (int w = core.wayStart[i]; w < core.wayStart[i + 1]; w++) {
            if (nowClosed.get(w) == closed.get(w)) {
                continue;
            }
            if (columnOf[w] >= 0) {
                programme.setBounds(columnOf[w], 0, nowClosed.get(w) ? CLOSED : 1);
            } else {
                programme.setRhs(demandRow + i, nowClosed.get(w) ? -1 : 0);
            }
        }
    }

    /** The optimum: value less penalties, or minus the rank's shortfall. */
    double bound() {
        double settled = rank < core.ranks.length ? -core.settledShortfall[rank] : 0;
        return constant + settled + programme.objective() * unit;
    }

    /** How much of a way the solution takes, from 0 to 1; of nothing what the others leave. */
    double taken(int entity, int w) {
        if (columnOf[w] >= 0) {
            return programme.primal(columnOf[w]);
        }
        double left = 1;
        for (int other = core.wayStart[entity]; other < core.wayStart[entity + 1]; other++) {
            left -= columnOf[other] >= 0 ? programme.primal(columnOf[other]) : 0;
        }
        return left;
    }

    /** Price of a contested limit by place at the last solution, per unit of the stage's objective. */
    double price(int l) {
        return programme.duals()[l] * unit / scale[l];
    }
}
