package id.timbang.optimise;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A basis of {@code A x + s = b} and its inverse.
 *
 * <p>
 * Variables: slack {@code i} is {@code i}, column {@code j} is {@code rows + j}. Positions 0…size−1 hold the basic columns, the others basic slacks.
 * A row whose slack is basic costs nothing: only the inverse of (tight rows × basic columns) is stored, dense, because limits that bind are few.
 */
final class Basis {
    private final int rows;
    private final SparseColumns matrix;
    private final int[] head;
    private final int[] tight;
    private final int[] slotOfRow;
    private final int[] usedSlots;
    private final double[] usedEntries;
    private final double[] rowBySlot;
    private int size;
    private int updates;
    private double[][] inverse;

    /** The basis of all slacks. */
    Basis(int rows, SparseColumns matrix) {
        this.rows = rows;
        this.matrix = matrix;
        head = new int[rows];
        tight = new int[rows];
        slotOfRow = new int[rows];
        usedSlots = new int[rows];
        usedEntries = new double[rows];
        rowBySlot = new double[rows + 1];
        inverse = new double[Math.min(rows, 8)][];
        Arrays.setAll(head, i -> i);
        Arrays.fill(slotOfRow, -1);
    }

    /** A copy over another matrix whose first columns are the same; {@code rows} may have grown. */
    Basis copy(int newRows, SparseColumns newMatrix) {
        Basis copy = new Basis(newRows, newMatrix);
        copy.size = size;
        copy.updates = updates;
        int shift = newRows - rows;
        for (int k = 0; k < rows; k++) {
            copy.head[k] = head[k] < rows ? head[k] : head[k] + shift;
            copy.slotOfRow[k] = slotOfRow[k];
        }
        System.arraycopy(tight, 0, copy.tight, 0, size);
        copy.inverse = new double[inverse.length][];
        for (int k = 0; k < size; k++) {
            copy.inverse[k] = inverse[k].clone();
        }
        return copy;
    }

    /** How many basic columns there are, which is also how many slacks are not basic. */
    int size() {
        return size;
    }

    /** The variable at a position. */
    int head(int position) {
        return head[position];
    }

    /** The row of a nonbasic slack. */
    int tight(int slot) {
        return tight[slot];
    }

    /** Exchanges since the inverse was last made anew. */
    int updates() {
        return updates;
    }

    /** Solves {@code B z = vector}: z by position; the vector is destroyed. */
    void solve(double[] vector, double[] z) {
        int used = 0;
        for (int s = 0; s < size; s++) {
            double entry = vector[tight[s]];
            if (entry != 0) {
                usedSlots[used] = s;
                usedEntries[used++] = entry;
            }
        }
        for (int k = 0; k < size; k++) {
            z[k] = used == size ? product(inverse[k], size) : sparseProduct(inverse[k], used);
        }
        for (int k = 0; k < size; k++) {
            if (z[k] != 0) {
                matrix.addTo(vector, head[k] - rows, -z[k]);
            }
        }
        for (int k = size; k < rows; k++) {
            z[k] = vector[head[k]];
        }
    }

    private double sparseProduct(double[] line, int used) {
        double sum = 0;
        for (int u = 0; u < used; u++) {
            sum += line[usedSlots[u]] * usedEntries[u];
        }
        return sum;
    }

