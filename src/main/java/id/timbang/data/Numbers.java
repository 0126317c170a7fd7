package id.timbang.data;

import id.timbang.domain.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Reads amounts and numbers exactly; nothing is rounded in silence. */
final class Numbers {
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern CURRENCY = Pattern.compile("(?i)rp\\.?\\s*");
    /** So many digits always fit a long. */
    private static final int SAFE_DIGITS = 18;
    private static final long[] POWERS = LongStream.iterate(1, power -> 10 * power).limit(SAFE_DIGITS + 1).toArray();

    private Numbers() {
    }

    /** An amount in whole rupiah: {@code 1250000}, {@code 1.250.000} or {@code Rp1.250.000}. */
    static long amount(String text) {
        long plain = digits(text);
        if (plain >= 0 && plain <= Rupiah.MAX) {
            return plain;
        }
        String bare = withoutCurrency(text);
        String whole = GROUPED.matcher(bare).matches() ? bare.replace(".", "") : bare;
        if (whole.isEmpty() || !whole.chars().allMatch(Numbers::isDigit)) {
            throw noAmount(text, bare);
        }
        long amount = digits(whole);
        if (amount < 0 || amount > Rupiah.MAX) {
            throw new BadCell(Cells.quote(text) + " is more than " + Rupiah.digits(Rupiah.MAX),
                    "the amount was typed with too many zeros");
        }
        return amount;
    }

    private static String withoutCurrency(String text) {
        var matcher = CURRENCY.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    private static BadCell noAmount(String text, String bare) {
        if (bare.startsWith("-")) {
            return new BadCell(Cells.quote(text) + " is a negative amount",
                    "the minus sign is a slip; amounts are at least 0");
        }
        if (bare.indexOf(',') >= 0) {
            return new BadCell(Cells.quote(text) + " is no whole number of rupiah",
                    "the comma marks decimals or groups; write 1250000 or 1.250.000");
        }
        if (bare.indexOf('.') >= 0) {
            return new BadCell(Cells.quote(text) + " is no whole number of rupiah",
                    "the unit is thousands or millions; write all digits, with dots only between groups of three");
        }
        return new BadCell(Cells.quote(text) + " is no amount", "a whole number of rupiah such as 1.250.000 is meant");
    }

    /**
     * A number with a dot before its decimals, as a whole number of {@code 10^-scale}.
     *
     * @param min smallest value allowed, unscaled
     * @param max largest value allowed, unscaled; times {@code 10^scale} it must fit a long
     */
    static long number(String text, int scale, long min, long max) {
        long plain = plain(text, scale);
        if (plain >= min * power(scale) && plain <= max * power(scale)) {
            return plain;
        }
        try {
            return decimal(text, scale, min, max).setScale(scale, RoundingMode.UNNECESSARY).unscaledValue()
                    .longValueExact();
        } catch (ArithmeticException e) {
            throw scale == 0
                    ? new BadCell(Cells.quote(text) + " is no whole number", "it should be rounded")
                    : new BadCell(Cells.quote(text) + " has more than " + scale + " decimals", "it should be rounded");
        }
    }

    /** The same as an exact decimal, without zeros at its end. */
    static BigDecimal exact(String text, int scale, long min, long max) {
        BigDecimal value = BigDecimal.valueOf(number(text, scale, min, max), scale).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** A number as {@link #number} reads it, with further decimals cut off. */
    static long coordinate(String text, int scale, long min, long max) {
        long plain = plain(text, scale);
        if (plain >= min * power(scale) && plain <= max * power(scale)) {
            return plain;
        }
        return decimal(text, scale, min, max).setScale(scale, RoundingMode.DOWN).unscaledValue().longValueExact();
    }

    private static BigDecimal decimal(String text, int scale, long min, long max) {
        BigDecimal value = decimal(text);
        if (scale == 0 && GROUPED.matcher(text).matches()) {
            throw new BadCell(Cells.quote(text) + " is no whole number", "the dot groups thousands; leave it out");
        }
        if (value.compareTo(BigDecimal.valueOf(min)) < 0 || value.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw new BadCell(Cells.quote(text) + " is not between " + min + " and " + max,
                    "another unit or column is meant");
        }
        return value;
    }

    /** Any exact decimal, written out with a dot before its decimals. */
    static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new BadCell(Cells.quote(text) + " is no number", adviceFor(text));
        }
        return new BigDecimal(text);
    }

    /** The number at once, where it is as simple as most are; {@link Long#MIN_VALUE} where it needs a closer look. */
    private static long plain(String text, int scale) {
        int start = text.startsWith("-") ? 1 : 0;
        int length = text.length();
        int dot = -1;
        long value = 0;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                value = value * 10 + c - '0';
            } else if (c == '.' && dot < 0 && i > start) {
                dot = i;
            } else {
                return Long.MIN_VALUE;
            }
        }
        int decimals = dot < 0 ? 0 : length - dot - 1;
        boolean simple = length > start && length + scale - decimals <= SAFE_DIGITS && dot != length - 1
                && decimals <= scale;
        return !simple ? Long.MIN_VALUE : (start == 1 ? -value : value) * power(scale - decimals);
    }

    private static String adviceFor(String text) {
        if (text.indexOf(',') >= 0) {
            return "a dot is meant before the decimals, and no sign between thousands";
        }
        return !text.isEmpty() && isDigit(text.charAt(0))
                ? "the unit should go; the number alone is meant"
                : "the text belongs elsewhere";
    }

    /** The number that these digits write; −1 when the text is anything else or too long. */
    private static long digits(String text) {
        int length = text.length();
        if (length == 0 || length > SAFE_DIGITS) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static long power(int scale) {
        return POWERS[scale];
    }
}
