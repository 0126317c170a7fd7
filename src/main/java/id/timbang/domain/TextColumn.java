package id.timbang.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of words, stored as codes into a dictionary.
 *
 * @param name the header
 * @param codes for each row the place in {@code dictionary}, {@link #MISSING} or {@link #UNKNOWN}
 * @param dictionary the distinct texts
 * @param form what its words are
 */
public record TextColumn(String name, int[] codes, String[] dictionary, Form form) implements Column {

    /** What the words of a column are. */
    public enum Form {
        /** Any text. */
        TEXT,
        /** A list {@code a|b}. */
        LIST,
        /** One of a few words, whatever their case when they were read. */
        WORD,
        /** A name, or {@code true} for a mere yes; a mere no is an empty cell. */
        MARK
    }

    /** Code of an empty cell. */
    public static final int MISSING = -1;
    /** Code of a cell of which nothing is known. */
    public static final int UNKNOWN = -2;

    /** A column of any text, or of lists of it. */
    public TextColumn(String name, int[] codes, String[] dictionary, boolean several) {
        this(name, codes, dictionary, several ? Form.LIST : Form.TEXT);
    }

    /** The same kind of column with other cells. */
    public TextColumn with(String otherName, int[] otherCodes, String[] otherDictionary) {
        return new TextColumn(otherName, otherCodes, otherDictionary, form);
    }

    /** Whether a cell is a list {@code a|b}. */
    public boolean several() {
        return form == Form.LIST;
    }

    @Override
    public String shown(String value) {
        if (form == Form.MARK) {
            return YesNo.mark(value);
        }
        return form == Form.WORD
                ? Stream.of(dictionary).filter(value::equalsIgnoreCase).findFirst().orElse(value)
                : value;
    }

    @Override
    public boolean has(int row) {
        return codes[row] >= 0;
    }

    @Override
    public boolean isUnknown(int row) {
        return codes[row] == UNKNOWN;
    }

    @Override
    public String text(int row) {
        return has(row) ? dictionary[codes[row]] : "";
    }

    @Override
    public List<String> texts(int row) {
        if (!has(row)) {
            return List.of();
        }
        return several() ? split(text(row)) : List.of(text(row));
    }

    /** The parts of {@code a|b}, trimmed, without empty ones. */
    public static List<String> split(String text) {
        return java.util.Arrays.stream(text.split("\\|")).map(String::trim).filter(part -> !part.isEmpty()).toList();
    }
}
