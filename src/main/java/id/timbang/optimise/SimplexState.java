package id.timbang.optimise;

import java.util.Arrays;

/**
 * What the primal and the dual simplex share: bounds, costs, basis, values and reduced costs of {@code maximise c·x, A x + s = b}.
 */
final class SimplexState extends Variables {
    private static final int REFACTOR = 100;
    private static final double NOISE = 1e-14;
    /** With more than one nonzero in so many rows a row of the tableau is computed column by column. */
    private static final int DENSE = 4;

    SparseColumns matrix;
    /** Whether {@link #matrix} is also used by a copy, and must be copied before it changes. */
    boolean shared;
    Basis basis;
    double[] rhs;
    /** Price of each row. */
    double[] y;
    /** The column of the tableau last asked for, by position. */
    double[] alpha;
    /** The row of the inverse last asked for. */
    double[] rho;
    /** Nonbasic variables with room to move where the row of the tableau last asked for is not 0. */
    int[] touched;
    int touches;
    /** That row, at the {@link #touched} variables. */
    double[] pivotRow;
    long iterations;
    private SparseRows byRow;
    private boolean[] seen;
    private double[] vector;
    private double[] correction;

    SimplexState(double[] rhs) {
        super(rhs.length);
        this.rhs = rhs.clone();
        matrix = new SparseColumns();
        basis = new Basis(rows, matrix);
        allocate();
    }

    /** An independent copy. */
    SimplexState(SimplexState other) {
        super(other);
        rhs = other.rhs.clone();
        matrix = other.matrix;
        shared = true;
        other.shared = true;
        basis = other.basis.copy(rows, matrix);
        byRow = other.byRow;
        iterations = other.iterations;
        allocate();
        System.arraycopy(other.y, 0, y, 0, rows);
    }

    private void allocate() {
        y = new double[rows];
        alpha = new double[rows];
        rho = new double[rows];
        vector = new double[rows];
        correction = new double[rows];
        pivotRow = new double[x.length];
        touched = new int[x.length];
        seen = new boolean[x.length];
    }

    /** Adds a column at its lower bound and returns its variable. */
    int addColumn(double objective, double from, double to, int[] columnRows, double[] coefficients) {
        ownMatrix();
        matrix.add(columnRows, coefficients);
        int v = append(objective, from, to);
        if (touched.length < x.length) {
            pivotRow = new double[x.length];
            touched = new int[x.length];
            seen = new boolean[x.length];
        }
        return v;
    }

    /** Adds a row with a basic slack; {@code coefficient} is by column. */
    void addRow(double amount, double[] coefficient) {
        rhs = Arrays.copyOf(rhs, rows + 1);
        rhs[rows] = amount;
        matrix = matrix.withRow(rows, coefficient);
        byRow = null;
        shared = false;
        basis = basis.copy(rows + 1, matrix);
        double[] prices = y;
        insertSlack();
        allocate();
        System.arraycopy(prices, 0, y, 0, rows - 1);
    }

    private void ownMatrix() {
        if (shared) {
            matrix = matrix.copy();
            basis = basis.copy(rows, matrix);
            shared = false;
        }
    }

    /** Makes the inverse anew if it has seen many exchanges, and with it all values; says whether it did. */
    boolean refreshIfOld() {
        if (basis.updates() < REFACTOR) {
            return false;
        }
        refresh();
        return true;
    }

    /** Makes the inverse and everything that follows from it anew. */
    void refresh() {
        for (int v : basis.refactor()) {
            status[v] = LOWER;
        }
        for (int k = 0; k < rows; k++) {
            status[basis.head(k)] = BASIC;
        }
        computePrimal();
        computeDual();
    }

    /** Values of all variables from the nonbasic ones. */
    void computePrimal() {
        System.arraycopy(rhs, 0, vector, 0, rows);
        for (int v = 0; v < variables; v++) {
            if (status[v] != BASIC) {
                x[v] = status[v] == LOWER ? lower[v] : upper[v];
                addTo(vector, v, -x[v]);
            }
        }
        basis.solve(vector, alpha);
        for (int k = 0; k < rows; k++) {
            x[basis.head(k)] = alpha[k];
        }
    }

    /** One step of refinement of the values of the basic variables. */
    void refinePrimal() {
        System.arraycopy(rhs, 0, vector, 0, rows);
        for (int v = 0; v < variables; v++) {
            addTo(vector, v, -x[v]);
        }
        basis.solve(vector, alpha);
        for (int k = 0; k < rows; k++) {
            x[basis.head(k)] += alpha[k];
        }
    }

    private void addTo(double[] target, int variable, double factor) {
        if (factor == 0) {
            return;
        }
        if (variable < rows) {
            target[variable] += factor;
        } else {
            matrix.addTo(target, variable - rows, factor);
        }
    }

