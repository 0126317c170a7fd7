package id.timbang.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows the stored value of a cell as the text a CSV file would hold. */
final class CellText {
    /** The longest text that a cell may hold. */
    static final int LONGEST = 32_767;
    /** What a spreadsheet computes with: a number is a double, of which it shows 15 digits. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final Pattern NUMBER = Pattern
            .compile("[+-]?\\d{1,40}(\\.\\d{0,40})?([eE][+-]?([12]?\\d{1,2}|30[0-8]))?");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final int SECONDS_OF_DAY = 86_400;
    /** So many digits stand between two dots that group thousands. */
    private static final int GROUP = 3;

    private CellText() {
    }

    /**
     * All digits of a number, without exponent; a whole number exactly, any other to the 15 digits that are true. One with exactly
     * three decimals gets a zero more, as 635.125 would be read as an amount whose dot groups thousands.
     */
    static String number(String stored) {
        if (isPlain(stored)) {
            return stored;
        }
        if (!NUMBER.matcher(stored).matches()) {
            return stored;
        }
        return plain(exact(stored));
    }

    /** A share as a spreadsheet shows it: 0.2 is {@code 20%}, so that nobody takes it for 0.2 per cent. */
    static String percent(String stored) {
        return NUMBER.matcher(stored).matches() ? plain(exact(stored).movePointRight(2)) + "%" : stored;
    }

    private static String plain(BigDecimal value) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return (bare.scale() == GROUP ? bare.setScale(GROUP + 1) : bare).toPlainString();
    }

    /** Whether it is a whole number already written as it should be, as most are. */
    private static boolean isPlain(String stored) {
        int length = stored.length();
        return length > 0 && length <= SHOWN.getPrecision() && (stored.charAt(0) != '0' || length == 1)
                && stored.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static BigDecimal exact(String stored) {
        var value = new BigDecimal(stored);
        boolean whole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
        return whole ? value : value.round(SHOWN);
    }

    /** A day as ISO date; a moment as date and time; a time of day where there is no day. */
    static String date(String stored, boolean from1904) {
        if (!NUMBER.matcher(stored).matches()) {
            return stored;
        }
        BigDecimal serial = new BigDecimal(stored);
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) >= 0) {
            return number(stored);
        }
        long day = serial.longValue();
        long second = serial.subtract(BigDecimal.valueOf(day)).multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                .setScale(0, RoundingMode.HALF_UP).longValue();
        if (second == 0) {
            return day(day, from1904).toString();
        }
        LocalDateTime moment = day(day, from1904).atStartOfDay().plusSeconds(second);
        return day == 0 ? LocalTime.ofSecondOfDay(second % SECONDS_OF_DAY).toString() : moment.toString();
    }

    /** Spreadsheets count 29 February 1900, which never was. */
    private static LocalDate day(long serial, boolean from1904) {
        LocalDate first = from1904
                ? LocalDate.of(1904, 1, 1)
                : serial < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        return first.plusDays(serial);
    }

    /** A text with the signs that XML cannot hold, which workbooks write as {@code _x000D_}. */
    static String decoded(String stored) {
        return stored.contains("_x")
                ? ESCAPE.matcher(stored).replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : stored;
    }
}
