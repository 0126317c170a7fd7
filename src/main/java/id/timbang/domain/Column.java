package id.timbang.domain;

import java.util.List;

/**
 * One column of a table. A cell is a value, missing (the cell is empty) or unknown (the dataset has no such column, but a
 * scenario states some of its cells).
 */
public interface Column {

    /** The header of the column. */
    String name();

    /** Whether the cell holds a value. */
    boolean has(int row);

    /** Whether nothing is known of the cell, not even that it is empty. */
    boolean isUnknown(int row);

    /** The cell in its canonical form, as selectors and results show it; empty where it holds no value. */
    String text(int row);

    /**
     * The form in which a cell shows a value that people write in one of several; empty where that is an empty cell.
     *
     * @param value as a selector or a rule states it
     */
    default String shown(String value) {
        return value;
    }

    /** The values of a cell of several values ({@code a|b}); of any other column its single text, or nothing. */
    default List<String> texts(int row) {
        return has(row) ? List.of(text(row)) : List.of();
    }
}