    /** Prices of the rows, with one step of refinement, and all reduced costs. */
    void computeDual() {
        Arrays.fill(y, 0);
        for (int step = 0; step < 2; step++) {
            for (int k = 0; k < rows; k++) {
                int v = basis.head(k);
                correction[k] = cost[v] - (v < rows ? y[v] : matrix.dot(v - rows, y));
            }
            basis.addTransposed(correction, y);
        }
        for (int i = 0; i < rows; i++) {
            d[i] = status[i] == BASIC ? 0 : cost[i] - y[i];
        }
        for (int v = rows; v < variables; v++) {
            d[v] = status[v] == BASIC ? 0 : cost[v] - matrix.dot(v - rows, y);
        }
    }

    /** Computes {@link #alpha} of a variable. */
    void column(int variable) {
        Arrays.fill(vector, 0);
        addTo(vector, variable, 1);
        basis.solve(vector, alpha);
    }

    /** Computes {@link #rho} and {@link #pivotRow} of a position. */
    void row(int position) {
        basis.row(position, rho);
        touches = 0;
        int used = 0;
        for (int i = 0; i < rows; i++) {
            used += Math.abs(rho[i]) > NOISE ? 1 : 0;
            if (status[i] != BASIC) {
                touch(i, rho[i]);
            }
        }
        if (used * DENSE < rows) {
            touchByRows();
        } else {
            touchByColumns();
        }
    }

    private void touchByColumns() {
        for (int v = rows; v < variables; v++) {
            if (status[v] != BASIC && lower[v] != upper[v]) {
                touch(v, matrix.dot(v - rows, rho));
            }
        }
    }

    private void touchByRows() {
        if (byRow == null || byRow.columns != matrix.count()) {
            byRow = new SparseRows(rows, matrix);
        }
        int from = touches;
        int end = from;
        for (int i = 0; i < rows; i++) {
            if (Math.abs(rho[i]) > NOISE) {
                end = addRow(i, end);
            }
        }
        for (int t = from; t < end; t++) {
            int v = touched[t];
            seen[v] = false;
            if (status[v] != BASIC && lower[v] != upper[v]) {
                touch(v, pivotRow[v]);
            }
        }
    }

    private int addRow(int row, int found) {
        int end = found;
        for (int e = byRow.begin(row); e < byRow.end(row); e++) {
            int v = rows + byRow.column(e);
            if (!seen[v]) {
                seen[v] = true;
                pivotRow[v] = 0;
                touched[end++] = v;
            }
            pivotRow[v] += byRow.value(e) * rho[row];
        }
        return end;
    }

    private void touch(int variable, double entry) {
        if (Math.abs(entry) > NOISE) {
            pivotRow[variable] = entry;
            touched[touches++] = variable;
        }
    }

    /** Moves prices and reduced costs so that the reduced cost of {@code entering} becomes 0; uses {@link #row}. */
    void stepDual(int position, int entering) {
        double step = d[entering] / alpha[position];
        for (int i = 0; i < rows; i++) {
            y[i] += step * rho[i];
        }
        for (int t = 0; t < touches; t++) {
            d[touched[t]] -= step * pivotRow[touched[t]];
        }
        d[entering] = 0;
        d[basis.head(position)] = -step;
    }

    /** Moves a nonbasic variable and with it the basic ones; uses {@link #alpha}. */
    void stepPrimal(int variable, double change) {
        x[variable] += change;
        for (int k = 0; k < rows; k++) {
            x[basis.head(k)] -= change * alpha[k];
        }
    }

    /** Lets the basic variables make up for a change of activity; the vector is destroyed. */
    void shiftBasics(double[] activity) {
        basis.solve(activity, correction);
        for (int k = 0; k < rows; k++) {
            x[basis.head(k)] -= correction[k];
        }
    }

    /** Puts {@code entering} at a position and leaves the variable there at a bound; uses {@link #row} and {@link #column}. */
    void exchange(int position, int entering, byte leavingTo) {
        int leaving = basis.head(position);
        status[leaving] = leavingTo;
        x[leaving] = leavingTo == LOWER ? lower[leaving] : upper[leaving];
        status[entering] = BASIC;
        basis.exchange(position, entering, alpha);
        iterations++;
    }

    /** Whether every basic variable is within its bounds. */
    boolean primalFeasible() {
        for (int k = 0; k < rows; k++) {
            if (outside(basis.head(k)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether no nonbasic variable would like to leave its bound. */
    boolean dualFeasible() {
        for (int v = 0; v < variables; v++) {
            if (status[v] != BASIC && lower[v] != upper[v] && attractive(v)) {
                return false;
            }
        }
        return true;
    }

}
