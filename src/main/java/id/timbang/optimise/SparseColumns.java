package id.timbang.optimise;

import java.util.Arrays;

/** The columns of a constraint matrix, nonzero entries only, in flat arrays. */
final class SparseColumns {
    private int count;
    private int[] start = new int[17];
    private int[] row = new int[64];
    private double[] value = new double[64];

    SparseColumns() {
    }

    private SparseColumns(SparseColumns other) {
        count = other.count;
        start = other.start.clone();
        row = other.row.clone();
        value = other.value.clone();
    }

    SparseColumns copy() {
        return new SparseColumns(this);
    }

    int count() {
        return count;
    }

    /** Appends a column and returns its number. */
    int add(int[] rows, double[] values) {
        int from = start[count];
        reserve(from + rows.length);
        System.arraycopy(rows, 0, row, from, rows.length);
        System.arraycopy(values, 0, value, from, rows.length);
        start[count + 1] = from + rows.length;
        return count++;
    }

    private void reserve(int entries) {
        if (count + 2 > start.length) {
            start = Arrays.copyOf(start, 2 * start.length);
        }
        if (entries > row.length) {
            int capacity = Math.max(entries, 2 * row.length);
            row = Arrays.copyOf(row, capacity);
            value = Arrays.copyOf(value, capacity);
        }
    }

    /** The same columns with one more row, whose entries are given by column. */
    SparseColumns withRow(int newRow, double[] valueOfColumn) {
        SparseColumns result = new SparseColumns();
        for (int j = 0; j < count; j++) {
            int extra = valueOfColumn[j] == 0 ? 0 : 1;
            int length = start[j + 1] - start[j];
            int[] rows = Arrays.copyOfRange(row, start[j], start[j] + length + extra);
            double[] values = Arrays.copyOfRange(value, start[j], start[j] + length + extra);
            if (extra == 1) {
                rows[length] = newRow;
                values[length] = valueOfColumn[j];
            }
            result.add(rows, values);
        }
        return result;
    }

    /** Σ vector[row] × entry over one column. */
    double dot(int column, double[] vector) {
        double sum = 0;
        for (int e = start[column], end = start[column + 1]; e < end; e++) {
            sum += vector[row[e]] * value[e];
        }
        return sum;
    }

    /** Adds a multiple of one column to a vector over the rows. */
    void addTo(double[] vector, int column, double factor) {
        for (int e = start[column], end = start[column + 1]; e < end; e++) {
            vector[row[e]] += factor * value[e];
        }
    }

    /** Appends a variable of a programme: the slack of a row, or a column of a matrix. */
    void addFrom(SparseColumns matrix, int variable, int rows) {
        if (variable < rows) {
            add(new int[]{variable}, new double[]{1});
        } else {
            int column = variable - rows;
            int from = matrix.start[column];
            int to = matrix.start[column + 1];
            reserve(start[count] + to - from);
            System.arraycopy(matrix.row, from, row, start[count], to - from);
            System.arraycopy(matrix.value, from, value, start[count], to - from);
            start[count + 1] = start[count] + to - from;
            count++;
        }
    }

    /** How many entries there are. */
    int entries() {
        return start[count];
    }

    int begin(int column) {
        return start[column];
    }

    int end(int column) {
        return start[column + 1];
    }

    int row(int entry) {
        return row[entry];
    }

    double value(int entry) {
        return value[entry];
    }
}
