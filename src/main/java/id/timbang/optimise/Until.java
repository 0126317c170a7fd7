package id.timbang.optimise;

import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

/**
 * When prices are good enough before they are the best.
 *
 * @param bound that need not be improved on, asked again and again: where a stage has no solution prices grow without end
 * @param near asked once, of the first programme that nearly meets the Lagrangian, whether that is enough; it may decide the programme's
 *            columns
 */
record Until(DoubleSupplier bound, Predicate<Master> near) {

    /** Prices are to be the best. */
    static final Until BEST = below(() -> Double.NEGATIVE_INFINITY);

    /** Prices are good enough when their bound is no higher than some. */
    static Until below(DoubleSupplier bound) {
        return new Until(bound, master -> false);
    }

    /** Prices are good enough when they are near and say what was to be known. */
    static Until near(Predicate<Master> near) {
        return new Until(BEST.bound, near);
    }

    /** Whether a bound need not be improved on. */
    boolean reached(double at) {
        return at <= bound.getAsDouble();
    }
}
