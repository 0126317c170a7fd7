package id.timbang.optimise;

import id.timbang.model.ModelLimit;
import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * Prices at the linear optimum: a descent brings them near, then linear programmes over the undecided columns, each in a box of
 * prices around the best so far (Marsten, Hogan and Blankenship, "The boxstep method", 1975), until the model meets the Lagrangian.
 */
final class PriceFinder {
    /** Columns up to which the whole relaxation is one linear programme. */
    private static final int WHOLE = 6_000;
    private static final int UNDECIDED = 2_500;
    /** Blocks undecided for the sake of each limit with a price, whatever their margins: someone can always make way. */
    private static final int PER_LIMIT = 25;
    private static final int ROUNDS = 40;
    /** More blocks than that changing their mind at trial prices say that the step was too long, not which columns miss. */
    private static final int MOST_EXTRA = 1_500;
    private static final double ENOUGH = 7e-7;
    /** The part of itself by which a price may move at first, from prices that are not near and from near ones. */
    private static final double WIDE = 0.2;
    private static final double NARROW = 0.05;
    /** About how many blocks a step of a descent looks at when it does not look at all. */
    private static final int SAMPLED = 8_000;

    private final Pricing pricing;
    private final RowLimits rowLimits;
    private final Scales scales;
    private final Relations relations;
    /** Whether there are prerequisites. */
    private final boolean linked;

    PriceFinder(Pricing pricing, RowLimits rowLimits, Scales scales) {
        this.pricing = pricing;
        this.rowLimits = rowLimits;
        this.scales = scales;
        this.relations = pricing.columns.relations;
        this.linked = pricing.programme.limits().stream()
                .anyMatch(limit -> limit.kind() == ModelLimit.Kind.PREREQUISITE);
    }

    /**
     * Prices with what proves them.
     *
     * @param bound the Lagrangian at these prices: an upper bound on the stage's objective
     * @param model the best linear combination found: equal to {@code bound} at the linear optimum
     * @param master the last linear programme, its solution around these prices; {@code null} if none was solved
     */
    record Found(double[] prices, double bound, double model, Master master, boolean[] undecided) {
    }

    /** Finds prices for a stage, starting from some. */
    Found find(Stage stage, double[] from, Nearness nearness) {
        return find(stage, from, nearness, () -> Double.NEGATIVE_INFINITY);
    }

