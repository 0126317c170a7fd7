package id.timbang.optimise;

import java.util.Arrays;

/**
 * What a linear relaxation maximises and how obligations enter it.
 *
 * @param cap highest price of each limit; infinite for hard limits and where a rank row bounds the obligation
 * @param rankRow for each limit the rank (by index) whose total shortfall bounds it; −1 where {@code cap} does
 * @param eased for each limit what is added to its right side while descending: its own part of the allowance of its rank
 * @param allowance for each rank the total shortfall it may have, rupiah; of ranks without a row not used
 */
record Stage(double[] cap, int[] rankRow, double[] eased, double[] allowance) {

    /** Value stage: every rank may fall short by its allowance and no more. */
    static Stage value(LimitTable limits, double[] allowance) {
        return new Stage(limits.cap.clone(), limits.rankIndex.clone(), new double[limits.size], allowance);
    }

    /** Value stage in which shortfalls beyond the allowance are priced instead of forbidden, so that it always has a solution. */
    static Stage charged(LimitTable limits, double[] allowance, double[] price, double[] eased) {
        double[] cap = limits.cap.clone();
        for (int l = 0; l < limits.size; l++) {
            if (limits.rankIndex[l] >= 0) {
                cap[l] = price[limits.rankIndex[l]] * limits.weight[l];
            }
        }
        return new Stage(cap, limits.rankIndex.clone(), eased, allowance);
    }

    /** Shortfall of rank k alone; earlier ranks keep their allowance, later ones and preferences do not count. */
    static Stage rank(LimitTable limits, int k, double[] allowance) {
        double[] cap = new double[limits.size];
        int[] rankRow = none(limits);
        for (int l = 0; l < limits.size; l++) {
            int rank = limits.rankIndex[l];
            cap[l] = limits.hard(l) || rank >= 0 && rank < k
                    ? Double.POSITIVE_INFINITY
                    : rank == k ? limits.weight[l] : 0;
            rankRow[l] = rank < k ? rank : -1;
        }
        return new Stage(cap, rankRow, new double[limits.size], allowance);
    }

    /** How far hard limits are broken, each weighed by {@code 1 ÷ scale}; nothing else counts. */
    static Stage feasibility(LimitTable limits, double[] scale) {
        double[] cap = new double[limits.size];
        for (int l = 0; l < limits.size; l++) {
            cap[l] = limits.hard(l) ? scale[l] : 0;
        }
        return new Stage(cap, none(limits), new double[limits.size], new double[limits.ranks.length]);
    }

    /** This stage with some limits left without a price. */
    Stage without(boolean[] limits) {
        double[] lower = cap.clone();
        for (int l = 0; l < lower.length; l++) {
            lower[l] = limits[l] ? 0 : lower[l];
        }
        return new Stage(lower, rankRow, eased, allowance);
    }

    private static int[] none(LimitTable limits) {
        int[] rankRow = new int[limits.size];
        Arrays.fill(rankRow, -1);
        return rankRow;
    }
}
