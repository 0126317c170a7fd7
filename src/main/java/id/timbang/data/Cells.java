package id.timbang.data;

import id.timbang.domain.YesNo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the text of one cell that is no number. */
final class Cells {
    private static final int LONGEST_ID = 200;
    private static final int SHOWN = 60;
    private static final Pattern PLAIN_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Cells() {
    }

    /** Yes or no: true, ya, 1 or false, tidak, 0. */
    static boolean flag(String text) {
        return YesNo.read(text).orElseThrow(
                () -> new BadCell(quote(text) + " is neither yes nor no", "true, ya, 1 or false, tidak, 0 is meant"));
    }

    /** An ISO date in days since 1970-01-01. */
    static long date(String text) {
        try {
            LocalDate date = PLAIN_DATE.matcher(text).matches() ? plainDate(text) : LocalDate.parse(text);
            return date.toEpochDay();
        } catch (DateTimeException e) {
            throw new BadCell(quote(text) + " is no date", "year-month-day such as 2026-02-28 is meant");
        }
    }

    /** The parser of the library takes ten times as long, and a region has hundreds of thousands of dates. */
    private static LocalDate plainDate(String text) {
        return LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10),
                Integer.parseInt(text, 8, 10, 10));
    }

    /** One of these words, whatever its case. */
    static String word(String text, List<String> words) {
        for (String word : words) {
            if (word.equalsIgnoreCase(text)) {
                return word;
            }
        }
        throw new BadCell(quote(text) + " is not known here", Suggestions.oneOf(text, words));
    }

    /** An id or code: short, on one line. */
    static String id(String text) {
        if (text.length() > LONGEST_ID) {
            throw new BadCell(quote(text) + " is longer than " + LONGEST_ID + " characters", "the columns are shifted");
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw new BadCell("the id holds a line break or control character",
                        "a quotation mark is missing in the line before");
            }
        }
        return text;
    }

    /** The text in quotation marks, on one line, cut where it is long. */
    static String quote(String text) {
        String line = text.replaceAll("\\R", " ");
        return line.length() > SHOWN ? "\"" + line.substring(0, SHOWN) + "…\"" : "\"" + line + "\"";
    }
}
