package id.timbang.rules;

import java.util.Comparator;

/** The order of rule ids: by letters, then by number, so that S2 comes before S10. */
final class RuleOrder {
    static final Comparator<String> BY_ID = Comparator.comparing(RuleOrder::letters)
            .thenComparingInt(RuleOrder::number).thenComparing(Comparator.naturalOrder());

    private RuleOrder() {
    }

    private static String letters(String id) {
        int end = 0;
        while (end < id.length() && !isDigit(id.charAt(end))) {
            end++;
        }
        return id.substring(0, end);
    }

    private static int number(String id) {
        return id.chars().filter(RuleOrder::isDigit).reduce(0, (number, digit) -> 10 * number + digit - '0');
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
