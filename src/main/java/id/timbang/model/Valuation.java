package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Policy;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a choice is worth, in milli-points; contract.md §1, "Value". The power is the {@code double} of {@link StrictMath#pow} for
 * the doubles nearest to cost ÷ 10^8 and to the elasticity; it is then an exact number, which is multiplied by points and effect
 * and rounded without any further error.
 */
final class Valuation {
    private static final double COST_UNIT = 1e8;
    /** Far above the relative error of three roundings to {@code double}. */
    private static final double DOUBT = 0x1p-48;

    private final boolean plain;
    private final double elasticity;
    private final BigDecimal[] effects = new BigDecimal[Choice.values().length];
    private final Fraction[] parts = new Fraction[effects.length];

    Valuation(Policy policy, Fractions fractions) {
        this.plain = policy.valuation() == Policy.Valuation.PLAIN;
        this.elasticity = policy.elasticity().doubleValue();
        for (Choice choice : Choice.values()) {
            BigDecimal otherwise = choice == Choice.FULL ? BigDecimal.ONE : BigDecimal.ZERO;
            BigDecimal effect = policy.effects().getOrDefault(choice, otherwise);
            effects[choice.ordinal()] = effect;
            parts[choice.ordinal()] = choice.volume() ? fractions.of(choice) : Fraction.of(effect);
        }
    }

    /** The factor that a full cost brings; 1 where points are taken at their word. */
    double scale(long cost) {
        return plain ? 1 : StrictMath.pow(cost / COST_UNIT, elasticity);
    }

    /**
     * The value of a choice.
     *
     * @param milliPoints thousandths of a point
     * @param scale of the proposal's full cost
     */
    long value(long milliPoints, double scale, Choice choice) {
        if (choice == Choice.DEFER) {
            return 0;
        }
        return plain ? parts[choice.ordinal()].floor(milliPoints) : weighted(Math.max(0, milliPoints), scale, choice);
    }

    private long weighted(long milliPoints, double scale, Choice choice) {
        BigDecimal effect = effects[choice.ordinal()];
        double near = milliPoints * effect.doubleValue() * scale;
        if (near > Programme.LARGEST_SUM) {
            return Programme.LARGEST_SUM + 1; // refused by the guard with the other sums
        }
        double fraction = near - Math.floor(near);
        if (near < 1e15 && Math.abs(fraction - 0.5) > near * DOUBT) {
            return (long) Math.floor(near) + (fraction > 0.5 ? 1 : 0);
        }
        return BigDecimal.valueOf(milliPoints).multiply(effect).multiply(new BigDecimal(scale))
                .setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
