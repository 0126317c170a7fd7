package id.timbang.rules;

import java.util.Comparator;

/** The order of rule ids: by letters, then by number, so that S2 comes before S10. */
final class RuleOrder {
    static final Comparator<String> BY_ID = Comparator.comparing(RuleOrder::letters)
            .thenComparingInt(RuleOrder::number).thenComparing(Comparator.naturalOrder());

    private RuleOrder() {
    }

    private static String letters(String id) {
        return id.replaceAll("[0-9].*", "");
    }

    private static int number(String id) {
        String digits = id.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
