package id.timbang.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drools.drl.parser.lang.dsl.DSLMappingEntry;

/**
 * One sentence of the vocabulary.
 *
 * @param kind what it may be used for
 * @param text as planners write it, slots shown as {@code …}
 * @param pattern the pattern by which Drools finds it in a line
 * @param meaning the code it stands for, slots as {@code {name}}
 * @param slots the number of its group by the name of each slot, in their order
 */
record Sentence(Kind kind, String text, Pattern pattern, String meaning, Map<String, Integer> slots) {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(:[^{}]*)?}");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\(\"([^\"]*)\"(?:, \"([^\"]*)\")?\\)");

    /** Where a sentence belongs. */
    enum Kind {
        SUBJECT, CONDITION, GATE, POINTS, LIMIT, DETAIL
    }

    static Sentence of(DSLMappingEntry entry) {
        return new Sentence(kind(entry), SLOT.matcher(entry.getMappingKey()).replaceAll("…"), entry.getKeyPattern(),
                entry.getMappingValue(), inOrder(entry.getVariables()));
    }

    private static Map<String, Integer> inOrder(Map<String, Integer> variables) {
        var slots = new LinkedHashMap<String, Integer>();
        variables.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .forEach(slot -> slots.put(slot.getKey(), slot.getValue()));
        return slots;
    }

    private static Kind kind(DSLMappingEntry entry) {
        String meaning = entry.getMappingValue();
        if (entry.getSection() == DSLMappingEntry.CONDITION) {
            return entry.getMappingKey().startsWith("-") ? Kind.CONDITION : Kind.SUBJECT;
        }
        if (!meaning.contains("drools.getRule()")) {
            return Kind.DETAIL;
        }
        if (meaning.startsWith("conclusions.gate(")) {
            return Kind.GATE;
        }
        return meaning.startsWith("conclusions.limit(") ? Kind.LIMIT : Kind.POINTS;
    }

    /** Whether the engine would find this sentence somewhere in the line. */
    boolean occursIn(String line) {
        return pattern.matcher(line).find();
    }

    /** The line as this sentence with its slots, or null where the line is not exactly this sentence. */
    Statement read(String line, int number) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        var values = new LinkedHashMap<String, String>();
        slots.forEach((name, group) -> values.put(name, matcher.group(group)));
        return new Statement(this, values, line, number);
    }

    /** The calls with one or two texts in the meaning, e.g. {@code isTrue("ded")}. */
    List<Call> calls(Map<String, String> values) {
        String code = meaning;
        for (var slot : values.entrySet()) {
            code = code.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        var calls = new ArrayList<Call>();
        Matcher matcher = CALL.matcher(code);
        while (matcher.find()) {
            calls.add(new Call(matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        return calls;
    }

    /**
     * A question to a fact.
     *
     * @param name the column or derived fact
     * @param argument a value or the id of a parameter; null where the question has none
     */
    record Call(String method, String name, String argument) {
    }
}
