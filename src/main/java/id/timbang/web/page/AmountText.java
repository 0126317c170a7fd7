package id.timbang.web.page;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts as the fields of ceilings show and take them: in the unit of their table, with every digit that an amount has, so that none is
 * lost.
 *
 * @param english whether dots are decimal where a text could mean either
 */
record AmountText(Unit unit, boolean english) {
    private static final Pattern RUPIAH = Pattern.compile("(?i)rp\\.?");
    private static final Pattern COMMA = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?");
    private static final Pattern DOT = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?");
    /** Nobody states that many millions: whoever writes this means rupiah. */
    private static final BigDecimal SURELY_RUPIAH = BigDecimal.valueOf(1_000_000);
    /** More than any amount has. */
    private static final int DIGITS = 17;

    /** An amount, with one decimal at least where the unit is not the rupiah itself; in rupiah where it would not be read as the unit. */
    String of(long rupiah) {
        BigDecimal plain = unit.exactly(rupiah).stripTrailingZeros();
        if (unit != Unit.RUPIAH && plain.compareTo(SURELY_RUPIAH) >= 0) {
            return Words.in(english).allDigits(rupiah);
        }
        return Words.in(english).number(plain.setScale(Math.max(plain.scale(), unit.decimals())));
    }

    /** The rupiah that a text states; nothing where it states no whole number of them. */
    Optional<Long> read(String text) {
        String typed = text.replaceAll("\\s", "");
        Matcher prefix = RUPIAH.matcher(typed);
        boolean rupiah = prefix.lookingAt();
        return number(rupiah ? typed.substring(prefix.end()) : typed)
                .map(number -> rupiah || number.compareTo(SURELY_RUPIAH) >= 0 ? number : unit.rupiah(number))
                .map(BigDecimal::stripTrailingZeros)
                .filter(amount -> amount.scale() <= 0 && amount.precision() - amount.scale() <= DIGITS)
                .map(BigDecimal::longValueExact);
    }

    private Optional<BigDecimal> number(String text) {
        return number(english ? DOT : COMMA, text).or(() -> number(english ? COMMA : DOT, text));
    }

    private static Optional<BigDecimal> number(Pattern written, String text) {
        Matcher found = written.matcher(text);
        return found.matches()
                ? Optional.of(new BigDecimal(found.group(1).replaceAll("\\D", "")
                        + (found.group(2) == null ? "" : "." + found.group(2))))
                : Optional.empty();
    }
}
