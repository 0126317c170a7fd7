package id.timbang.explain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and labels of limits and funds as readers want them. */
public final class Labels {
    /** A code behind a name, which says nothing to a reader. */
    private static final Pattern CODE = Pattern.compile("\\s*\\[([^]]*)]$");

    /** Funds whose name says already that they are one. */
    private static final Pattern FUND = Pattern.compile("^([Pp]agu )sumber dana (?=Dana )");

    private Labels() {
    }

    /** A name without the code behind it, and without saying twice that a fund is one. */
    public static String plain(String label) {
        return FUND.matcher(CODE.matcher(label).replaceFirst("")).replaceFirst("$1");
    }

    /** The code behind a name, without its brackets; empty where there is none. */
    public static String code(String label) {
        Matcher code = CODE.matcher(label);
        return code.find() ? code.group(1) : "";
    }

    /** A label without its code, begun in small letters unless it begins with an abbreviation. */
    static String within(String label) {
        String plain = plain(label);
        boolean word = plain.length() > 1 && Character.isLowerCase(plain.charAt(1));
        return word ? plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1) : plain;
    }
}
