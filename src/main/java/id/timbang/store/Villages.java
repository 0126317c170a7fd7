package id.timbang.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The villages of a dataset. */
public final class Villages {
    private static final String KINDS = "^(desa|kelurahan|kel\\.?|ds\\.?)\\s+";

    private final List<Village> all;
    private final Map<String, String> names = new HashMap<>();

    Villages(List<Village> all) {
        this.all = List.copyOf(all);
        all.forEach(village -> names.put(village.code(), village.name()));
    }

    /** What people call a village; empty where nobody says it. */
    public String name(String code) {
        return names.getOrDefault(code, "");
    }

    /** Those that people call so; several districts may have one of that name. */
    public List<Village> named(String words) {
        String name = plain(words);
        return all.stream().filter(village -> plain(village.name()).equals(name)).toList();
    }

    /** The names like some words, the nearest first; equally near ones by name. Half of the letters may differ, no more. */
    public List<String> nearest(String words, int most) {
        String wanted = plain(words);
        return all.stream().map(Village::name).distinct()
                .filter(name -> 2 * distance(wanted, plain(name)) <= Math.max(wanted.length(), name.length()))
                .sorted(Comparator.comparingInt((String name) -> distance(wanted, plain(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most).toList();
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceFirst(KINDS, "").replaceAll("\\s+", " ");
    }

    /** Letters to add, drop or replace (Levenshtein), row by row. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
