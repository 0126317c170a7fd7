package id.timbang.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words a region is described with: each slot has alternatives, which may name further slots in braces. <code>{#1-9}</code> is a
 * number, <code>{##1-9}</code> one of two digits.
 */
final class Grammar {
    private static final Pattern NUMBER = Pattern.compile("(##?)(\\d+)-(\\d+)");
    private final Map<String, List<String>> slots = new LinkedHashMap<>();

    /**
     * @param sentences tables of slots and their alternatives, separated by a space
     * @param hamlets table of names
     */
    Grammar(String sentences, String hamlets) {
        for (String table : sentences.split(" ")) {
            for (Map<String, String> row : Resource.rows(table)) {
                slots.computeIfAbsent(row.get("slot"), slot -> new ArrayList<>()).add(row.get("text"));
            }
        }
        List<String> names = Resource.rows(hamlets).stream().map(row -> row.get("name")).toList();
        slots.put("namakp", names);
        slots.put("namakp2", names);
    }

    boolean knows(String slot) {
        return slots.containsKey(slot);
    }

    /** One way to say that slot. */
    String say(String slot, Map<String, String> known, Dice dice) {
        return expand("{" + slot + "}", known, dice);
    }

    private String expand(String text, Map<String, String> known, Dice dice) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        var said = new StringBuilder(text.length() + 32);
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            said.append(text, from, open).append(fill(text.substring(open + 1, close), known, dice));
            from = close + 1;
            open = text.indexOf('{', from);
        }
        return said.append(text, from, text.length()).toString();
    }

    private String fill(String slot, Map<String, String> known, Dice dice) {
        if (slot.startsWith("#")) {
            return number(slot, dice);
        }
        String value = known.get(slot);
        if (value != null) {
            return value;
        }
        List<String> ways = slots.get(slot);
        if (ways == null) {
            throw new IllegalStateException(
                    "kalimat.csv has no slot (" + slot + "). Maybe it is misspelt in another line");
        }
        return expand(dice.pick(ways), known, dice);
    }

    private static String number(String slot, Dice dice) {
        Matcher range = NUMBER.matcher(slot);
        if (!range.matches()) {
            throw new IllegalStateException("kalimat.csv: (" + slot + ") is no range. Maybe #1-9 is meant");
        }
        int number = dice.between(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)));
        return range.group(1).length() == 2 && number < 10 ? "0" + number : Integer.toString(number);
    }
}
