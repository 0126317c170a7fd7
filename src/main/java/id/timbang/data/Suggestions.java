package id.timbang.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class Suggestions {
    private static final int LISTED = 12;

    private Suggestions() {
    }

    /** Advice that names the nearest word, or else all words if they are few. */
    static String oneOf(String text, Collection<String> words) {
        return findClosest(text, words).map(word -> word + " is meant")
                .orElseGet(() -> words.size() <= LISTED
                        ? "one of " + String.join(", ", words) + " is meant"
                        : "it has another name here");
    }

    /** The nearest word, if it is near enough to be a slip. */
    static Optional<String> findClosest(String text, Collection<String> words) {
        int far = Math.max(1, text.length() / 3);
        return words.stream().filter(word -> Math.abs(word.length() - text.length()) <= far)
                .filter(word -> distance(text, word) <= far)
                .min(Comparator.comparingInt((String word) -> distance(text, word)).thenComparing(word -> word));
    }

    /** Edit distance, upper and lower case alike. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
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
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
