package id.timbang.domain;

import java.util.List;

/**
 * A column of words, stored as codes into a dictionary.
 *
 * @param name the header
 * @param codes for each row the place in {@code dictionary}, {@link #MISSING} or {@link #UNKNOWN}
 * @param dictionary the distinct texts
 * @param several whether a cell is a list {@code a|b}
 */
public record TextColumn(String name, int[] codes, String[] dictionary, boolean several) implements Column {

    /** Code of an empty cell. */
    public static final int MISSING = -1;
    /** Code of a cell of which nothing is known. */
    public static final int UNKNOWN = -2;

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
        return several ? split(text(row)) : List.of(text(row));
    }

    /** The parts of {@code a|b}, trimmed, without empty ones. */
    public static List<String> split(String text) {
        return java.util.Arrays.stream(text.split("\\|")).map(String::trim).filter(part -> !part.isEmpty()).toList();
    }
}
