package id.timbang.optimise;

import java.util.Arrays;

/**
 * Prices at the linear optimum: one linear programme where that is small, else a descent that brings them near and box steps from
 * there.
 */
final class PriceFinder {
    /** Columns up to which the whole relaxation is one linear programme. */
    private static final int WHOLE = 6_000;
    private static final double NEGLIGIBLE = 7e-7;
    /** About how many blocks a step of a descent looks at when it does not look at all. */
    private static final int SAMPLED = 8_000;

    final Pricing pricing;
    final RowLimits rowLimits;
    final Scales scales;
    /** The part of the bound that is not worth another linear programme. */
    final double negligible;

    PriceFinder(Pricing pricing, RowLimits rowLimits, Scales scales) {
        this(pricing, rowLimits, scales, NEGLIGIBLE);
    }

    PriceFinder(Pricing pricing, RowLimits rowLimits, Scales scales, double negligible) {
        this.negligible = negligible;
        this.pricing = pricing;
        this.rowLimits = rowLimits;
        this.scales = scales;
    }

    /**
     * Prices with what proves them.
     *
     * @param bound the Lagrangian at these prices: an upper bound on the stage's objective
     * @param model the best linear combination found: equal to {@code bound} at the linear optimum
     * @param master the last linear programme, its solution around these prices; {@code null} if none was solved
     */
    record Found(double[] prices, double bound, double model, Master master, boolean[] undecided) {

        /** The same prices with a linear programme solved around them. */
        Found with(Master solved, boolean[] open) {
            return new Found(prices, bound, solved.model(), solved, open);
        }
    }

    /** Finds prices for a stage, starting from some. */
    Found find(Stage stage, double[] from, Nearness nearness) {
        return find(stage, from, nearness, Until.BEST);
    }

    /** Finds prices for a stage that are good enough, starting from some. */
    Found find(Stage stage, double[] from, Nearness nearness, Until until) {
        Found whole = countColumns() <= WHOLE ? whole(stage) : null;
        boolean impossible = whole != null && whole.master == null;
        return whole == null || impossible && until.bound().getAsDouble() > Double.NEGATIVE_INFINITY
                ? boxSteps(stage, from, nearness, until)
                : whole;
    }

    private int countColumns() {
        var programme = pricing.programme;
        int columns = 0;
        for (int o = 0; o < programme.options() && columns <= WHOLE; o++) {
            boolean paid = programme.paid(o);
            columns += (paid && pricing.columns.byFund(o) ? programme.fundsOf(o).length : 1)
                    * (paid && pricing.columns.byStart(o) ? programme.startsOf(o).length : 1);
        }
        return columns;
    }

    private Found whole(Stage stage) {
        double[] prices = new double[pricing.limits.size];
        double[] radius = new double[prices.length];
        Arrays.fill(radius, Double.POSITIVE_INFINITY);
        lagrangian(stage, prices);
        boolean[] undecided = new boolean[pricing.programme.blocks()];
        Arrays.fill(undecided, true);
        Master master = new Master(pricing, stage, rowLimits, prices, radius);
        double[] next = master.solve(undecided, Double.POSITIVE_INFINITY, false, new ExtraColumns(pricing));
        if (next == null) {
            return new Found(prices, lagrangian(stage, prices), Double.NEGATIVE_INFINITY, null, undecided);
        }
        return new Found(next, lagrangian(stage, next), master.model(), master, undecided);
    }

    private Found boxSteps(Stage stage, double[] from, Nearness nearness, Until until) {
        double[] prices = from.clone();
        boolean known = nearness == Nearness.EARLIER;
        if (known) {
            forgetRelations(prices);
        }
        if (known || nearness == Nearness.FAR) {
            descend(stage, prices, known);
        }
        link(prices);
        return new BoxSteps(this, stage, prices, nearness).run(until);
    }

    /** Sets the prices of prerequisites to the best ones at the prices of all other limits, where these prove more. */
    void link(double[] prices) {
        int[] blocks = pricing.columns.trees.blocks;
        double before = pricing.evaluate(prices, blocks);
        double[] best = new Prerequisites(pricing, prices).linked(prices);
        if (pricing.evaluate(best, blocks) < before) {
            System.arraycopy(best, 0, prices, 0, best.length);
        }
    }

    /** Leaves out the prices of relations: after a cut other proposals are wanted, and {@link #link} finds them anew. */
    private void forgetRelations(double[] prices) {
        for (int l = 0; l < prices.length; l++) {
            prices[l] = pricing.programme.limits().get(l).isRelation() ? 0 : prices[l];
        }
    }

    /** Walks nearer, from prices known of an earlier question a third as far. */
    private void descend(Stage stage, double[] prices, boolean known) {
        int stride = Math.max(1, pricing.programme.blocks() / SAMPLED);
        Descent descent = new Descent(pricing, stage, scales);
        if (stride > 1) {
            descent.walk(prices, known ? 200 : 600, new Sample(pricing, stride), known ? 0.03 : 0.05, 0.01);
        }
        boolean near = known || stride > 1;
        descent.walk(prices, near ? 50 : 300, new Sample(pricing, 1), near ? 0.02 : 0.3, 0.001);
    }

    /** The Lagrangian of a stage at some prices. */
    double lagrangian(Stage stage, double[] prices) {
        double bound = pricing.evaluate(prices);
        double[] highest = new double[stage.allowance().length];
        for (int l = 0; l < prices.length; l++) {
            bound += prices[l] * pricing.limits.rhs[l];
            int k = stage.rankRow()[l];
            if (k >= 0) {
                highest[k] = Math.max(highest[k], prices[l] / pricing.limits.weight[l]);
            }
        }
        for (int k = 0; k < highest.length; k++) {
            bound += highest[k] * stage.allowance()[k];
        }
        return bound;
    }
}
