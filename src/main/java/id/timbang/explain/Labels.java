package id.timbang.explain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Labels of limits as they stand within a sentence. */
final class Labels {
    /** A code behind a name, which says nothing to a reader. */
    private static final Pattern CODE = Pattern.compile(" \\[[^]]*]$");

    /** Funds whose name says already that they are one. */
    private static final Pattern FUND = Pattern.compile("^([Pp]agu )sumber dana (?=Dana )");

    private Labels() {
    }

    /** A label without its code, begun in small letters unless it begins with an abbreviation. */
    static String within(String label) {
        String plain = CODE.matcher(label).replaceFirst("");
        plain = FUND.matcher(plain).replaceFirst("$1");
        boolean word = plain.length() > 1 && Character.isLowerCase(plain.charAt(1));
        return word ? plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1) : plain;
    }
}
