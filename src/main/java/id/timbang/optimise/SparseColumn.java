package id.timbang.optimise;

import java.util.Arrays;

/** A column of a linear programme while its coefficients are gathered. */
final class SparseColumn {
    private final int[] rows;
    private final double[] values;
    private int count;

    /** @param most coefficients */
    SparseColumn(int most) {
        rows = new int[most];
        values = new double[most];
    }

    /** Gives it a coefficient in a row, no row twice. */
    void add(int row, double value) {
        rows[count] = row;
        values[count++] = value;
    }

    /** Adds it to a programme, from 0 to {@code upper}; returns its number there. */
    int addTo(LinearProgramme programme, double objective, double upper) {
        return programme.addColumn(objective, 0, upper, Arrays.copyOf(rows, count), Arrays.copyOf(values, count));
    }
}
