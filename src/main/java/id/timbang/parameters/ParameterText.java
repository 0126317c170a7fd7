package id.timbang.parameters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;

/** Changes one parameter in the text of its file; every other line, comments too, stays as it is. */
public final class ParameterText {
    private static final Pattern DATE = Pattern.compile(" {4}(\\d{4}-\\d{2}-\\d{2}):.*");
    private static final Pattern VALUE = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?|\\d{4}-\\d{2}-\\d{2}|null");
    /** Letters that would end a quoted text. */
    private static final Pattern QUOTES = Pattern.compile("[\"\\\\\\p{Cntrl}]");

    private final List<String> lines;
    private final String id;

    private ParameterText(String text, String id) {
        this.lines = new ArrayList<>(text.lines().toList());
        this.id = id;
    }

    /**
     * A value from one date of effect on.
     *
     * @param value a number with a dot for decimals, a day as 2026-01-31, or {@code null} written out for a parameter that the law
     *        ended
     * @param reference title of the law or policy
     */
    public record Stated(LocalDate from, String value, String reference, Parameter.Status status) {
    }

    /**
     * The text with a value stated, in place of what was stated for that date, or between the others.
     *
     * @param checked the day when it was compared with its source
     * @throws BadInputException when the text has no such parameter, or the value is neither number nor day
     */
    public static String with(String text, String id, Stated stated, LocalDate checked) {
        var file = new ParameterText(text, id);
        if (!VALUE.matcher(stated.value).matches()) {
            throw file.wrong("(" + stated.value + ") is not a number",
                    "write digits with a dot for decimals and no grouping");
        }
        if (stated.reference.isBlank()) {
            throw file.wrong("the key reference is missing", "add \"reference: …\"");
        }
        file.put(stated);
        file.replace("status", stated.status.name().toLowerCase(Locale.ROOT));
        file.replace("last_checked", checked.toString());
        return file.lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private int start() {
        int at = lines.indexOf(id + ":");
        if (at < 0) {
            throw wrong("no file states this parameter", "it is misspelt");
        }
        return at;
    }

    /** The line after the last of the parameter. */
    private int end() {
        int at = start() + 1;
        while (at < lines.size() && lines.get(at).startsWith(" ")) {
            at++;
        }
        return at;
    }

    private void put(Stated stated) {
        int at = end();
        int until = at;
        for (int line = end() - 1; line > start(); line--) {
            Matcher date = DATE.matcher(lines.get(line));
            if (date.matches()) {
                int order = LocalDate.parse(date.group(1)).compareTo(stated.from);
                if (order < 0) {
                    break;
                }
                until = order == 0 ? at : line;
                at = line;
            }
        }
        lines.subList(at, until).clear();
        lines.add(at, "    " + stated.from + ": { value: " + stated.value + ", reference: \""
                + QUOTES.matcher(stated.reference.strip()).replaceAll("’") + "\" }");
    }

    private void replace(String key, String value) {
        String line = "  " + key + ": " + value;
        for (int at = start() + 1; at < end(); at++) {
            if (lines.get(at).startsWith("  " + key + ":")) {
                lines.set(at, line);
                return;
            }
        }
        lines.add(start() + 1, line);
    }

    private BadInputException wrong(String message, String advice) {
        return new BadInputException(new Problem("parameter", 0, id, message, advice));
    }
}