    /** Four sums side by side, which a processor adds at once. */
    private double product(double[] line, int length) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int s = 0;
        for (; s + 3 < length; s += 4) {
            a += line[s] * usedEntries[s];
            b += line[s + 1] * usedEntries[s + 1];
            c += line[s + 2] * usedEntries[s + 2];
            d += line[s + 3] * usedEntries[s + 3];
        }
        for (; s < length; s++) {
            a += line[s] * usedEntries[s];
        }
        return a + b + (c + d);
    }

    /** Row of the inverse at a position, over the rows of the matrix; remembered for {@link #exchange}. */
    void row(int position, double[] rho) {
        Arrays.fill(rho, 0);
        if (position < size) {
            System.arraycopy(inverse[position], 0, rowBySlot, 0, size);
        } else {
            slackRow(head[position]);
            rho[head[position]] = 1;
        }
        for (int s = 0; s < size; s++) {
            rho[tight[s]] = rowBySlot[s];
        }
    }

    private void slackRow(int row) {
        Arrays.fill(rowBySlot, 0, size, 0);
        for (int k = 0; k < size; k++) {
            double entry = matrix.entry(head[k] - rows, row);
            if (entry != 0) {
                subtract(rowBySlot, inverse[k], entry, size);
            }
        }
    }

    /** Adds to {@code y}, at the tight rows, the {@code y} with {@code y·column = gap} for every basic column. */
    void addTransposed(double[] gap, double[] y) {
        Arrays.fill(rowBySlot, 0, size, 0);
        for (int k = 0; k < size; k++) {
            if (gap[k] != 0) {
                subtract(rowBySlot, inverse[k], -gap[k], size);
            }
        }
        for (int s = 0; s < size; s++) {
            y[tight[s]] += rowBySlot[s];
        }
    }

    private static void subtract(double[] target, double[] source, double factor, int length) {
        for (int s = 0; s < length; s++) {
            target[s] -= factor * source[s];
        }
    }

    /**
     * Puts {@code entering} at a position. {@link #row} must have been asked for that position just before.
     *
     * @param alpha the entering column in terms of the basis, by position
     */
    void exchange(int position, int entering, double[] alpha) {
        updates++;
        double pivot = alpha[position];
        for (int s = 0; s < size; s++) {
            rowBySlot[s] /= pivot;
        }
        for (int k = 0; k < size; k++) {
            if (alpha[k] != 0 && k != position) {
                subtract(inverse[k], rowBySlot, alpha[k], size);
            }
        }
        if (position >= size) {
            slackLeaves(position, entering, alpha);
        } else {
            System.arraycopy(rowBySlot, 0, inverse[position], 0, size);
            columnLeaves(position, entering);
        }
    }

    private void slackLeaves(int position, int entering, double[] alpha) {
        int row = head[position];
        double pivot = alpha[position];
        int slot = entering < rows ? slotOfRow[entering] : size;
        if (slot == size) {
            reserve(size + 1);
        }
        for (int k = 0; k < size; k++) {
            inverse[k][slot] = -alpha[k] / pivot;
        }
        if (slot == size) {
            System.arraycopy(rowBySlot, 0, inverse[size], 0, size);
            inverse[size][size] = 1 / pivot;
            head[position] = head[size];
            head[size++] = entering;
        } else {
            slotOfRow[entering] = -1;
            head[position] = entering;
        }
        tight[slot] = row;
        slotOfRow[row] = slot;
    }

    private void columnLeaves(int position, int entering) {
        if (entering >= rows) {
            head[position] = entering;
            return;
        }
        int last = --size;
        int slot = slotOfRow[entering];
        double[] line = inverse[position];
        inverse[position] = inverse[last];
        inverse[last] = line;
        for (int k = 0; k < last; k++) {
            inverse[k][slot] = inverse[k][last];
        }
        tight[slot] = tight[last];
        slotOfRow[tight[slot]] = slot;
        slotOfRow[entering] = -1;
        head[position] = head[last];
        head[last] = entering;
    }

    private void reserve(int wanted) {
        if (wanted > inverse.length) {
            inverse = Arrays.copyOf(inverse, Math.min(rows, 2 * wanted));
        }
        for (int k = 0; k < inverse.length; k++) {
            if (inverse[k] == null || inverse[k].length < wanted) {
                inverse[k] = inverse[k] == null
                        ? new double[inverse.length]
                        : Arrays.copyOf(inverse[k], inverse.length);
            }
        }
    }

    /**
     * Makes the inverse anew.
     *
     * @return the columns that had to leave because they depend on the others; their places were taken by slacks
     */
    int[] refactor() {
        updates = 0;
        loadMatrix();
        int[] pivotRow = Elimination.invert(inverse, size);
        int[] dropped = IntStream.range(0, size).filter(k -> pivotRow[k] < 0).map(k -> head[k]).toArray();
        if (dropped.length == 0) {
            arrange(pivotRow);
        } else {
            drop(pivotRow);
            refactor();
        }
        return dropped;
    }

    private void loadMatrix() {
        double[] column = new double[size];
        for (int k = 0; k < size; k++) {
            Arrays.fill(column, 0);
            matrix.scatter(head[k] - rows, slotOfRow, column);
            for (int s = 0; s < size; s++) {
                inverse[s][k] = column[s];
            }
        }
    }

    private void arrange(int[] pivotRow) {
        double[][] lines = inverse.clone();
        int[] oldTight = Arrays.copyOf(tight, size);
        for (int k = 0; k < size; k++) {
            inverse[k] = lines[pivotRow[k]];
            tight[k] = oldTight[pivotRow[k]];
            slotOfRow[tight[k]] = k;
        }
    }

    /** Takes the columns without pivot out, and with them the rows in which nothing was pivoted. */
    private void drop(int[] pivotRow) {
        boolean[] keptRow = new boolean[size];
        int kept = 0;
        for (int k = 0; k < size; k++) {
            if (pivotRow[k] >= 0) {
                keptRow[pivotRow[k]] = true;
                head[kept++] = head[k];
            }
        }
        int slot = 0;
        int slack = kept;
        for (int s = 0; s < size; s++) {
            int row = tight[s];
            slotOfRow[row] = keptRow[s] ? slot : -1;
            if (keptRow[s]) {
                tight[slot++] = row;
            } else {
                head[slack++] = row;
            }
        }
        size = kept;
    }
}
