package id.timbang.data;

import id.timbang.domain.Column;
import id.timbang.domain.DateColumn;
import id.timbang.domain.NumberColumn;
import java.util.Arrays;

/** A column of numbers or dates. */
final class LongBuilder extends ColumnBuilder {
    private long[] values;

    LongBuilder(ColumnSpec spec, long[] values) {
        super(spec);
        this.values = values == null ? new long[FIRST_ROWS] : values.clone();
    }

    @Override
    void setText(int row, String text) {
        values[row] = read(spec(), text);
    }

    private static long read(ColumnSpec spec, String text) {
        return switch (spec.kind()) {
            case AMOUNT -> Numbers.amount(text);
            case DATE -> Cells.date(text);
            case COORDINATE -> Numbers.coordinate(text, spec.scale(), spec.min(), spec.max());
            default -> Numbers.number(text, spec.scale(), spec.min(), spec.max());
        };
    }

    @Override
    void clear(int from, int to) {
        if (to > values.length) {
            values = Arrays.copyOf(values, grown(to));
        }
        Arrays.fill(values, from, to, NumberColumn.MISSING);
    }

    @Override
    void setMissing(int row) {
        put(row, NumberColumn.MISSING);
    }

    @Override
    void setUnknown(int row) {
        put(row, NumberColumn.UNKNOWN);
    }

    private void put(int row, long value) {
        if (row >= values.length) {
            values = Arrays.copyOf(values, grown(row));
        }
        values[row] = value;
    }

    @Override
    Column build(int rows) {
        long[] trimmed = Arrays.copyOf(values, rows);
        return spec().kind() == ColumnSpec.Kind.DATE
                ? new DateColumn(spec().name(), trimmed)
                : new NumberColumn(spec().name(), trimmed, spec().scale());
    }
}
