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
    final double unit;
    private final double constant;
    final double[] scale;
    /** What each way uses of each limit, in its scale, all as {@code ≤}. */
    final double[][] usage;
    /** What each way adds to the stage's objective, in its unit. */
    final double[] gain;
    /** Right-hand sides in their scales: limits, then allowances of ranks, then entities. */
    final double[] rhs;
    /** Milli-points per unit of a preference; 0 of other limits. */
    final double[] penalty;
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
        usage = usages();
        gain = new double[core.option.length];
        rankScale = value ? 1 : Arrays.stream(scale).max().orElse(1);
        unit = value ? largest : rankScale;
        rhs = rhs(target);
        penalty = Arrays.stream(core.limits).mapToDouble(NodeProgramme::penalty).toArray();
        demandRow = limits + core.ranks.length + core.entities();
        programme = new LinearProgramme(rhs);
        double fixed = value ? core.settledObjective : 0;
        for (int i = 0; i < core.entities(); i++) {
            fixed += addEntity(i, value);
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
                    usage[w][l] += core.factor(l, row) * core.entryAmount[e];
                }
            }
            for (int l = 0; l < core.limits.length; l++) {
                scale[l] = Math.max(scale[l], Math.abs(usage[w][l]));
            }
        }
        for (int l = 0; l < scale.length; l++) {
            scale[l] = scale[l] == 0 ? 1 : scale[l];
            for (double[] of : usage) {
                of[l] /= scale[l];
            }
        }
        return usage;
    }

    private double[] rhs(long[] target) {
        int limits = core.limits.length;
        double[] rhs = new double[limits + core.ranks.length + 2 * core.entities()];
        for (int l = 0; l < limits; l++) {
            ModelLimit limit = core.limits[l];
            double where = core.where(l, core.settledSums);
            double of = core.of(l, core.settledSums);
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
            if (core.rankIndex[l] == k) {
                largest = Math.max(largest, scale[l] * core.limits[l].weight());
            }
        }
        return largest;
    }

    /** Adds the columns of an entity; returns what it adds to the objective when it goes nowhere. */
    private double addEntity(int i, boolean value) {
        int nothing = nothingOf(i);
        double deferred = value && nothing >= 0 ? core.objective[nothing] : 0;
        for (int w = core.wayStart[i]; w < core.wayStart[i + 1]; w++) {
            if (w == nothing) {
                columnOf[w] = -1;
                continue;
            }
            gain[w] = value ? (core.objective[w] - deferred) / unit : 0;
            int[] rows = new int[core.limits.length + 2];
            double[] values = new double[rows.length];
            int count = 0;
            for (int l = 0; l < core.limits.length; l++) {
                if (usage[w][l] != 0) {
                    rows[count] = l;
                    values[count++] = usage[w][l];
                }
            }
            rows[count] = core.limits.length + core.ranks.length + i;
            values[count++] = 1;
            rows[count] = demandRow + i;
            values[count++] = -1;
            columnOf[w] = programme.addColumn(gain[w], 0, 1, Arrays.copyOf(rows, count),
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
                addShortfall(l, core.rankIndex[l], limit.weight());
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

    private static double penalty(ModelLimit limit) {
        return limit.level() == Level.PREFERENCE ? limit.pricePerUnit().doubleValue() : 0;
    }

    /** What the objective is before any way brings anything. */
    double fixed() {
        return constant - (rank < core.ranks.length ? core.settledShortfall[rank] : 0);
    }

    /**
     * Solves with those ways closed, unless it is seen on the way that the optimum is not above {@code cutoff}.
     */
    LinearProgramme.Status solve(BitSet nowClosed, double cutoff) {
        for (int i = 0; i < core.entities(); i++) {
            apply(i, nowClosed);
        }
        closed.clear();
        closed.or(nowClosed);
        return programme.solve((cutoff - fixed()) / unit);
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
        return fixed() + programme.objective() * unit;
    }

    /**
     * Closes open ways that cannot be part of a selection worth more than {@code cutoff}: the Lagrangian at the last solution's
     * prices, these ways taken, does not exceed it.
     */
    void fix(BitSet nowClosed, double cutoff) {
        double[] price = prices();
        double sum = 0;
        for (int r = 0; r < price.length; r++) {
            sum += price[r] == 0 ? 0 : price[r] * rhs[r];
        }
        double[] net = new double[gain.length];
        double[] best = new double[core.entities()];
        for (int i = 0; i < best.length; i++) {
            best[i] = Double.NEGATIVE_INFINITY;
            for (int w = core.wayStart[i]; w < core.wayStart[i + 1]; w++) {
                net[w] = net(w, price);
                best[i] = nowClosed.get(w) ? best[i] : Math.max(best[i], net[w]);
            }
            sum += best[i];
        }
        double bound = fixed() + sum * unit;
        double margin = 1e-3 + 1e-9 * Math.abs(bound);
        for (int i = 0; i < best.length; i++) {
            for (int w = core.wayStart[i]; w < core.wayStart[i + 1]; w++) {
                if (bound - (best[i] - net[w]) * unit < cutoff - margin) {
                    nowClosed.set(w);
                }
            }
        }
    }

    private double net(int w, double[] price) {
        double net = gain[w];
        for (int l = 0; l < scale.length; l++) {
            net -= price[l] * usage[w][l];
        }
        return net;
    }

    /** Prices of limits and allowances at the last solution, within what shortfalls cost. */
    private double[] prices() {
        double[] price = Arrays.copyOf(programme.duals(), scale.length + core.ranks.length);
        for (int k = rank; k < core.ranks.length; k++) {
            price[scale.length + k] = 0;
        }
        for (int l = 0; l < scale.length; l++) {
            ModelLimit limit = core.limits[l];
            if (limit.level() == Level.PREFERENCE) {
                price[l] = rank < core.ranks.length ? 0 : Math.min(price[l], penalty[l] * scale[l] / unit);
            } else if (limit.level() == Level.OBLIGATION) {
                int k = core.rankIndex[l];
                double weight = limit.weight() * scale[l];
                double most = k < rank
                        ? price[scale.length + k] * weight / rankScaleOf(k)
                        : k == rank ? weight / unit : 0;
                price[l] = Math.min(price[l], most);
            }
        }
        return price;
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
