package id.timbang.parameters;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody probably meant. */
public final class Nearest {

    private Nearest() {
    }

    /** Advice that names the candidates most like {@code text}. */
    public static String advice(String text, Collection<String> candidates) {
        int far = Math.max(3, text.length() / 2);
        List<String> nearest = nearest(text, candidates, 3).stream()
                .filter(candidate -> distance(text, candidate) <= far).toList();
        return nearest.isEmpty() ? "it is misspelt" : String.join(" or ", nearest) + " was meant";
    }

    /** The candidates most like {@code text}, the most like first. */
    public static List<String> nearest(String text, Collection<String> candidates, int most) {
        return candidates.stream()
                .sorted(Comparator.<String>comparingInt(candidate -> distance(text, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most).toList();
    }

    /** How many letters must be put in, taken out or changed to get from one to the other (Levenshtein 1965). */
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
