package id.timbang.store;

import java.util.regex.Pattern;

/** Takes out of titles what names a person: proposers sometimes write names or numbers of identity cards and telephones. */
public final class Anonymous {
    private static final String OMITTED = "\u2026";
    /** NIK and KK have 16 digits, telephone numbers 10 to 14; amounts and lengths in titles are shorter. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\+?\\d(?:[ .-]?\\d){9,17}(?!\\d)");
    private static final Pattern NAME = Pattern
            .compile("(?iu:\\b(?:a\\.n\\.?|a/n|atas nama|milik|bapak|bpk\\.?|sdr\\.?|sdri\\.?|"
                    + "rumah ibu)) \\p{Lu}[\\p{L}.'-]*"
                    + "(?: (?!(?:RT|RW|Kec|Desa|Kel|Dusun|Kp|Kampung|Gang|Blok|Jl|Jalan)\\b)\\p{Lu}[\\p{L}.'-]*)*");
    private static final Pattern PUBLIC = Pattern
            .compile("(?iu)(?:milik) (?:desa|pemda|pemerintah|daerah|kabupaten|kota|"
                    + "provinsi|negara|umum|masyarakat|warga).*");

    private Anonymous() {
    }

    /** The title without them. */
    public static String title(String title) {
        String without = NUMBER.matcher(title).replaceAll(OMITTED);
        return NAME.matcher(without).replaceAll(found -> PUBLIC.matcher(found.group()).matches()
                ? java.util.regex.Matcher.quoteReplacement(found.group())
                : introduction(found.group()) + OMITTED);
    }

    /** The words before the name. */
    private static String introduction(String found) {
        String lower = found.toLowerCase(java.util.Locale.ROOT);
        int words = lower.startsWith("atas nama ") || lower.startsWith("rumah ibu ") ? 2 : 1;
        int end = found.indexOf(' ');
        return found.substring(0, words == 1 ? end + 1 : found.indexOf(' ', end + 1) + 1);
    }
}
