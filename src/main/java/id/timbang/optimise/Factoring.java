package id.timbang.optimise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Makes the triangular factors of a basis. First columns with one entry left, then rows with one entry left, are pivoted as they are;
 * only the nucleus that remains is eliminated, left-looking, the shortest columns first and with threshold pivoting (Suhl and Suhl,
 * "Computing sparse LU factorizations for large-scale linear programming bases", 1990, on why little remains).
 */
final class Factoring {
    /** A pivot has at least this share of the largest entry left in its column. */
    private static final double THRESHOLD = 0.1;
    /** Entries below this are taken for 0. */
    private static final double ZERO = 1e-13;
    private static final double SINGULAR = 1e-10;

    private final int rows;
    private final int[] head;
    private final SparseColumns basis;
    private final SparseRows byRow;
    private final int[] columnCount;
    private final int[] rowCount;
    private final boolean[] rowDone;
    private final boolean[] columnDone;
    private final int[] pivotRow;
    private final int[] position;
    private final double[] diagonal;
    private final Stack upper;
    private final Stack lower;
    private final int[] lowerPivot;
    private int pivots;
    private int lowers;
    private int[] dropped = {};

    Factoring(int rows, SparseColumns matrix, int[] head) {
        this.rows = rows;
        this.head = head;
        this.basis = new SparseColumns();
        for (int variable : head) {
            basis.addFrom(matrix, variable, rows);
        }
        this.byRow = new SparseRows(rows, basis);
        this.columnCount = new int[rows];
        this.rowCount = new int[rows];
        this.rowDone = new boolean[rows];
        this.columnDone = new boolean[rows];
        this.pivotRow = new int[rows];
        this.position = new int[rows];
        this.diagonal = new double[rows];
        this.lowerPivot = new int[rows];
        this.upper = new Stack(rows, basis.entries());
        this.lower = new Stack(rows, basis.entries());
        for (int k = 0; k < rows; k++) {
            columnCount[k] = basis.end(k) - basis.begin(k);
            rowCount[k] = byRow.end(k) - byRow.begin(k);
        }
        singleColumns();
        singleRows();
        nucleus();
    }

    Factors factors() {
        return new Factors(pivotRow, position, diagonal, upper.entries(pivots), Arrays.copyOf(lowerPivot, lowers),
                lower.entries(lowers));
    }

    /** Columns that depend on the others; slacks have taken their positions in {@code head}. */
    int[] dropped() {
        return dropped;
    }

    private void singleColumns() {
        int[] queue = new int[rows];
        int waiting = 0;
        for (int k = 0; k < rows; k++) {
            if (columnCount[k] == 1) {
                queue[waiting++] = k;
            }
        }
        for (int next = 0; next < waiting; next++) {
            int k = queue[next];
            int e = columnCount[k] == 1 ? entryLeft(k) : -1;
            if (e < 0 || Math.abs(basis.value(e)) < SINGULAR) {
                continue;
            }
            int row = basis.row(e);
            pivot(k, row, basis.value(e), false);
            for (int f = byRow.begin(row); f < byRow.end(row); f++) {
                int other = byRow.column(f);
                if (!columnDone[other] && --columnCount[other] == 1) {
                    queue[waiting++] = other;
                }
            }
        }
    }

    private int entryLeft(int column) {
        for (int e = basis.begin(column); e < basis.end(column); e++) {
            if (!rowDone[basis.row(e)]) {
                return e;
            }
        }
        return -1;
    }

    private void singleRows() {
        int[] queue = new int[rows];
        int waiting = 0;
        Arrays.fill(rowCount, 0);
        for (int i = 0; i < rows; i++) {
            for (int f = byRow.begin(i); f < byRow.end(i) && !rowDone[i]; f++) {
                rowCount[i] += columnDone[byRow.column(f)] ? 0 : 1;
            }
            if (rowCount[i] == 1) {
                queue[waiting++] = i;
            }
        }
        for (int next = 0; next < waiting; next++) {
            int row = queue[next];
            int k = rowCount[row] == 1 ? columnLeft(row) : -1;
            if (k < 0 || !dominates(k, row)) {
                continue;
            }
            pivot(k, row, entry(k, row), true);
            for (int e = basis.begin(k); e < basis.end(k); e++) {
                int other = basis.row(e);
                if (!rowDone[other] && --rowCount[other] == 1) {
                    queue[waiting++] = other;
                }
            }
        }
    }

    private int columnLeft(int row) {
        for (int f = byRow.begin(row); f < byRow.end(row); f++) {
            if (!columnDone[byRow.column(f)]) {
                return byRow.column(f);
            }
        }
        return -1;
    }

    private boolean dominates(int column, int row) {
        double largest = SINGULAR;
        for (int e = basis.begin(column); e < basis.end(column); e++) {
            largest = rowDone[basis.row(e)] ? largest : Math.max(largest, Math.abs(basis.value(e)));
        }
        return Math.abs(entry(column, row)) >= THRESHOLD * largest && Math.abs(entry(column, row)) > SINGULAR;
    }

    private double entry(int column, int row) {
        for (int e = basis.begin(column); e < basis.end(column); e++) {
            if (basis.row(e) == row) {
                return basis.value(e);
            }
        }
        return 0;
    }

