package id.timbang.optimise;

import id.timbang.model.Programme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The linear programme over the undecided columns, in a box of prices around the last evaluated ones: settled blocks stand as used
 * amounts, their open funds and starts as flows. Its duals are the next prices.
 */
final class Master {
    /** How many times its price a broken limit costs while undecided blocks are being decided. */
    private static final double DEAR = 30;
    /** The part of the objective from which on a step of a dive costs much. */
    private static final double MUCH = 1e-6;

    private final Pricing pricing;
    private final Stage stage;
    private final RowLimits rowLimits;
    private final double[] prices;
    private final double[] radius;
    private final LimitTable limits;
    final ColumnPool pool = new ColumnPool();
    Flows flows;
    /** Limits in the programme. */
    private int[] rowOf;
    private double[] scale;
    private double unit;
    private double constant;
    private LinearProgramme programme;
    /** First column of each kind of flow, and the target fund and start of each flow column. */
    private int[] flowFirst;
    private int[] flowFund;
    private int[] flowStart;
    private int flowColumns;
    private int poolFirst;
    private final List<BoxColumn> boxColumns = new ArrayList<>();

    /** A column that stands for a side of the box, and what becomes of it when limits must hold. */
    private record BoxColumn(int column, double objective, double upper) {
    }

    /**
     * @param prices at which {@code pricing} was evaluated last
     * @param radius for each limit how far its price may move; infinite for no box
     */
    Master(Pricing pricing, Stage stage, RowLimits rowLimits, double[] prices, double[] radius) {
        this.pricing = pricing;
        this.stage = stage;
        this.rowLimits = rowLimits;
        this.prices = prices;
        this.radius = radius;
        this.limits = pricing.limits;
    }

    /**
     * States and solves the programme.
     *
     * @param undecided for each block whether it is undecided
     * @param width how far below its best a way of a block may be to become a column
     * @param extra columns that some earlier prices asked for
     * @param aggregate whether settled funds and starts become flows, and undecided blocks keep their cheapest ones
     * @return the new prices; {@code null} when the programme has no solution
     */
    double[] solve(boolean[] undecided, double width, boolean aggregate, ExtraColumns extra) {
        for (int b = 0; b < undecided.length; b++) {
            if (undecided[b]) {
                int from = pool.size;
                pool.addBlock(pricing, b, width, !aggregate);
                extra.addTo(pool, b, from);
            }
        }
        flows = aggregate ? new Flows(pricing, undecided, pool) : null;
        double[] rest = restOf(undecided);
        scaleRows(rest);
        build(rest);
        if (programme.solve() != LinearProgramme.Status.OPTIMAL) {
            return null;
        }
        double[] duals = programme.duals();
        double[] next = new double[limits.size];
        for (int l = 0; l < next.length; l++) {
            next[l] = rowOf[l] < 0
                    ? apart[l]
                    : Math.max(0, Math.min(stage.cap()[l], duals[rowOf[l]] * unit / scale[l]));
        }
        return next;
    }

    /** The optimum, in units of the objective: no prices in the box give a lower Lagrangian than this model of it. */
    double model() {
        return constant + programme.objective() * unit;
    }

    /** What is left of every limit when undecided blocks stand at their reference; sets the constant. */
    private double[] restOf(boolean[] undecided) {
        Programme data = pricing.programme;
        double[] sums = pricing.sums.clone();
        constant = 0;
        for (int b = 0; b < undecided.length; b++) {
            int o = pricing.pick[b];
            int mandatory = ColumnPool.mandatory(pricing, b);
            for (int p : data.members(b)) {
                constant += Double.isNaN(pricing.deferObjective[p]) ? 0 : pricing.deferObjective[p];
            }
            if (o == Pricing.NOTHING) {
                continue;
            }
            if (undecided[b] && mandatory < 0) {
                pricing.columns.addTo(sums, o, pricing.fund(o), pricing.start(o), -1);
            } else {
                int p = pricing.proposalOf[o];
                constant += pricing.objective[o] - (mandatory == p ? 0 : pricing.deferObjective[p]);
            }
        }
        double[] rest = new double[limits.size];
        for (int l = 0; l < rest.length; l++) {
            rest[l] = limits.rhs[l] - limits.usage(l, sums);
        }
        return rest;
    }

