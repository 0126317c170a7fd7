package id.timbang.domain;

import java.math.BigDecimal;

/**
 * A column of numbers, each stored as a whole number of units of {@code 10^-scale}.
 *
 * @param name the header
 * @param values the scaled values, {@link #MISSING} or {@link #UNKNOWN}
 * @param scale how many decimals a value has: 0 for rupiah, counts and months, 3 for points
 */
public record NumberColumn(String name, long[] values, int scale) implements Column {

    /** An empty cell. */
    public static final long MISSING = Long.MIN_VALUE;
    /** A cell of which nothing is known. */
    public static final long UNKNOWN = Long.MIN_VALUE + 1;

    @Override
    public boolean has(int row) {
        return values[row] > UNKNOWN;
    }

    @Override
    public boolean isUnknown(int row) {
        return values[row] == UNKNOWN;
    }

    /** The scaled value, or {@code otherwise} where there is none. */
    public long valueOr(int row, long otherwise) {
        return has(row) ? values[row] : otherwise;
    }

    /** Whole columns take amounts as people write them; no whole number is meant by a decimal 1.250 there. */
    @Override
    public String shown(String value) {
        try {
            BigDecimal number = new BigDecimal(scale == 0 ? Rupiah.plain(value) : value);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return value;
        }
    }

    @Override
    public String text(int row) {
        if (!has(row)) {
            return "";
        }
        return scale == 0
                ? Long.toString(values[row])
                : BigDecimal.valueOf(values[row], scale).stripTrailingZeros().toPlainString();
    }
}
