package id.timbang.optimise;

/** The rows of a constraint matrix, nonzero entries only: the same entries as its columns. */
final class SparseRows {
    private final int[] begin;
    private final int[] column;
    private final double[] value;
    /** How many columns there were. */
    final int columns;

    SparseRows(int rows, SparseColumns matrix) {
        columns = matrix.count();
        begin = new int[rows + 2];
        column = new int[matrix.entries()];
        value = new double[column.length];
        for (int e = 0; e < column.length; e++) {
            begin[matrix.row(e) + 2]++;
        }
        for (int i = 2; i < begin.length; i++) {
            begin[i] += begin[i - 1];
        }
        for (int j = 0; j < columns; j++) {
            for (int e = matrix.begin(j); e < matrix.end(j); e++) {
                int at = begin[matrix.row(e) + 1]++;
                column[at] = j;
                value[at] = matrix.value(e);
            }
        }
    }

    int begin(int row) {
        return begin[row];
    }

    int end(int row) {
        return begin[row + 1];
    }

    int column(int entry) {
        return column[entry];
    }

    double value(int entry) {
        return value[entry];
    }
}