    private void scaleRows(double[] rest) {
        scale = new double[limits.size];
        unit = 0;
        double dearest = 1;
        for (int c = 0; c < pool.size; c++) {
            unit = Math.max(unit, Math.abs(gain(c)));
            dearest = Math.max(dearest, pricing.programme.cost(pool.option[c]));
            collect(c);
            for (int i = 0; i < rowLimits.count(); i++) {
                int l = rowLimits.touched(i);
                scale[l] = Math.max(scale[l], Math.abs(rowLimits.usage(l)));
            }
            rowLimits.clear();
        }
        unit = unit == 0 ? 1 : unit;
        rowOf = new int[limits.size];
        Arrays.fill(rowOf, -1);
        apart = new double[limits.size];
        int rows = 0;
        for (int l = 0; l < limits.size; l++) {
            boolean touched = scale[l] > 0 || touchedByFlows(l);
            boolean bound = limits.rankIndex[l] >= 0 || rest[l] < 0 && Double.isInfinite(radius[l]);
            if (!touched && !bound) {
                priceApart(l, rest[l]);
            } else if (touched || prices[l] > 0 || rest[l] < 0) {
                rowOf[l] = rows++;
                // Where only money of classes can come, as much may come as a column brings elsewhere, even if there is no room.
                double without = Math.max(touched ? dearest : 1, Math.abs(limits.rhs[l]) * 1e-3);
                scale[l] = scale[l] > 0 ? scale[l] : without;
            }
        }
        rowCount = rows;
    }

    /** Moves the price of a limit that no column touches as far as the box lets it: the programme need not know of it. */
    private void priceApart(int l, double rest) {
        double low = Math.max(0, prices[l] - radius[l]);
        double high = Math.min(stage.cap()[l], prices[l] + radius[l]);
        apart[l] = rest < 0 ? high : rest > 0 ? low : prices[l];
        constant += rest == 0 ? 0 : apart[l] * rest;
    }

    /** Prices of the limits that are not in the programme. */
    private double[] apart;
    private int rowCount;
    private int kindRow;
    /** Rupiah of one unit in the row of each class. */
    private double[] kindScale;
    /** Rupiah of one unit of each flow column. */
    private double[] flowUnit;

    private boolean touchedByFlows(int l) {
        if (flows == null) {
            return false;
        }
        var rows = limits.programme.rows();
        var row = rows.get(limits.whereRow[l]);
        boolean of = limits.ofRow[l] >= 0
                && (rows.get(limits.ofRow[l]).byFund() || rows.get(limits.ofRow[l]).byStart());
        return row.byFund() || row.byStart() || of;
    }

    private int referenceOf(int block) {
        return ColumnPool.mandatory(pricing, block) < 0 ? Pricing.NOTHING : pricing.pick[block];
    }

    /** Objective of a column less that of its block's reference. */
    private double gain(int c) {
        int o = pool.option[c];
        int reference = referenceOf(pool.block[c]);
        double defer = reference == Pricing.NOTHING
                ? pricing.deferObjective[pricing.proposalOf[o]]
                : pricing.objective[reference];
        return pricing.objective[o] - defer;
    }

    private void collect(int c) {
        rowLimits.collect(pricing.columns, pool.option[c], pool.fund[c], pool.start[c], 1);
        int reference = referenceOf(pool.block[c]);
        if (reference != Pricing.NOTHING) {
            rowLimits.collect(pricing.columns, reference, pricing.fund(reference), pricing.start(reference), -1);
        }
    }

    private void build(double[] rest) {
        int ranks = stage.allowance().length;
        int groups = groupCount();
        int kinds = flows == null ? 0 : flows.kinds.size();
        double[] rhs = new double[rowCount + ranks + groups + kinds];
        for (int l = 0; l < limits.size; l++) {
            if (rowOf[l] >= 0) {
                rhs[rowOf[l]] = rest[l] / scale[l];
            }
        }
        double[] rankScale = rankScales();
        for (int k = 0; k < ranks; k++) {
            rhs[rowCount + k] = stage.allowance()[k] / rankScale[k];
        }
        Arrays.fill(rhs, rowCount + ranks, rowCount + ranks + groups, 1);
        kindRow = rowCount + ranks + groups;
        kindScale = new double[kinds];
        for (int k = 0; k < kinds; k++) {
            kindScale[k] = pricing.programme.cost(flows.kinds.get(k).sample());
            rhs[kindRow + k] = flows.kinds.get(k).money()[0] / kindScale[k];
        }
        programme = new LinearProgramme(rhs);
        addBox(rankScale);
        poolFirst = programme.columns();
        addPool(rowCount + ranks);
        if (flows != null) {
            addFlows();
        }
    }

