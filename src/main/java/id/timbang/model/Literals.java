package id.timbang.model;

import id.timbang.domain.Column;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Selector.Clause;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the values of a clause into the form in which cells of that column show themselves; prefixes stay as they are. */
final class Literals {
    private static final Pattern GROUPED = Pattern.compile("(Rp)?\\s*(\\d{1,3}(\\.\\d{3})+|\\d+)");

    private Literals() {
    }

    static Clause canonical(Clause clause, Column column) {
        List<String> values = clause.values().stream().map(value -> canonical(value, column)).distinct().sorted()
                .toList();
        return new Clause(clause.field(), values, clause.negated());
    }

    private static String canonical(String value, Column column) {
        if (value.endsWith("*")) {
            return value;
        }
        if (column instanceof FlagColumn) {
            return flag(value);
        }
        return column instanceof NumberColumn numbers ? number(value, numbers.scale()) : value;
    }

    private static String flag(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "ya", "1" -> "true";
            case "false", "tidak", "0" -> "false";
            default -> value;
        };
    }

    /** Whole columns take amounts as people write them; no whole number is meant by a decimal 1.250 there. */
    private static String number(String value, int scale) {
        String plain = scale == 0 ? whole(value) : value;
        try {
            BigDecimal number = new BigDecimal(plain);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return value;
        }
    }

    /** The digits of a whole number as people write it: {@code 1250000}, {@code 1.250.000}, {@code Rp1.250.000}. */
    static String whole(String text) {
        return GROUPED.matcher(text).matches() ? text.replaceAll("[^0-9]", "") : text;
    }
}
