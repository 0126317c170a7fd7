package id.timbang.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import id.timbang.parameters.Nearest;

/**
 * A title as far as it tells which work is meant: its words without empty ones, short forms written out, in any order; its numbers,
 * Roman ones too, in the order they stand, for RT 08 RW 09 is not RT 09 RW 08.
 */
record TitleForm(List<String> words, List<String> numbers) {
    private static final Pattern NUMBER = Pattern.compile("0*([0-9]+\\p{L}?|[ivx]+)");
    private static final String NUMBER_STARTS = "0123456789ivx";
    private static final int FIRST_FOREIGN = 0x80;
    private static final Set<String> EMPTY = Set.of("di", "ke", "dan", "untuk", "pada", "yang", "desa", "ds",
            "kelurahan",
            "kel", "kecamatan", "kec", "usulan", "permohonan", "mohon");
    private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("jl", "jalan"), Map.entry("jln", "jalan"),
            Map.entry("gg", "gang"), Map.entry("kp", "kampung"), Map.entry("kmp", "kampung"), Map.entry("dsn", "dusun"),
            Map.entry("pemb", "pembangunan"), Map.entry("rehab", "rehabilitasi"), Map.entry("lap", "lapangan"));
    /** A word may differ in one letter if it is this long: shorter ones are too often other names. */
    private static final int LONG_WORD = 7;

    static TitleForm of(String title) {
        String small = title.toLowerCase(Locale.ROOT);
        var form = new TitleForm(new ArrayList<>(), new ArrayList<>(2));
        for (int from = next(small, 0, true); from < small.length();) {
            int end = next(small, from, false);
            form.add(small.substring(from, end));
            from = next(small, end, true);
        }
        Collections.sort(form.words);
        return form;
    }

    /** The next place, from {@code at} on, where a letter or digit stands, or where none does; the length where there is none. */
    private static int next(String text, int at, boolean part) {
        int i = at;
        while (i < text.length() && isPart(text.codePointAt(i)) != part) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static boolean isPart(int c) {
        if (c < FIRST_FOREIGN) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private void add(String part) {
        String number = NUMBER_STARTS.indexOf(part.charAt(0)) < 0 ? null : number(part);
        if (number != null) {
            numbers.add(number);
        } else if (!EMPTY.contains(part)) {
            words.add(SHORT.getOrDefault(part, part));
        }
    }

    private static String number(String part) {
        var number = NUMBER.matcher(part);
        return number.matches() ? number.group(1) : null;
    }

    /** Whether both mean the same work but for one letter in one long word. */
    boolean nearly(TitleForm other) {
        if (words.size() != other.words.size() || !numbers.equals(other.numbers)) {
            return false;
        }
        String mine = onlyOne(words, other.words);
        String others = mine == null || mine.length() < LONG_WORD ? null : onlyOne(other.words, words);
        return others != null && Nearest.distance(mine, others) == 1;
    }

    /** The word that these have and the others lack; null where it is not exactly one. Both are in order. */
    private static String onlyOne(List<String> words, List<String> others) {
        String only = null;
        int other = 0;
        for (String word : words) {
            while (other < others.size() && others.get(other).compareTo(word) < 0) {
                other++;
            }
            if (other < others.size() && others.get(other).equals(word)) {
                other++;
            } else if (only != null) {
                return null;
            } else {
                only = word;
            }
        }
        return only;
    }
}
