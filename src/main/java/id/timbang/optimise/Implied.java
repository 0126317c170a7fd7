package id.timbang.optimise;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.util.List;

/**
 * Limits that others imply: one on money whose every rupiah also counts in one of several limits by fund that together allow no more.
 * Its price may stay 0; left free, price wanders between it and those.
 */
final class Implied {
    private final Programme programme;
    private final Columns columns;
    /** For each fund the row of the loosest hard limit on it alone: others may count only part of its money; −1 without one. */
    private final int[] rowOfFund;
    private final double[] amountOfFund;

    private Implied(LimitTable limits, Columns columns) {
        this.programme = limits.programme;
        this.columns = columns;
        int funds = programme.funds().size();
        this.rowOfFund = new int[funds];
        this.amountOfFund = new double[funds];
        java.util.Arrays.fill(rowOfFund, -1);
        for (int l = 0; l < limits.size; l++) {
            int fund = only(programme.rows().get(limits.whereRow[l]).funds());
            if (fund >= 0 && limits.hard(l) && limits.ofRow[l] < 0 && limits.sign[l] > 0
                    && (rowOfFund[fund] < 0 || limits.rhs[l] > amountOfFund[fund])) {
                rowOfFund[fund] = limits.whereRow[l];
                amountOfFund[fund] = limits.rhs[l];
            }
        }
    }

    /** For each limit whether others imply it. */
    static boolean[] of(LimitTable limits, Columns columns) {
        Implied implied = new Implied(limits, columns);
        boolean[] found = new boolean[limits.size];
        List<ModelLimit> list = limits.programme.limits();
        for (int l = 0; l < found.length; l++) {
            boolean plain = !list.get(l).isRelation() && limits.hard(l) && limits.ofRow[l] < 0 && limits.sign[l] > 0;
            found[l] = plain && implied.byFunds(limits.whereRow[l], limits.rhs[l]);
        }
        return found;
    }

    private static int only(boolean[] funds) {
        int found = -1;
        for (int f = 0; funds != null && f < funds.length; f++) {
            if (funds[f]) {
                if (found >= 0) {
                    return -1;
                }
                found = f;
            }
        }
        return found;
    }

    private boolean byFunds(int row, double amount) {
        if (programme.rows().get(row).byFund() || programme.rows().get(row).byStart()) {
            return false;
        }
        boolean[] used = new boolean[rowOfFund.length];
        for (int o = 0; o < programme.options(); o++) {
            double counted = amountIn(o, row, columns.first[o], columns.endPlain[o]);
            if (counted != 0 && !(countsByFund(o, counted, used) && sum(used) <= amount)) {
                return false;
            }
        }
        return sum(used) <= amount;
    }

    private boolean countsByFund(int o, double counted, boolean[] used) {
        if (!programme.paid(o)) {
            return false;
        }
        for (int f : programme.fundsOf(o)) {
            if (rowOfFund[f] < 0 || amountIn(o, rowOfFund[f], columns.endPlain[o], columns.endFund[o]) < counted) {
                return false;
            }
            used[f] = true;
        }
        return true;
    }

    /** What the funds used so far allow together. */
    private double sum(boolean[] used) {
        double sum = 0;
        for (int f = 0; f < used.length; f++) {
            sum += used[f] ? amountOfFund[f] : 0;
        }
        return sum;
    }

    private double amountIn(int o, int row, int from, int to) {
        for (int e = from; e < to; e++) {
            if (columns.entryRow[e] == row) {
                return columns.entryAmount[e];
            }
        }
        return 0;
    }
}
