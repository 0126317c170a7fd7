package id.timbang.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** The unit that a column of rupiah is shown in, one for the whole column. */
enum Unit {
    RUPIAH(0), MILLION(6), BILLION(9);

    /** From how many units on a column is shown in them. */
    private static final long ENOUGH = 10;

    private final int zeros;

    Unit(int zeros) {
        this.zeros = zeros;
    }

    /** The largest unit in which the largest amount still has two digits. */
    static Unit fitting(long most) {
        if (most >= BILLION.size() * ENOUGH) {
            return BILLION;
        }
        return most >= MILLION.size() * ENOUGH ? MILLION : RUPIAH;
    }

    private long size() {
        return BigDecimal.ONE.movePointRight(zeros).longValueExact();
    }

    /** An amount in this unit, with one decimal where it is not the rupiah itself. */
    String of(long rupiah, Locale locale) {
        return Words.in(locale).number(rounded(rupiah));
    }

    /** What is left of an amount when another is taken from it, so that the three add up as they are shown. */
    String left(long whole, long taken, Locale locale) {
        return Words.in(locale).number(rounded(whole).subtract(rounded(taken)));
    }

    private BigDecimal rounded(long rupiah) {
        return BigDecimal.valueOf(rupiah, zeros).setScale(this == RUPIAH ? 0 : 1, RoundingMode.HALF_UP);
    }
}
