package id.timbang.optimise;

import java.util.ArrayList;
import java.util.List;

/** The columns of a {@link Master} by which limits may be broken: at the prices that end the box, or into the shortfall of a rank. */
final class BoxColumns {
    /** How many times its price a broken limit costs while undecided blocks are being decided. */
    private static final double DEAR = 30;

    private final LinearProgramme programme;
    private final LimitTable limits;
    private final MasterRows rows;
    private final double unit;
    private final List<Side> sides = new ArrayList<>();

    /** A column that stands for a side of the box, and what becomes of it when limits must hold. */
    private record Side(int column, double objective, double upper) {
    }

    /** @param unit of the objective */
    BoxColumns(LinearProgramme programme, LimitTable limits, MasterRows rows, double unit) {
        this.programme = programme;
        this.limits = limits;
        this.rows = rows;
        this.unit = unit;
    }

    /** Adds the columns of all limits that have a row. */
    void add(PriceBox box, Stage stage) {
        double money = box.money(limits);
        for (int l = 0; l < limits.size; l++) {
            if (rows.limits.has(l)) {
                addHigh(l, box, limits.programme.limits().get(l).money() ? money : 0);
                addLow(l, box);
                addShortfall(l, stage.rankRow()[l]);
            }
        }
    }

    /** Lets a limit be broken at the highest price in the box. */
    private void addHigh(int l, PriceBox box, double least) {
        double high = box.high(l);
        if (high < Double.POSITIVE_INFINITY) {
            double dear = Math.min(box.cap()[l], DEAR * Math.max(high, least));
            sides.add(new Side(add(l, -high, -1), worth(l, -dear), Double.POSITIVE_INFINITY));
        }
    }

    /** Pays the lowest price in the box for what is left of a limit. */
    private void addLow(int l, PriceBox box) {
        double low = box.low(l);
        if (low > 0) {
            sides.add(new Side(add(l, low, 1), 0, 0));
        }
    }

    /** Lets an obligation fall short within what its rank may. */
    private void addShortfall(int l, int rank) {
        if (rank >= 0) {
            SparseColumn column = new SparseColumn(2);
            column.add(rows.limits.of(l), -1);
            column.add(rows.rank(rank), limits.weight[l] * rows.limits.scale(l) / rows.rankScale(rank));
            column.addTo(programme, 0, Double.POSITIVE_INFINITY);
        }
    }

    private int add(int l, double price, double coefficient) {
        SparseColumn column = new SparseColumn(1);
        column.add(rows.limits.of(l), coefficient);
        return column.addTo(programme, worth(l, price), Double.POSITIVE_INFINITY);
    }

    private double worth(int l, double price) {
        return price * rows.limits.scale(l) / unit;
    }

    /** Makes breaking dear and takes nothing for what is left: limits must hold now. */
    void close() {
        for (Side side : sides) {
            programme.setObjective(side.column, side.objective);
            programme.setBounds(side.column, 0, side.upper);
        }
    }
}