    /**
     * Finds prices for a stage, starting from some.
     *
     * @param enough a bound that need not be improved on, asked again and again: where a stage has no solution prices grow without end
     */
    Found find(Stage stage, double[] from, Nearness nearness, DoubleSupplier enough) {
        Found whole = countColumns() <= WHOLE ? whole(stage) : null;
        boolean impossible = whole != null && whole.master == null;
        return whole == null || impossible && enough.getAsDouble() > Double.NEGATIVE_INFINITY
                ? boxSteps(stage, from, nearness, enough)
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

    private Found boxSteps(Stage stage, double[] from, Nearness nearness, DoubleSupplier enough) {
        double[] prices = from.clone();
        boolean known = nearness == Nearness.EARLIER;
        if (known) {
            forgetRelations(prices);
        }
        if (known || nearness == Nearness.FAR) {
            descend(stage, prices, known);
        }
        link(prices);
        double first = nearness == Nearness.NEAR ? NARROW : WIDE;
        double reach = first;
        double bound = lagrangian(stage, prices);
        Found found = new Found(prices, bound, Double.NEGATIVE_INFINITY, null, null);
        ExtraColumns extra = new ExtraColumns(pricing);
        boolean[] undecided = undecided(found.prices);
        extra.center();
        for (int round = 0; round < ROUNDS && found.bound > enough.getAsDouble(); round++) {
            extra.markIn(undecided);
            Master master = new Master(pricing, stage, rowLimits, found.prices, radius(found.prices, reach));
            double[] next = master.solve(undecided, 4 * width, true, extra);
            if (next == null) {
                reach *= 0.5;
                continue;
            }
            double model = master.model();
            double expected = found.bound - model;
            link(next);
            double at = lagrangian(stage, next);
            double gained = found.bound - at;
            if (expected <= ENOUGH * Math.max(1, Math.abs(found.bound))) {
                if (reach >= first) {
                    lagrangian(stage, found.prices);
                    return new Found(found.prices, found.bound, model, master, undecided);
                }
                // Little to gain in a small box does not say that there is nothing to gain.
                reach = first;
            }
            extra.addPicks(MOST_EXTRA);
            if (gained > 0) {
                found = new Found(next, at, model, master, undecided);
                reach *= gained > 0.99 * expected ? 8 : gained > 0.7 * expected ? 2 : gained < 0.3 * expected ? 0.7 : 1;
                undecided = undecided(found.prices);
                extra.center();
            } else {
                reach *= 0.25;
                lagrangian(stage, found.prices);
            }
        }
        return found.bound <= enough.getAsDouble() ? found : atPrices(stage, found, radius(found.prices, reach), extra);
    }

    /** Sets the prices of prerequisites to the best ones at the prices of all other limits, where these prove more. */
    private void link(double[] prices) {
        if (!linked) {
            return;
        }
        double before = pricing.evaluate(prices);
        double[] best = new Prerequisites(pricing, prices).linked(prices);
        if (pricing.evaluate(best) < before) {
            System.arraycopy(best, 0, prices, 0, best.length);
        }
    }

    /** The best prices so far with a linear programme around just them. */
    private Found atPrices(Stage stage, Found found, double[] radius, ExtraColumns extra) {
        lagrangian(stage, found.prices);
        boolean[] undecided = undecided(found.prices);
        extra.markIn(undecided);
        Master master = new Master(pricing, stage, rowLimits, found.prices, radius);
        boolean solved = master.solve(undecided, 4 * width, true, extra) != null;
        return new Found(found.prices, found.bound, solved ? master.model() : Double.NEGATIVE_INFINITY,
                solved ? master : null, undecided);
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
            descent.walk(prices, known ? 200 : 600, new Sample(pricing.programme, stride), known ? 0.03 : 0.05, 0.01);
        }
        boolean near = known || stride > 1;
        descent.walk(prices, near ? 50 : 300, new Sample(pricing.programme, 1), near ? 0.02 : 0.3, 0.001);
    }

    private double width;

    /** The blocks with the smallest margins at the prices evaluated last; sets the width. */
    private boolean[] undecided(double[] prices) {
        double[] sorted = Arrays.stream(pricing.margin).filter(Double::isFinite).sorted().toArray();
        boolean[] undecided = new boolean[pricing.margin.length];
        if (sorted.length == 0) {
            return undecided;
        }
        for (int l = 0; l < pricing.limits.size; l++) {
            if (relations.has(l) && pricing.limits.usage(l, pricing.sums) > pricing.limits.rhs[l]) {
                relations.mark(l, undecided);
            }
        }
        Tight.Need[] needed = Tight.priced(pricing, pricing.picked(), prices).blocks(PER_LIMIT, 0);
        for (int b = 0; b < undecided.length; b++) {
            undecided[b] |= needed[b] != Tight.Need.NONE;
        }
        int target = Math.min(UNDECIDED, Math.max(1, sorted.length * 2 / 3));
        width = sorted[target - 1];
        int count = 0;
        for (int b = 0; b < undecided.length && count < 2 * target; b++) {
            if (pricing.margin[b] <= width) {
                undecided[b] = true;
                count++;
            }
        }
        return undecided;
    }

    private double[] radius(double[] prices, double reach) {
        double[] radius = new double[prices.length];
        for (int l = 0; l < radius.length; l++) {
            radius[l] = reach * Math.max(prices[l], 0.2 * scales.price[l]);
        }
        return radius;
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
