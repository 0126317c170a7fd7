package id.timbang.optimise;

/**
 * Prices from near ones: linear programmes over the undecided columns, each in a box of prices around the best so far (Marsten, Hogan
 * and Blankenship, "The boxstep method", 1975), until the model meets the Lagrangian.
 */
final class BoxSteps {
    /** How many blocks are undecided for their margins, and how many of a vast programme, where more make programmes larger, not fewer. */
    private static final int UNDECIDED = 2_500;
    private static final int VAST_UNDECIDED = 1_500;
    /** Blocks undecided for the sake of each limit with a price, whatever their margins: someone can always make way. */
    private static final int PER_LIMIT = 25;
    private static final int ROUNDS = 40;
    /** More blocks than that changing their mind at trial prices say that the step was too long, not which columns miss. */
    private static final int MOST_EXTRA = 1_500;
    /** The part of itself by which a price may move at first, from prices that are not near and from near ones. */
    private static final double WIDE = 0.2;
    private static final double NARROW = 0.05;
    /** The part of the bound that near prices could be too high by. */
    private static final double NEAR = 2e-5;

    private final PriceFinder finder;
    private final Pricing pricing;
    private final Stage stage;
    private final ExtraColumns extra;
    private final double first;
    private final boolean vast;
    private double reach;
    private PriceFinder.Found found;
    private boolean[] undecided;
    private double width;
    /** Whether near prices were asked for whether they are enough. */
    private boolean asked;

    BoxSteps(PriceFinder finder, Stage stage, double[] prices, Nearness nearness) {
        this.finder = finder;
        this.pricing = finder.pricing;
        this.stage = stage;
        this.extra = new ExtraColumns(pricing);
        this.first = nearness == Nearness.NEAR ? NARROW : WIDE;
        this.reach = first;
        this.vast = pricing.programme.blocks() >= Rounds.VAST;
        moveTo(new PriceFinder.Found(prices, finder.lagrangian(stage, prices), Double.NEGATIVE_INFINITY, null, null));
    }

    /** Steps until nothing is left to gain, or the bound is low enough. */
    PriceFinder.Found run(Until until) {
        for (int round = 0; round < ROUNDS && !until.reached(found.bound()); round++) {
            if (step(until)) {
                return found;
            }
        }
        return until.reached(found.bound()) ? found : atPrices();
    }

    /** One linear programme, and a walk towards its prices; says whether there is nothing left to gain, or no need to. */
    private boolean step(Until until) {
        extra.markIn(undecided);
        Master master = master();
        double[] next = master.solve(undecided, 4 * width, true, extra);
        if (next == null) {
            reach *= 0.5;
            return false;
        }
        double expected = found.bound() - master.model();
        double negligible = finder.negligible * Math.max(1, Math.abs(found.bound()));
        // In a box so many times as large a convex function falls by no more than so many times as much.
        boolean best = expected * Math.max(1, first / reach) <= negligible;
        if (best || near(expected, master, until)) {
            finder.lagrangian(stage, found.prices());
            found = found.with(master, undecided);
            return true;
        }
        finder.link(next);
        Line line = new Line(finder, stage, found.prices(), found.bound(), next);
        line.search(expected, () -> extra.addPicks(MOST_EXTRA));
        double gained = found.bound() - line.value();
        finder.lagrangian(stage, gained > 0 ? line.prices() : found.prices());
        if (gained > 0) {
            moveTo(new PriceFinder.Found(line.prices(), line.value(), master.model(), master, undecided));
        }
        reach = expected <= negligible && gained > 0 ? first : reach * stretch(gained / expected, line.part());
        return false;
    }

    /** Whether these prices nearly are the best, and that is enough. */
    private boolean near(double expected, Master master, Until until) {
        if (asked || !vast || expected > NEAR * Math.abs(found.bound())) {
            return false;
        }
        asked = true;
        return until.near().test(master);
    }

    /** By how much the box grows after a step that gained so much of what was expected, so far along the line. */
    private static double stretch(double gained, double part) {
        if (gained <= 0) {
            return 0.25;
        }
        if (part < 1) {
            return Math.max(0.3, Math.min(0.8, part));
        }
        return gained > 0.99 ? 8 : gained > 0.7 ? 2 : gained < 0.3 ? 0.7 : 1;
    }

    /** Takes as the centre what was evaluated last. */
    private void moveTo(PriceFinder.Found center) {
        found = center;
        undecided = undecided(center.prices());
        extra.center();
    }

    /** The best prices so far with a linear programme around just them. */
    private PriceFinder.Found atPrices() {
        extra.markIn(undecided);
        Master master = master();
        boolean solved = master.solve(undecided, 4 * width, true, extra) != null;
        return solved
                ? found.with(master, undecided)
                : new PriceFinder.Found(found.prices(), found.bound(), Double.NEGATIVE_INFINITY, null, undecided);
    }

    private Master master() {
        double[] radius = new double[found.prices().length];
        for (int l = 0; l < radius.length; l++) {
            radius[l] = reach * Math.max(found.prices()[l], 0.2 * finder.scales.price[l]);
        }
        return new Master(pricing, stage, finder.rowLimits, found.prices(), radius);
    }

    /** The blocks with the smallest margins at the prices evaluated last; sets the width. */
    private boolean[] undecided(double[] prices) {
        boolean[] chosen = new boolean[pricing.margin.length];
        int open = Margins.open(pricing.margin);
        if (open == 0) {
            return chosen;
        }
        Relations relations = pricing.columns.relations;
        for (int l = 0; l < pricing.limits.size; l++) {
            if (relations.has(l) && pricing.limits.usage(l, pricing.sums) > pricing.limits.rhs[l]) {
                relations.mark(l, chosen);
            }
        }
        Tight.Need[] needed = Tight.priced(pricing, pricing.picked(), prices).blocks(PER_LIMIT, 0);
        for (int b = 0; b < chosen.length; b++) {
            chosen[b] |= needed[b] != Tight.Need.NONE;
        }
        int target = Math.min(vast ? VAST_UNDECIDED : UNDECIDED, Math.max(1, open * 2 / 3));
        width = Margins.width(pricing.margin, target);
        int count = 0;
        for (int b = 0; b < chosen.length && count < 2 * target; b++) {
            if (pricing.margin[b] <= width) {
                chosen[b] = true;
                count++;
            }
        }
        return chosen;
    }
}
