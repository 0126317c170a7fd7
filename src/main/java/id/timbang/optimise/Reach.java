package id.timbang.optimise;

import java.util.Arrays;

/**
 * How far each price may move in the next linear programme. A step that was too long is taken back for the limits that made it so: by convexity the
 * Lagrangian rises by no more than Σ (rhs − usage) × move at the new prices, and the parts of this sum tell which moves went too far.
 */
final class Reach {
    /** The part of itself by which a price may move at first, from prices that are not near and from near ones. */
    private static final double WIDE = 0.3;
    private static final double NARROW = 0.05;
    /** Obligations come first: few blocks serve one, and a price that is far too high makes hundreds of others follow. */
    private static final double OF_OBLIGATIONS = 0.3;
    /** The part of a price's natural unit by which it may move as if it were its own. */
    private static final double LEAST = 0.2;
    /** A price that moved by that part of what it could is at the side of its box. */
    private static final double SIDE = 0.99;
    /** The parts of what a step promised from which on a limit went too far: when the step failed, and when it did not. */
    private static final double MUCH = 0.02;
    private static final double TOO_MUCH = 0.3;

    private final LimitTable limits;
    private final Scales scales;
    private final double first;
    private final double[] part;

    Reach(LimitTable limits, Scales scales, Nearness nearness) {
        this.limits = limits;
        this.scales = scales;
        this.part = new double[limits.size];
        this.first = nearness == Nearness.NEAR ? NARROW : WIDE;
        Arrays.setAll(part, l -> first * (nearness != Nearness.NEAR && !limits.hard(l) ? OF_OBLIGATIONS : 1));
    }

    /** For each limit how far its price may move from where it is. */
    double[] around(double[] prices) {
        double[] radius = new double[prices.length];
        for (int l = 0; l < radius.length; l++) {
            radius[l] = part[l] * Math.max(prices[l], LEAST * scales.price[l]);
        }
        return radius;
    }

    /** Halves all: the programme had no solution. */
    void shorten() {
        for (int l = 0; l < part.length; l++) {
            part[l] /= 2;
        }
    }

    /**
     * Gives prices that would go on, had they not been held back, their first reach again: a step that promises little in a small box does not say
     * that no step promises more.
     *
     * @return whether there were any
     */
    boolean widen(double[] from, double[] to) {
        double[] radius = around(from);
        boolean widened = false;
        for (int l = 0; l < part.length; l++) {
            if (part[l] < first * OF_OBLIGATIONS && Math.abs(to[l] - from[l]) >= SIDE * radius[l]) {
                part[l] = first;
                widened = true;
            }
        }
        return widened;
    }

    /**
     * Learns from a step.
     *
     * @param sums over the rows at the new prices
     * @param promised by how much the linear programme said the Lagrangian would fall
     * @param kept the part of that by which it fell; negative where it rose
     */
    void learn(double[] from, double[] to, double[] sums, double promised, double kept) {
        double[] radius = around(from);
        for (int l = 0; l < part.length; l++) {
            double move = to[l] - from[l];
            double rise = move * (limits.rhs[l] - limits.usage(l, sums));
            boolean atSide = rise < 0 && Math.abs(move) >= SIDE * radius[l];
            part[l] *= kept > 0
                    ? afterSuccess(rise > TOO_MUCH * promised, atSide, kept)
                    : afterFailure(rise > MUCH * promised);
        }
    }

    private static double afterSuccess(boolean tooFar, boolean atSide, double kept) {
        double longer = kept > 0.9 ? 4 : 2;
        return tooFar ? 0.5 : atSide ? longer : 1;
    }

    private static double afterFailure(boolean tooFar) {
        return tooFar ? 0.1 : 0.5;
    }
}