    private double[] rankScales() {
        double[] rankScale = new double[stage.allowance().length];
        Arrays.fill(rankScale, 1);
        for (int l = 0; l < limits.size; l++) {
            if (stage.rankRow()[l] >= 0 && rowOf[l] >= 0) {
                int k = stage.rankRow()[l];
                rankScale[k] = Math.max(rankScale[k], scale[l] * limits.weight[l]);
            }
        }
        return rankScale;
    }

    /** The highest price of a rupiah at the centre of the box. */
    private double moneyPrice() {
        double highest = 0;
        for (int l = 0; l < limits.size; l++) {
            if (limits.programme.limits().get(l).money()) {
                highest = Math.max(highest, prices[l]);
            }
        }
        return highest;
    }

    private void addBox(double[] rankScale) {
        double money = moneyPrice();
        for (int l = 0; l < limits.size; l++) {
            if (rowOf[l] < 0) {
                continue;
            }
            double high = Math.min(stage.cap()[l], prices[l] + radius[l]);
            double low = Math.max(0, prices[l] - radius[l]);
            int[] row = {rowOf[l]};
            if (high < Double.POSITIVE_INFINITY) {
                int column = programme.addColumn(-high * scale[l] / unit, 0, Double.POSITIVE_INFINITY, row,
                        new double[]{-1});
                double least = limits.programme.limits().get(l).money() ? money : 0;
                double dear = Math.min(stage.cap()[l], DEAR * Math.max(high, least));
                boxColumns.add(new BoxColumn(column, -dear * scale[l] / unit, Double.POSITIVE_INFINITY));
            }
            if (low > 0) {
                int column = programme.addColumn(low * scale[l] / unit, 0, Double.POSITIVE_INFINITY, row,
                        new double[]{1});
                boxColumns.add(new BoxColumn(column, 0, 0));
            }
            int k = stage.rankRow()[l];
            if (k >= 0) {
                programme.addColumn(0, 0, Double.POSITIVE_INFINITY, new int[]{rowOf[l], rowCount + k},
                        new double[]{-1, limits.weight[l] * scale[l] / rankScale[k]});
            }
        }
    }

    private int groupCount() {
        int groups = 0;
        for (int c = 1; c < pool.size; c++) {
            boolean second = pool.block[c] == pool.block[c - 1] && (c == 1 || pool.block[c - 2] != pool.block[c]);
            groups += second ? 1 : 0;
        }
        return groups;
    }

    private void addPool(int firstGroupRow) {
        int group = firstGroupRow - 1;
        for (int c = 0; c < pool.size; c++) {
            boolean first = c == 0 || pool.block[c - 1] != pool.block[c];
            boolean grouped = !first || c + 1 < pool.size && pool.block[c + 1] == pool.block[c];
            if (first && grouped) {
                group++;
            }
            collect(c);
            int kind = flows == null ? -1 : flows.kindOfColumn[c];
            double money = kind < 0 ? 0 : -pricing.programme.cost(pool.option[c]) / kindScale[kind];
            addCollected(gain(c) / unit, 1, grouped ? group : -1, kind < 0 ? -1 : kindRow + kind, money);
        }
    }

    /** Adds a column of the collected usages, with its part in its block's row and its class's row where it has them. */
    private void addCollected(double objective, double upper, int groupRow, int classRow, double inClass) {
        int count = 0;
        int[] rows = new int[rowLimits.count() + 2];
        double[] values = new double[rows.length];
        for (int i = 0; i < rowLimits.count(); i++) {
            int l = rowLimits.touched(i);
            double usage = rowLimits.usage(l);
            if (usage != 0) {
                rows[count] = rowOf[l];
                values[count++] = usage / scale[l];
            }
        }
        rowLimits.clear();
        if (groupRow >= 0) {
            rows[count] = groupRow;
            values[count++] = 1;
        }
        if (classRow >= 0) {
            rows[count] = classRow;
            values[count++] = inClass;
        }
        programme.addColumn(objective, 0, upper, Arrays.copyOf(rows, count), Arrays.copyOf(values, count));
    }

