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
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("0*([0-9]+\\p{L}?|[ivx]+)");
    private static final Set<String> EMPTY = Set.of("di", "ke", "dan", "untuk", "pada", "yang", "desa", "ds",
            "kelurahan",
            "kel", "kecamatan", "kec", "usulan", "permohonan", "mohon");
    private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("jl", "jalan"), Map.entry("jln", "jalan"),
            Map.entry("gg", "gang"), Map.entry("kp", "kampung"), Map.entry("kmp", "kampung"), Map.entry("dsn", "dusun"),
            Map.entry("pemb", "pembangunan"), Map.entry("rehab", "rehabilitasi"), Map.entry("lap", "lapangan"));
    /** A word may differ in one letter if it is this long: shorter ones are too often other names. */
    private static final int LONG_WORD = 7;

    static TitleForm of(String title) {
        var words = new ArrayList<String>();
        var numbers = new ArrayList<String>();
        for (String part : BETWEEN.split(title.toLowerCase(Locale.ROOT))) {
            var number = NUMBER.matcher(part);
            if (number.matches()) {
                numbers.add(number.group(1));
            } else if (!part.isEmpty() && !EMPTY.contains(part)) {
                words.add(SHORT.getOrDefault(part, part));
            }
        }
        Collections.sort(words);
        return new TitleForm(words, numbers);
    }

    /** Whether both mean the same work but for one letter in one long word. */
    boolean nearly(TitleForm other) {
        if (words.size() != other.words.size() || !numbers.equals(other.numbers)) {
            return false;
        }
        var mine = new ArrayList<>(words);
        other.words.forEach(mine::remove);
        if (mine.size() != 1) {
            return false;
        }
        var others = new ArrayList<>(other.words);
        words.forEach(others::remove);
        return mine.get(0).length() >= LONG_WORD && Nearest.distance(mine.get(0), others.get(0)) == 1;
    }
}
