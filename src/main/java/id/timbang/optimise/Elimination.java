package id.timbang.optimise;

import java.util.Arrays;

/** Inverts a square matrix in place by Gauss–Jordan exchanges of columns with rows. */
final class Elimination {
    private static final double SINGULAR = 1e-11;

    private final double[][] line;
    private final int size;
    private final boolean[] done;

    private Elimination(double[][] line, int size) {
        this.line = line;
        this.size = size;
        done = new boolean[size];
    }

    /**
     * Exchanges every column with the row of its largest entry.
     *
     * @param line the matrix by rows, of which the first {@code size} entries count; afterwards line {@code p[k]} is row k of the inverse, and its
     *            column k belongs to row {@code p[k]} of the matrix
     * @return p; −1 for a column that depends on those before it
     */
    static int[] invert(double[][] line, int size) {
        Elimination elimination = new Elimination(line, size);
        int[] pivotRow = new int[size];
        Arrays.setAll(pivotRow, elimination::exchange);
        return pivotRow;
    }

    private int exchange(int column) {
        int row = largest(column);
        if (row >= 0) {
            done[row] = true;
            scale(line[row], column);
            for (int other = 0; other < size; other++) {
                if (other != row && line[other][column] != 0) {
                    add(line[other], line[row], column);
                }
            }
        }
        return row;
    }

    private int largest(int column) {
        int best = -1;
        double magnitude = SINGULAR;
        for (int row = 0; row < size; row++) {
            if (!done[row] && Math.abs(line[row][column]) > magnitude) {
                magnitude = Math.abs(line[row][column]);
                best = row;
            }
        }
        return best;
    }

    private void scale(double[] row, int column) {
        double pivot = row[column];
        row[column] = -1;
        for (int c = 0; c < size; c++) {
            row[c] /= -pivot;
        }
    }

    private void add(double[] target, double[] row, int column) {
        double factor = target[column];
        target[column] = 0;
        for (int c = 0; c < size; c++) {
            target[c] += factor * row[c];
        }
    }
}
