package id.timbang.optimise;

import java.util.Arrays;
import java.util.List;

/**
 * The linear programme over the undecided columns, in a box of prices around the last evaluated ones: settled blocks stand as used
 * amounts, their open funds and starts as flows. Its duals are the next prices.
 */
final class Master {
    /** The part of the objective from which on a step of a dive costs much. */
    private static final double MUCH = 1e-6;

    private final Pricing pricing;
    private final Stage stage;
    private final RowLimits rowLimits;
    private final PriceBox box;
    final ColumnPool pool = new ColumnPool();
    Flows flows;
    private LinearProgramme programme;
    private BoxColumns boxColumns;
    private FlowColumns flowColumns;
    private int poolFirst;
    /** Milli-points of one unit of the programme's objective, and what the objective leaves out. */
    private double unit;
    private double constant;
    /** Columns that cost no less than so many rupiah are decided. */
    private double decidedFrom = Double.POSITIVE_INFINITY;

    /**
     * @param prices at which {@code pricing} was evaluated last
     * @param radius for each limit how far its price may move; infinite for no box
     */
    Master(Pricing pricing, Stage stage, RowLimits rowLimits, double[] prices, double[] radius) {
        this.pricing = pricing;
        this.stage = stage;
        this.rowLimits = rowLimits;
        this.box = new PriceBox(prices, radius, stage.cap());
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
        flows = aggregate ? new Flows(pricing, undecided, pool) : Flows.none(pricing, pool);
        PoolColumns poolColumns = new PoolColumns(pricing, pool, rowLimits);
        Rest rest = Rest.of(pricing, undecided);
        LimitRows limitRows = new LimitRows(pricing.limits, box, rest.room(), poolColumns, aggregate);
        constant = limitRows.withApart(rest.worth(), rest.room());
        unit = poolColumns.largestGain();
        state(new MasterRows(pricing.limits, limitRows, stage, flows, poolColumns.groups()), rest, poolColumns);
        return programme.solve() == LinearProgramme.Status.OPTIMAL ? limitRows.prices(programme.duals(), unit) : null;
    }

    private void state(MasterRows rows, Rest rest, PoolColumns poolColumns) {
        programme = new LinearProgramme(rows.amounts(rest.room()));
        boxColumns = new BoxColumns(programme, pricing.limits, rows, unit);
        boxColumns.add(box, stage);
        poolFirst = programme.columns();
        poolColumns.addTo(programme, rows, flows, unit);
        flowColumns = new FlowColumns(pricing, rowLimits, programme, rows);
        flows.kinds.forEach(flowColumns::add);
    }

    /** The optimum, in units of the objective: no prices in the box give a lower Lagrangian than this model of it. */
    double model() {
        return constant + programme.objective() * unit;
    }

    /** Decides the undecided blocks, if that was not done; limits must hold now, and the prices are no longer in a box. */
    void dive() {
        dive(0);
    }

    /**
     * Decides the undecided blocks, of a vast programme only the dearest.
     *
     * @param worth milli-points that the money of the others is worth less than, at the price of the dearest money
     * @return the columns of the pool that were decided at a cost, in units of the objective
     */
    List<Dive.Decision> lead(double worth) {
        double money = box.money(pricing.limits);
        return dive(money == 0 || pricing.programme.blocks() < Rounds.VAST ? 0 : worth / money);
    }

    private List<Dive.Decision> dive(double least) {
        if (least >= decidedFrom) {
            return List.of();
        }
        decidedFrom = least;
        boxColumns.close();
        long[] cost = new long[pool.size];
        Arrays.setAll(cost, c -> pricing.programme.cost(pool.option[c]));
        Dive dive = new Dive(programme, poolFirst, cost, MUCH * Math.abs(model()) / unit, pricing.programme.blocks());
        dive.run(least);
        return dive.costly().stream().map(d -> new Dive.Decision(d.column(), d.taken(), d.lost() * unit)).toList();
    }

    /** How much of a pool column the solution takes, from 0 to 1. */
    double taken(int c) {
        return programme.primal(poolFirst + c);
    }

    /** How much of a class goes to other funds and starts. */
    List<Seam.Flow> flowsOf(Flows.Kind kind) {
        return flowColumns.of(kind);
    }
}