    private void addFlows() {
        flowFirst = new int[flows.kinds.size() + 1];
        flowFund = new int[64];
        flowStart = new int[64];
        flowUnit = new double[64];
        flowColumns = 0;
        for (Flows.Kind kind : flows.kinds) {
            flowFirst[kind.place()] = flowColumns;
            addKind(kind);
        }
        flowFirst[flows.kinds.size()] = flowColumns;
    }

    private void addKind(Flows.Kind kind) {
        Programme data = pricing.programme;
        int o = kind.sample();
        for (int f : data.fundsOf(o)) {
            for (int s = 0; s < data.startsOf(o).length; s++) {
                boolean moved = f != kind.fund() || s != kind.start();
                boolean matters = (f == kind.fund() || pricing.columns.byFund(o))
                        && (s == kind.start() || pricing.columns.byStart(o));
                if (moved && matters) {
                    addFlow(kind, f, s);
                }
            }
        }
    }

    private void addFlow(Flows.Kind kind, int f, int s) {
        int o = kind.sample();
        for (int e = pricing.columns.endPlain[o]; e < pricing.columns.first[o + 1]; e++) {
            double change = pricing.columns.amount(o, e, f, s)
                    - pricing.columns.amount(o, e, kind.fund(), kind.start());
            if (change != 0) {
                rowLimits.addRow(pricing.columns.entryRow[e], change);
            }
        }
        double largest = 0;
        for (int i = 0; i < rowLimits.count(); i++) {
            int l = rowLimits.touched(i);
            largest = Math.max(largest, Math.abs(rowLimits.usage(l)) / scale[l]);
        }
        if (largest == 0) {
            rowLimits.clear();
            return;
        }
        // What the sample's money does to the rows, shrunk so that the coefficients are about 1.
        rowLimits.divide(largest);
        double money = pricing.programme.cost(o) / largest;
        addCollected(0, Double.POSITIVE_INFINITY, -1, kindRow + kind.place(), money / kindScale[kind.place()]);
        if (flowColumns == flowFund.length) {
            flowFund = Arrays.copyOf(flowFund, 2 * flowColumns);
            flowStart = Arrays.copyOf(flowStart, 2 * flowColumns);
            flowUnit = Arrays.copyOf(flowUnit, 2 * flowColumns);
        }
        flowUnit[flowColumns] = money;
        flowFund[flowColumns] = f;
        flowStart[flowColumns++] = s;
    }

    /**
     * Decides the undecided blocks; limits must hold now, and the prices are no longer in a box.
     *
     * @return the columns of the pool that were decided at a cost, in units of the objective
     */
    List<Dive.Decision> dive() {
        for (BoxColumn box : boxColumns) {
            programme.setObjective(box.column, box.objective);
            programme.setBounds(box.column, 0, box.upper);
        }
        long[] cost = new long[pool.size];
        Arrays.setAll(cost, c -> pricing.programme.cost(pool.option[c]));
        Dive dive = new Dive(programme, poolFirst, cost, MUCH * Math.abs(model()) / unit,
                pricing.programme.blocks() >= Rounds.LARGE);
        dive.run();
        return dive.costly().stream().map(d -> new Dive.Decision(d.column(), d.taken(), d.lost() * unit)).toList();
    }

    /** How much of a pool column the solution takes, from 0 to 1. */
    double taken(int c) {
        return programme.primal(poolFirst + c);
    }

    /** The classes whose funds and starts are open; none where they are not flows. */
    List<Flows.Kind> kinds() {
        return flows == null ? List.of() : flows.kinds;
    }

    /** How much of a class goes to other funds and starts. */
    List<Seam.Flow> flowsOf(Flows.Kind kind) {
        List<Seam.Flow> found = new ArrayList<>();
        int firstFlow = poolFirst + pool.size;
        for (int c = flowFirst[kind.place()]; c < flowFirst[kind.place() + 1]; c++) {
            double money = programme.primal(firstFlow + c) * flowUnit[c];
            if (money > 0.5) {
                found.add(new Seam.Flow(flowFund[c], flowStart[c], money));
            }
        }
        return found;
    }
}
