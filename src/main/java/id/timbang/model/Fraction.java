package id.timbang.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact part of a whole: what a choice spends or brings of the full work. */
record Fraction(long numerator, long denominator) {
    static final Fraction ZERO = new Fraction(0, 1);
    static final Fraction ONE = new Fraction(1, 1);

    /** @throws ArithmeticException when it has more than 18 significant digits */
    static Fraction of(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() <= 0) {
            return new Fraction(plain.longValueExact(), 1);
        }
        return new Fraction(plain.unscaledValue().longValueExact(), BigInteger.TEN.pow(plain.scale()).longValueExact());
    }

    /** ⌊this × whole⌋. */
    long floor(long whole) {
        long low = numerator * whole;
        if (Math.multiplyHigh(numerator, whole) == low >> 63) {
            return Math.floorDiv(low, denominator);
        }
        return BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(whole))
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.FLOOR).longValueExact();
    }

    /** ⌈this × whole⌉. */
    long ceil(long whole) {
        return -floor(-whole);
    }
}
