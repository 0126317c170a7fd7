package id.timbang.data;

import id.timbang.domain.Column;
import id.timbang.domain.FlagColumn;
import java.util.Arrays;

/** A column of yes and no. */
final class FlagBuilder extends ColumnBuilder {
    private byte[] values;

    FlagBuilder(ColumnSpec spec, byte[] values) {
        super(spec);
        this.values = values == null ? new byte[FIRST_ROWS] : values.clone();
    }

    @Override
    void setText(int row, String text) {
        values[row] = (byte) (Cells.flag(text) ? 1 : 0);
    }

    @Override
    void clear(int from, int to) {
        if (to > values.length) {
            values = Arrays.copyOf(values, grown(to));
        }
        Arrays.fill(values, from, to, FlagColumn.MISSING);
    }

    @Override
    void setMissing(int row) {
        put(row, FlagColumn.MISSING);
    }

    @Override
    void setUnknown(int row) {
        put(row, FlagColumn.UNKNOWN);
    }

    private void put(int row, byte value) {
        if (row >= values.length) {
            values = Arrays.copyOf(values, grown(row));
        }
        values[row] = value;
    }

    @Override
    Column build(int rows) {
        return new FlagColumn(spec().name(), Arrays.copyOf(values, rows));
    }
}
