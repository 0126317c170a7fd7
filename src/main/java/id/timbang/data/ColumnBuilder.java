package id.timbang.data;

import id.timbang.domain.Column;
import id.timbang.domain.DateColumn;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.TextColumn;

/** Grows one column cell by cell, or changes cells of a copy of one. */
abstract class ColumnBuilder {
    static final int FIRST_ROWS = 64;

    private final ColumnSpec spec;

    ColumnBuilder(ColumnSpec spec) {
        this.spec = spec;
    }

    /** A column without rows. */
    static ColumnBuilder empty(ColumnSpec spec) {
        return switch (spec.kind()) {
            case TEXT, ID, MARK, LIST, WORD -> new TextBuilder(spec, null);
            case AMOUNT, NUMBER, COORDINATE, DATE -> new LongBuilder(spec, null);
            case FLAG -> new FlagBuilder(spec, null);
        };
    }

    /** A copy of a column. */
    static ColumnBuilder copy(ColumnSpec spec, Column column) {
        if (column instanceof TextColumn texts) {
            return new TextBuilder(spec, texts);
        }
        if (column instanceof FlagColumn flags) {
            return new FlagBuilder(spec, flags.values());
        }
        return new LongBuilder(spec,
                column instanceof DateColumn dates ? dates.days() : ((NumberColumn) column).values());
    }

    /** A column of which nothing is known. */
    static ColumnBuilder unknown(ColumnSpec spec, int rows) {
        ColumnBuilder builder = empty(spec);
        for (int row = 0; row < rows; row++) {
            builder.setUnknown(row);
        }
        return builder;
    }

    ColumnSpec spec() {
        return spec;
    }

    /**
     * Sets a cell.
     *
     * @param text trimmed; empty for a missing cell
     * @throws BadCell when the text cannot be read; the cell is then missing
     */
    final void set(int row, String text) {
        setMissing(row);
        if (!text.isEmpty()) {
            setText(row, text);
        }
    }

    /** Makes the cells from {@code from} (inclusive) to {@code to} (exclusive) missing, after which they can be given texts. */
    abstract void clear(int from, int to);

    /** Gives a cell that is missing a text, which is trimmed and not empty; throws as {@link #set}. */
    abstract void setText(int row, String text);

    abstract void setMissing(int row);

    abstract void setUnknown(int row);

    /** The column of so many rows. */
    abstract Column build(int rows);

    /** The next size of an array that must hold that row. */
    static int grown(int row) {
        return Math.max(FIRST_ROWS, row + 1 + (row >> 1));
    }
}
