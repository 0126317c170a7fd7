package id.timbang.optimise;

/**
 * The lowest Lagrangian between some prices and others to which a linear programme led: a convex function, looked for where its
 * tangents meet (Kelley, "The cutting-plane method for solving convex programs", 1960, in one dimension).
 */
final class Line {
    private static final int TRIES = 4;
    /** The part of what was expected with which one is content at the far end. */
    private static final double PLENTY = 0.7;
    /** What part of the way between two points is not looked at, next to each. */
    private static final double APART = 0.1;
    /** How far one goes at most where the far end is worse than the near one. */
    private static final double SHORT = 0.4;

    private final PriceFinder finder;
    private final Stage stage;
    private final double[] from;
    private final double[] to;
    private final double before;
    private double[] best;
    private double value;
    private double part = 1;

    /** A point on the line with the tangent there. */
    private record Tangent(double at, double value, double slope) {

        /** Where it meets another one. */
        double meets(Tangent other) {
            return (other.value - value + slope * at - other.slope * other.at) / (slope - other.slope);
        }
    }

    /** @param before the Lagrangian at the near end */
    Line(PriceFinder finder, Stage stage, double[] from, double before, double[] to) {
        this.finder = finder;
        this.stage = stage;
        this.from = from;
        this.to = to;
        this.before = before;
    }

    /**
     * Evaluates the far end, and points before it where the function rises there.
     *
     * @param expected by how much the far end should be lower than the near one
     * @param evaluated told after each evaluation
     */
    void search(double expected, Runnable evaluated) {
        best = to;
        Tangent right = tangent(1, to);
        value = right.value;
        evaluated.run();
        Tangent left = new Tangent(0, before, -expected);
        for (int i = 0; i < TRIES && right.slope > 0 && before - value < PLENTY * expected; i++) {
            double at = between(left, right);
            double[] prices = at(at);
            Tangent tangent = tangent(at, prices);
            evaluated.run();
            if (tangent.slope > 0) {
                right = tangent;
            } else {
                left = tangent;
            }
            if (tangent.value < value) {
                value = tangent.value;
                best = prices;
                part = at;
            }
        }
    }

    private double between(Tangent left, Tangent right) {
        double way = right.at - left.at;
        double farthest = right.value > before ? SHORT : 1 - APART;
        return Math.max(left.at + APART * way, Math.min(left.at + farthest * way, left.meets(right)));
    }

    private double[] at(double at) {
        double[] prices = new double[from.length];
        for (int l = 0; l < prices.length; l++) {
            prices[l] = from[l] + at * (to[l] - from[l]);
        }
        return prices;
    }

    private Tangent tangent(double at, double[] prices) {
        double height = finder.lagrangian(stage, prices);
        Pricing pricing = finder.pricing;
        double slope = 0;
        double[] highest = new double[stage.allowance().length];
        double[] allowed = new double[highest.length];
        for (int l = 0; l < from.length; l++) {
            double change = to[l] - from[l];
            slope += change == 0 ? 0 : change * (pricing.limits.rhs[l] - pricing.limits.usage(l, pricing.sums));
            int k = stage.rankRow()[l];
            if (k >= 0 && prices[l] / pricing.limits.weight[l] > highest[k]) {
                highest[k] = prices[l] / pricing.limits.weight[l];
                allowed[k] = change / pricing.limits.weight[l] * stage.allowance()[k];
            }
        }
        for (double change : allowed) {
            slope += change;
        }
        return new Tangent(at, height, slope);
    }

    /** The best prices evaluated. */
    double[] prices() {
        return best;
    }

    /** The Lagrangian there. */
    double value() {
        return value;
    }

    /** How far along the line they are, from 0 to 1. */
    double part() {
        return part;
    }
}
