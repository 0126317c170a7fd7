package id.timbang.rules;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import id.timbang.domain.Selector;

/** What may be written in the slots of a sentence, beyond what the vocabulary itself binds. */
final class Slots {
    private static final Pattern PARAMETER = Pattern.compile("[a-z][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*([.:][A-Za-z0-9_]+)*");
    private static final Map<String, Pattern> PATTERNS = Map.of(
            "kolom", NAME, "ukuran", NAME,
            "measure", Pattern.compile(
                    "cost|count|next_year_cost|cash_q[1-4]|cash_dec|beneficiaries|account:[0-9.]+|measure:[A-Za-z0-9_]+"),
            "nilai", Pattern.compile("[\\p{L}0-9 .,_|*/&+:'()–-]{1,300}"),
            "label", Pattern.compile("[\\p{L}0-9 .,_/&+:'()%<>§–-]{3,200}"),
            "selektor", Pattern.compile("[\\p{L}0-9 .,_|*/&+:()=!<>–-]{3,300}"));
    private static final Pattern PLACE = Pattern.compile("<[a-z_0-9.]+>");

    private Slots() {
    }

    /** What is wrong with the slots; null where nothing is. */
    static String wrong(Statement statement) {
        for (var slot : statement.slots().entrySet()) {
            String value = slot.getValue();
            Pattern pattern = RuleText.PARAMETER_SLOTS.contains(slot.getKey())
                    ? PARAMETER
                    : PATTERNS.get(slot.getKey());
            if (pattern != null && !pattern.matcher(value).matches()) {
                return "(" + value + ") cannot stand in the place of " + slot.getKey();
            }
            if (slot.getKey().equals("selektor") && selector(value) != null) {
                return selector(value);
            }
            if (List.of("selektor", "label", "id").contains(slot.getKey())
                    && (value.replaceAll(PLACE.pattern(), "").matches(".*[<>].*"))) {
                return "(" + value + ") has an angle bracket that holds no column";
            }
        }
        return null;
    }

    private static String selector(String text) {
        try {
            Selector.parse(PLACE.matcher(text).replaceAll("x"));
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
