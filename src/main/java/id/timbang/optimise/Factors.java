package id.timbang.optimise;

/**
 * A basis as a lower and an upper triangle, column by column in the order of the pivots; not changed once made.
 *
 * @param pivotRow the row of each pivot
 * @param position where in the basis the column of each pivot is
 * @param diagonal the pivots
 * @param upper above the diagonal, in the rows of earlier pivots
 * @param lowerPivot the pivots, by their place in the order, whose lower column is not empty
 * @param lower those columns, divided by their pivots
 */
record Factors(int[] pivotRow, int[] position, double[] diagonal, Entries upper, int[] lowerPivot, Entries lower) {

    /** Columns one behind the other. */
    record Entries(int[] begin, int[] row, double[] value) {
    }

    /** Solves {@code B z = vector}: z by position; the vector, by row, is destroyed. */
    void solve(double[] vector, double[] z) {
        for (int i = 0; i < lowerPivot.length; i++) {
            double factor = vector[pivotRow[lowerPivot[i]]];
            if (factor != 0) {
                for (int e = lower.begin[i], end = lower.begin[i + 1]; e < end; e++) {
                    vector[lower.row[e]] -= lower.value[e] * factor;
                }
            }
        }
        for (int k = pivotRow.length - 1; k >= 0; k--) {
            double entry = vector[pivotRow[k]];
            if (entry != 0) {
                entry /= diagonal[k];
                for (int e = upper.begin[k], end = upper.begin[k + 1]; e < end; e++) {
                    vector[upper.row[e]] -= upper.value[e] * entry;
                }
            }
            z[position[k]] = entry;
        }
    }

    /** Solves {@code y B = vector}: the vector by position, y by row. */
    void solveTransposed(double[] vector, double[] y) {
        for (int k = 0; k < pivotRow.length; k++) {
            double sum = vector[position[k]];
            for (int e = upper.begin[k], end = upper.begin[k + 1]; e < end; e++) {
                sum -= upper.value[e] * y[upper.row[e]];
            }
            y[pivotRow[k]] = sum == 0 ? 0 : sum / diagonal[k];
        }
        for (int i = lowerPivot.length - 1; i >= 0; i--) {
            double sum = 0;
            for (int e = lower.begin[i], end = lower.begin[i + 1]; e < end; e++) {
                sum += lower.value[e] * y[lower.row[e]];
            }
            y[pivotRow[lowerPivot[i]]] -= sum;
        }
    }
}
