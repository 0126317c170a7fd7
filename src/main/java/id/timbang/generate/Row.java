package id.timbang.generate;

import java.util.Arrays;
import java.util.List;

/** A row of proposals.csv or base.csv in the making. */
final class Row {
    private final String[] cells;

    Row() {
        this(new String[Field.values().length]);
    }

    private Row(String[] cells) {
        this.cells = cells;
    }

    Row set(Field field, Object value) {
        cells[field.ordinal()] = value == null || "".equals(value) ? null : value.toString();
        return this;
    }

    /** The text of the cell; empty where it holds nothing. */
    String get(Field field) {
        String text = cells[field.ordinal()];
        return text == null ? "" : text;
    }

    boolean has(Field field) {
        return cells[field.ordinal()] != null;
    }

    boolean is(Field field) {
        return "true".equals(cells[field.ordinal()]);
    }

    /** The whole number in that cell, 0 where it is empty. */
    long number(Field field) {
        return has(field) ? Long.parseLong(get(field)) : 0;
    }

    long cost() {
        return number(Field.COST);
    }

    Row copy() {
        return new Row(cells.clone());
    }

    /** The cells in the order of the columns. */
    List<String> cells() {
        return Arrays.asList(cells);
    }
}
