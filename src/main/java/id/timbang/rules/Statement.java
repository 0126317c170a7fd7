package id.timbang.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A line of a rule, understood.
 *
 * @param slots what was written in each slot
 * @param text the line without indent
 * @param line its number in the file
 */
record Statement(Sentence sentence, Map<String, String> slots, String text, int line) {

    Statement {
        slots = Map.copyOf(slots);
    }

    /** What was written in that slot; null where the sentence has none of that name. */
    String slot(String name) {
        return slots.get(name);
    }

    /** The parameters it names. */
    List<String> parameters() {
        return RuleText.PARAMETER_SLOTS.stream().map(slots::get).filter(Objects::nonNull).toList();
    }

    /** The questions it asks. */
    List<Sentence.Call> calls() {
        return sentence.calls(slots);
    }
}
