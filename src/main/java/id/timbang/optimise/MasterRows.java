package id.timbang.optimise;

import java.util.Arrays;

/**
 * The rows of a {@link Master}: of limits, of ranks, of blocks with several columns and of classes of money, in this order, each in a
 * unit of its own.
 */
final class MasterRows {
    final LimitRows limits;
    private final Stage stage;
    private final Flows flows;
    private final int groups;
    private final double[] rankScale;
    /** Rupiah of one unit in the row of each class. */
    private final double[] kindScale;

    /** @param groups how many blocks have several columns */
    MasterRows(LimitTable table, LimitRows limits, Stage stage, Flows flows, int groups) {
        this.limits = limits;
        this.stage = stage;
        this.flows = flows;
        this.groups = groups;
        this.rankScale = new double[stage.allowance().length];
        Arrays.fill(rankScale, 1);
        for (int l = 0; l < table.size; l++) {
            int k = stage.rankRow()[l];
            if (k >= 0 && limits.has(l)) {
                rankScale[k] = Math.max(rankScale[k], limits.scale(l) * table.weight[l]);
            }
        }
        this.kindScale = flows.kinds.stream().mapToDouble(kind -> table.programme.cost(kind.sample())).toArray();
    }

    /** The row of a rank. */
    int rank(int k) {
        return limits.count() + k;
    }

    /** Shortfall of one unit in the row of a rank, rupiah. */
    double rankScale(int k) {
        return rankScale[k];
    }

    /** The row of a block with several columns, counted from 0. */
    int group(int place) {
        return limits.count() + rankScale.length + place;
    }

    /** The row of a class. */
    int kind(int place) {
        return group(groups) + place;
    }

    /** So much money in the unit of the row of a class. */
    double ofKind(int place, double rupiah) {
        return rupiah / kindScale[place];
    }

    /** The amounts of all rows. */
    double[] amounts(double[] rest) {
        double[] amounts = new double[kind(kindScale.length)];
        for (int l = 0; l < rest.length; l++) {
            if (limits.has(l)) {
                amounts[limits.of(l)] = rest[l] / limits.scale(l);
            }
        }
        for (int k = 0; k < rankScale.length; k++) {
            amounts[rank(k)] = stage.allowance()[k] / rankScale[k];
        }
        Arrays.fill(amounts, group(0), group(groups), 1);
        for (int k = 0; k < kindScale.length; k++) {
            amounts[kind(k)] = ofKind(k, flows.kinds.get(k).money()[0]);
        }
        return amounts;
    }
}
