package id.timbang.data;

import id.timbang.domain.Rupiah;
import java.util.List;

/**
 * What a column of a dataset may hold.
 *
 * @param kind how its cells are read
 * @param required whether the file needs the column and every row a value
 * @param scale decimals kept, for numbers
 * @param min smallest number allowed
 * @param max largest number allowed
 * @param words the words allowed, for {@link Kind#WORD}
 */
record ColumnSpec(String name, Kind kind, boolean required, int scale, long min, long max, List<String> words) {

    /** How a cell is read. */
    enum Kind {
        /** Any text. */
        TEXT,
        /** An id or code. */
        ID,
        /** A name, or only yes or no: "no" is as good as empty. */
        MARK,
        /** Values separated by {@code |}. */
        LIST,
        /** One of a few words. */
        WORD,
        /** Whole rupiah. */
        AMOUNT,
        /** A number. */
        NUMBER,
        /** A number of which decimals beyond the scale are cut off. */
        COORDINATE,
        /** Yes or no. */
        FLAG,
        /** A date. */
        DATE
    }

    static ColumnSpec text(String name) {
        return plain(name, Kind.TEXT);
    }

    static ColumnSpec id(String name) {
        return plain(name, Kind.ID);
    }

    static ColumnSpec mark(String name) {
        return plain(name, Kind.MARK);
    }

    static ColumnSpec list(String name) {
        return plain(name, Kind.LIST);
    }

    static ColumnSpec flag(String name) {
        return plain(name, Kind.FLAG);
    }

    static ColumnSpec date(String name) {
        return plain(name, Kind.DATE);
    }

    static ColumnSpec word(String name, String... words) {
        return new ColumnSpec(name, Kind.WORD, false, 0, 0, 0, List.of(words));
    }

    static ColumnSpec amount(String name) {
        return new ColumnSpec(name, Kind.AMOUNT, false, 0, 0, Rupiah.MAX, List.of());
    }

    static ColumnSpec count(String name) {
        return number(name, 0, 0, Rupiah.MAX);
    }

    static ColumnSpec number(String name, int scale, long min, long max) {
        return new ColumnSpec(name, Kind.NUMBER, false, scale, min, max, List.of());
    }

    static ColumnSpec coordinate(String name, long bound) {
        return new ColumnSpec(name, Kind.COORDINATE, false, 7, -bound, bound, List.of());
    }

    private static ColumnSpec plain(String name, Kind kind) {
        return new ColumnSpec(name, kind, false, 0, 0, 0, List.of());
    }

    /** The same, needed. */
    ColumnSpec needed() {
        return new ColumnSpec(name, kind, true, scale, min, max, words);
    }

    /** The same, not needed. */
    ColumnSpec optional() {
        return new ColumnSpec(name, kind, false, scale, min, max, words);
    }
}
