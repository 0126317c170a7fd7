package id.timbang.optimise;

import id.timbang.model.Row;
import java.util.Arrays;
import java.util.List;

/** The limits that have a row in a linear programme, each in a unit of its own; the others are priced apart. */
final class LimitRows {
    /** The part of its amount that is the least unit of a limit which no column of the pool touches. */
    private static final double LEAST = 1e-3;

    private final LimitTable limits;
    private final PriceBox box;
    /** For each limit its row; −1 for none. */
    private final int[] rowOf;
    /** For each limit how much of it one unit of its row is. */
    private final double[] scale;
    /** Prices of the limits that have no row. */
    private final double[] apart;
    private int count;

    /**
     * @param rest what is left of each limit
     * @param columns of the pool, whose largest uses are the units
     * @param flowing whether money of classes will flow, so that limits by fund and start are touched
     */
    LimitRows(LimitTable limits, PriceBox box, double[] rest, PoolColumns columns, boolean flowing) {
        this.limits = limits;
        this.box = box;
        this.rowOf = new int[limits.size];
        this.scale = columns.largestUses();
        this.apart = new double[limits.size];
        Arrays.fill(rowOf, -1);
        double dearest = columns.dearest();
        for (int l = 0; l < limits.size; l++) {
            boolean touched = scale[l] > 0 || flowing && touchedByFlows(l);
            boolean bound = limits.rankIndex[l] >= 0 || rest[l] < 0 && Double.isInfinite(box.radius()[l]);
            if (!touched && !bound) {
                apart[l] = box.apart(l, rest[l]);
            } else if (touched || box.centre()[l] > 0 || rest[l] < 0) {
                rowOf[l] = count++;
                // Where only money of classes can come, as much may come as a column brings elsewhere, even if there is no room.
                double without = Math.max(touched ? dearest : 1, Math.abs(limits.rhs[l]) * LEAST);
                scale[l] = scale[l] > 0 ? scale[l] : without;
            }
        }
    }

    private boolean touchedByFlows(int l) {
        List<Row> rows = limits.programme.rows();
        return flows(rows.get(limits.whereRow[l])) || limits.ofRow[l] >= 0 && flows(rows.get(limits.ofRow[l]));
    }

    private static boolean flows(Row row) {
        return row.byFund() || row.byStart();
    }

    /** How many limits have a row. */
    int count() {
        return count;
    }

    /** Whether a limit has a row. */
    boolean has(int l) {
        return rowOf[l] >= 0;
    }

    /** The row of a limit; −1 for none. */
    int of(int l) {
        return rowOf[l];
    }

    /** How much of a limit one unit of its row is. */
    double scale(int l) {
        return scale[l];
    }

    /** A worth with what the limits priced apart add to it. */
    double withApart(double worth, double[] rest) {
        double sum = worth;
        for (int l = 0; l < apart.length; l++) {
            // No row and no price apart: a limit that nothing touches and nothing presses.
            sum += has(l) || rest[l] == 0 ? 0 : apart[l] * rest[l];
        }
        return sum;
    }

    /** The largest use of a limit's row, in its unit, among the collected ones. */
    double largest(RowLimits collected) {
        double largest = 0;
        for (int i = 0; i < collected.count(); i++) {
            int l = collected.touched(i);
            largest = Math.max(largest, Math.abs(collected.usage(l)) / scale[l]);
        }
        return largest;
    }

    /** A column of what was collected, which is emptied. */
    SparseColumn column(RowLimits collected) {
        SparseColumn column = new SparseColumn(collected.count() + 2);
        for (int i = 0; i < collected.count(); i++) {
            int l = collected.touched(i);
            double usage = collected.usage(l);
            if (usage != 0) {
                column.add(rowOf[l], usage / scale[l]);
            }
        }
        collected.clear();
        return column;
    }

    /**
     * The prices of all limits.
     *
     * @param duals by row
     * @param unit of the objective
     */
    double[] prices(double[] duals, double unit) {
        double[] prices = new double[rowOf.length];
        for (int l = 0; l < prices.length; l++) {
            prices[l] = has(l) ? Math.max(0, Math.min(box.cap()[l], duals[rowOf[l]] * unit / scale[l])) : apart[l];
        }
        return prices;
    }
}
