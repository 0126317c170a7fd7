package id.timbang.domain;

import java.util.regex.Pattern;

/** Whole rupiah as people write them. An amount itself is a {@code long}. */
public final class Rupiah {
    /** The largest single amount of a dataset. */
    public static final long MAX = 1_000_000_000_000_000L;
    /** The largest sum of amounts of a dataset. */
    public static final long MAX_SUM = 9 * MAX;

    private static final Pattern WRITTEN = Pattern.compile("(Rp)?\\s*(\\d{1,3}(\\.\\d{3})+|\\d+)");

    private Rupiah() {
    }

    /** The digits of a whole number as people write it: {@code 1250000}, {@code 1.250.000}, {@code Rp1.250.000}; else the text. */
    public static String plain(String text) {
        return WRITTEN.matcher(text).matches() ? text.replaceAll("[^0-9]", "") : text;
    }

    /** All digits: {@code Rp1.234.567.890}. */
    public static String digits(long rupiah) {
        String sign = rupiah < 0 ? "\u2212" : "";
        return sign + "Rp" + grouped(Math.abs(rupiah));
    }

    /** A whole number with dots: {@code 1.234.567}. */
    public static String grouped(long number) {
        return grouped(Long.toString(number), '.');
    }

    /** The digits of a whole number, its sign before them where it has one, with a separator between thousands. */
    public static String grouped(String digits, char separator) {
        int first = digits.startsWith("-") ? 1 : 0;
        var grouped = new StringBuilder(digits);
        for (int place = digits.length() - 3; place > first; place -= 3) {
            grouped.insert(place, separator);
        }
        return grouped.toString();
    }

    /** Rounded for reading: {@code Rp1,2 miliar}, {@code Rp84 juta}; whole below a million. */
    public static String words(long rupiah) {
        long size = Math.abs(rupiah);
        if (size >= 999_950_000_000L) {
            return scaled(rupiah, 1_000_000_000_000L, 2, "triliun");
        }
        if (size >= 999_500_000L) {
            return scaled(rupiah, 1_000_000_000L, 1, "miliar");
        }
        return size >= 1_000_000L ? scaled(rupiah, 1_000_000L, size < 10_000_000L ? 1 : 0, "juta") : digits(rupiah);
    }

    private static String scaled(long rupiah, long unit, int decimals, String word) {
        var number = new java.math.BigDecimal(Math.abs(rupiah)).divide(new java.math.BigDecimal(unit), decimals,
                java.math.RoundingMode.HALF_UP);
        if (decimals > 0 && number.stripTrailingZeros().scale() <= 0) {
            number = number.setScale(0);
        }
        return (rupiah < 0 ? "\u2212" : "") + "Rp" + number.toPlainString().replace('.', ',') + " " + word;
    }
}
