package id.timbang.data;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a source writes amounts.
 *
 * @param style which signs it uses
 * @param unit rupiah of one unit: 1000000 where it counts in millions
 */
record AmountFormat(Style style, long unit) {
    private static final Pattern INDONESIAN = Pattern.compile("\\d{1,3}(\\.\\d{3})*(,\\d+)?|\\d+(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})*(\\.\\d+)?|\\d+(\\.\\d+)?");

    /** Which signs group thousands and mark decimals. */
    enum Style {
        /** 1.250.000,50 */
        INDONESIA,
        /** 1,250,000.50 */
        INGGRIS
    }

    /** The style of that name, in upper or lower case. */
    static Style style(String name) {
        return Style.valueOf(Cells.word(name, java.util.Arrays.stream(Style.values()).map(Enum::name).toList()));
    }

    /**
     * An amount as digits.
     *
     * @throws BadCell when it is none, or no whole number of rupiah
     */
    String digits(String text) {
        String bare = text.toLowerCase(Locale.ROOT).replaceFirst("^rp\\.?\\s*", "").replaceFirst(",-$", "").strip();
        Pattern pattern = style == Style.INDONESIA ? INDONESIAN : ENGLISH;
        if (!pattern.matcher(bare).matches()) {
            throw new BadCell(Cells.quote(text) + " is no amount of the style " + style.name().toLowerCase(Locale.ROOT),
                    "the mapping's format should be another");
        }
        String plain = style == Style.INDONESIA ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
        BigDecimal rupiah = new BigDecimal(plain).multiply(BigDecimal.valueOf(unit)).stripTrailingZeros();
        if (rupiah.scale() > 0) {
            throw new BadCell(Cells.quote(text) + " is no whole number of rupiah", "the unit of the source is another");
        }
        return rupiah.toPlainString();
    }
}
