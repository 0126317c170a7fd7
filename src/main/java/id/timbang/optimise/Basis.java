package id.timbang.optimise;

import java.util.Arrays;

/**
 * A basis of {@code A x + s = b} and its inverse, as triangular factors and a column for each exchange since (the product form; Dantzig and
 * Orchard-Hays, 1954).
 *
 * <p>
 * Variables: slack {@code i} is {@code i}, column {@code j} is {@code rows + j}. A position is the place of a variable in the basis.
 */
final class Basis {
    private final int rows;
    private final SparseColumns matrix;
    private final int[] head;
    private final double[] byPosition;
    private Factors factors;
    private int updates;
    /** Of each exchange its position, its pivot and where its other entries begin. */
    private int[] exchanged = new int[16];
    private double[] pivot = new double[16];
    private int[] begin = new int[17];
    private int[] entryPosition = new int[256];
    private double[] entryValue = new double[256];

    /** The basis of all slacks. */
    Basis(int rows, SparseColumns matrix) {
        this.rows = rows;
        this.matrix = matrix;
        head = new int[rows];
        byPosition = new double[rows];
        Arrays.setAll(head, i -> i);
        refactor();
    }

    private Basis(Basis other, int newRows, SparseColumns newMatrix) {
        rows = newRows;
        matrix = newMatrix;
        byPosition = new double[newRows];
        head = Arrays.copyOf(other.head, newRows);
    }

    /** A copy over another matrix whose first columns are the same; {@code newRows} may have grown. */
    Basis copy(int newRows, SparseColumns newMatrix) {
        Basis copy = new Basis(this, newRows, newMatrix);
        if (newRows == rows) {
            copy.factors = factors;
            copy.updates = updates;
            copy.exchanged = exchanged.clone();
            copy.pivot = pivot.clone();
            copy.begin = begin.clone();
            copy.entryPosition = entryPosition.clone();
            copy.entryValue = entryValue.clone();
            return copy;
        }
        for (int k = 0; k < newRows; k++) {
            copy.head[k] = k >= rows ? k : head[k] < rows ? head[k] : head[k] + newRows - rows;
        }
        copy.refactor();
        return copy;
    }

    /** The variable at a position. */
    int head(int position) {
        return head[position];
    }

    /** Exchanges since the inverse was last made anew. */
    int updates() {
        return updates;
    }

    /** Solves {@code B z = vector}: z by position; the vector is destroyed. */
    void solve(double[] vector, double[] z) {
        factors.solve(vector, z);
        for (int u = 0; u < updates; u++) {
            double moved = z[exchanged[u]];
            if (moved != 0) {
                moved /= pivot[u];
                z[exchanged[u]] = moved;
                for (int e = begin[u]; e < begin[u + 1]; e++) {
                    z[entryPosition[e]] -= entryValue[e] * moved;
                }
            }
        }
    }

    /** Row of the inverse at a position, over the rows of the matrix. */
    void row(int position, double[] rho) {
        Arrays.fill(byPosition, 0);
        byPosition[position] = 1;
        solveTransposed(rho);
    }

    /** Adds to {@code y} the {@code y} with {@code y·column = gap} for every basic variable; gaps by position. */
    void addTransposed(double[] gap, double[] y) {
        System.arraycopy(gap, 0, byPosition, 0, rows);
        double[] change = new double[rows];
        solveTransposed(change);
        for (int i = 0; i < rows; i++) {
            y[i] += change[i];
        }
    }

    private void solveTransposed(double[] result) {
        for (int u = updates - 1; u >= 0; u--) {
            double sum = byPosition[exchanged[u]];
            for (int e = begin[u]; e < begin[u + 1]; e++) {
                sum -= entryValue[e] * byPosition[entryPosition[e]];
            }
            byPosition[exchanged[u]] = sum / pivot[u];
        }
        factors.solveTransposed(byPosition, result);
    }

    /**
     * Puts {@code entering} at a position.
     *
     * @param alpha the entering column in terms of the basis, by position
     */
    void exchange(int position, int entering, double[] alpha) {
        reserve();
        int end = begin[updates];
        for (int k = 0; k < rows; k++) {
            if (alpha[k] != 0 && k != position) {
                entryPosition[end] = k;
                entryValue[end++] = alpha[k];
            }
        }
        exchanged[updates] = position;
        pivot[updates++] = alpha[position];
        begin[updates] = end;
        head[position] = entering;
    }

    private void reserve() {
        if (updates + 1 >= exchanged.length) {
            exchanged = Arrays.copyOf(exchanged, 2 * exchanged.length);
            pivot = Arrays.copyOf(pivot, exchanged.length);
            begin = Arrays.copyOf(begin, exchanged.length + 1);
        }
        if (begin[updates] + rows > entryPosition.length) {
            int capacity = Math.max(begin[updates] + rows, 2 * entryPosition.length);
            entryPosition = Arrays.copyOf(entryPosition, capacity);
            entryValue = Arrays.copyOf(entryValue, capacity);
        }
    }

    /**
     * Makes the inverse anew.
     *
     * @return the columns that had to leave because they depend on the others; their places were taken by slacks
     */
    int[] refactor() {
        updates = 0;
        Factoring factoring = new Factoring(rows, matrix, head);
        factors = factoring.factors();
        return factoring.dropped();
    }
}