    /** Pivots on a column as it is. */
    private void pivot(int column, int row, double value, boolean withLower) {
        for (int e = basis.begin(column); e < basis.end(column); e++) {
            int other = basis.row(e);
            if (rowDone[other]) {
                upper.push(other, basis.value(e));
            } else if (other != row) {
                lower.push(other, basis.value(e) / value);
            }
        }
        close(column, row, value, withLower);
    }

    private void close(int column, int row, double value, boolean withLower) {
        rowDone[row] = true;
        columnDone[column] = true;
        pivotRow[pivots] = row;
        position[pivots] = column;
        diagonal[pivots] = value;
        upper.close(pivots);
        if (withLower && lower.closesWithSome(lowers)) {
            lowerPivot[lowers++] = pivots;
        }
        pivots++;
    }

    private void nucleus() {
        int[] order = IntStream.range(0, rows).filter(k -> !columnDone[k]).boxed()
                .sorted(Comparator.comparingInt((Integer k) -> columnCount[k]).thenComparingInt(k -> k))
                .mapToInt(Integer::intValue).toArray();
        int firstLower = lowers;
        double[] work = new double[rows];
        int[] pattern = new int[rows];
        boolean[] marked = new boolean[rows];
        int[] dependent = new int[order.length];
        int dependents = 0;
        for (int column : order) {
            int size = scatter(column, work, pattern, marked);
            size = eliminate(firstLower, work, pattern, marked, size);
            int row = choose(work, pattern, size);
            if (row < 0) {
                dependent[dependents++] = column;
            } else {
                gather(column, row, work, pattern, size);
            }
            for (int i = 0; i < size; i++) {
                work[pattern[i]] = 0;
                marked[pattern[i]] = false;
            }
        }
        replace(Arrays.copyOf(dependent, dependents));
    }

    private int scatter(int column, double[] work, int[] pattern, boolean[] marked) {
        int size = 0;
        for (int e = basis.begin(column); e < basis.end(column); e++) {
            int row = basis.row(e);
            work[row] = basis.value(e);
            marked[row] = true;
            pattern[size++] = row;
        }
        return size;
    }

    private int eliminate(int firstLower, double[] work, int[] pattern, boolean[] marked, int found) {
        int size = found;
        for (int i = firstLower; i < lowers; i++) {
            double factor = work[pivotRow[lowerPivot[i]]];
            if (factor == 0) {
                continue;
            }
            for (int e = lower.begin[i]; e < lower.begin[i + 1]; e++) {
                int row = lower.row[e];
                if (!marked[row]) {
                    marked[row] = true;
                    pattern[size++] = row;
                }
                work[row] -= lower.value[e] * factor;
            }
        }
        return size;
    }

    /** The row to pivot in: among large enough entries that with the fewest columns left; −1 if nothing is left. */
    private int choose(double[] work, int[] pattern, int size) {
        double largest = SINGULAR;
        for (int i = 0; i < size; i++) {
            largest = rowDone[pattern[i]] ? largest : Math.max(largest, Math.abs(work[pattern[i]]));
        }
        int best = -1;
        for (int i = 0; i < size; i++) {
            int row = pattern[i];
            if (!rowDone[row] && Math.abs(work[row]) >= THRESHOLD * largest && Math.abs(work[row]) > SINGULAR
                    && (best < 0 || rowCount[row] < rowCount[best] || rowCount[row] == rowCount[best] && row < best)) {
                best = row;
            }
        }
        return best;
    }

    private void gather(int column, int row, double[] work, int[] pattern, int size) {
        for (int i = 0; i < size; i++) {
            int other = pattern[i];
            if (other == row || Math.abs(work[other]) < ZERO) {
                continue;
            }
            if (rowDone[other]) {
                upper.push(other, work[other]);
            } else {
                lower.push(other, work[other] / work[row]);
            }
        }
        close(column, row, work[row], true);
    }

    /** Slacks of the rows without a pivot take the positions of the columns that depend on others. */
    private void replace(int[] dependent) {
        dropped = new int[dependent.length];
        int row = 0;
        for (int i = 0; i < dependent.length; i++) {
            while (rowDone[row]) {
                row++;
            }
            dropped[i] = head[dependent[i]];
            head[dependent[i]] = row;
            close(dependent[i], row, 1, false);
        }
    }

    /** Columns that grow one after the other. */
    private static final class Stack {
        private final int[] begin;
        private int[] row;
        private double[] value;
        private int size;

        Stack(int columns, int capacity) {
            begin = new int[columns + 1];
            row = new int[Math.max(16, capacity)];
            value = new double[row.length];
        }

        void push(int ofRow, double entry) {
            if (size == row.length) {
                row = Arrays.copyOf(row, 2 * size);
                value = Arrays.copyOf(value, 2 * size);
            }
            row[size] = ofRow;
            value[size++] = entry;
        }

        void close(int column) {
            begin[column + 1] = size;
        }

        boolean closesWithSome(int column) {
            close(column);
            return begin[column + 1] > begin[column];
        }

        Factors.Entries entries(int columns) {
            return new Factors.Entries(Arrays.copyOf(begin, columns + 1), row, value);
        }
    }
}
