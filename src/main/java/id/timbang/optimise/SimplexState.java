package id.timbang.optimise;

import java.util.Arrays;

/**
 * What the primal and the dual simplex share: bounds, costs, basis, values and reduced costs of {@code maximise c·x, A x + s = b}.
 *
 * <p>
 * Variables: slack {@code i} is {@code i}, column {@code j} is {@code rows + j}. {@code lower}, {@code upper} and {@code cost} are the working ones,
 * which a run may perturb; {@link #restore} brings back those of the caller.
 */
final class SimplexState {
    static final byte BASIC = 0;
    static final byte LOWER = 1;
    static final byte UPPER = -1;
    /** By how much a bound or the sign of a reduced cost may be missed. */
    static final double TOLERANCE = 1e-9;
    /** Entries of a pivot row or column below this are taken for noise. */
    static final double PIVOT = 1e-9;
    private static final int REFACTOR = 100;
    private static final double NOISE = 1e-14;

    SparseColumns matrix;
    /** Whether {@link #matrix} is also used by a copy, and must be copied before it changes. */
    boolean shared;
    Basis basis;
    int rows;
    int variables;
    double[] rhs;
    double[] statedLower;
    double[] statedUpper;
    double[] statedCost;
    double[] lower;
    double[] upper;
    double[] cost;
    double[] x;
    /** Reduced costs; 0 for basic variables. */
    double[] d;
    /** Price of each row. */
    double[] y;
    byte[] status;
    /** Reference weights of the pricing rules, of basic variables in the dual and of nonbasic ones in the primal. */
    double[] weight;
    /** The row of the tableau last asked for, at the {@link #touched} variables. */
    double[] pivotRow;
    /** Nonbasic variables with room to move where the row last asked for is not 0. */
    int[] touched;
    int touches;
    /** The column of the tableau last asked for, by position. */
    double[] alpha;
    /** The row of the inverse last asked for. */
    double[] rho;
    boolean perturbed;
    /** Whether {@link #y} and {@link #d} belong to the stated costs and the basis. */
    boolean priced;
    long iterations;
    private double[] vector;
    private double[] correction;

    SimplexState(double[] rhs) {
        rows = rhs.length;
        variables = rows;
        this.rhs = rhs.clone();
        matrix = new SparseColumns();
        basis = new Basis(rows, matrix);
        allocateByVariable(rows + 16);
        allocateByRow();
        Arrays.fill(statedUpper, 0, rows, Double.POSITIVE_INFINITY);
        Arrays.fill(upper, 0, rows, Double.POSITIVE_INFINITY);
        Arrays.fill(weight, 0, rows, 1);
    }

    /** An independent copy. */
    SimplexState(SimplexState other) {
        rows = other.rows;
        variables = other.variables;
        rhs = other.rhs.clone();
        matrix = other.matrix;
        shared = true;
        other.shared = true;
        basis = other.basis.copy(rows, matrix);
        statedLower = other.statedLower.clone();
        statedUpper = other.statedUpper.clone();
        statedCost = other.statedCost.clone();
        lower = other.lower.clone();
        upper = other.upper.clone();
        cost = other.cost.clone();
        x = other.x.clone();
        d = other.d.clone();
        status = other.status.clone();
        weight = other.weight.clone();
        pivotRow = new double[x.length];
        touched = new int[x.length];
        perturbed = other.perturbed;
        priced = other.priced;
        allocateByRow();
        System.arraycopy(other.y, 0, y, 0, rows);
    }

    private void allocateByVariable(int capacity) {
        statedLower = new double[capacity];
        statedUpper = new double[capacity];
        statedCost = new double[capacity];
        lower = new double[capacity];
        upper = new double[capacity];
        cost = new double[capacity];
        x = new double[capacity];
        d = new double[capacity];
        status = new byte[capacity];
        weight = new double[capacity];
        pivotRow = new double[capacity];
        touched = new int[capacity];
    }

    private void allocateByRow() {
        y = new double[rows];
        alpha = new double[rows];
        rho = new double[rows];
        vector = new double[rows];
        correction = new double[rows];
    }

    /** Adds a column at its lower bound and returns its variable. */
    int addColumn(double objective, double from, double to, int[] columnRows, double[] coefficients) {
        if (variables == x.length) {
            resize(variables, 0);
        }
        ownMatrix();
        matrix.add(columnRows, coefficients);
        int v = variables++;
        statedCost[v] = objective;
        cost[v] = objective;
        statedLower[v] = from;
        lower[v] = from;
        statedUpper[v] = to;
        upper[v] = to;
        status[v] = LOWER;
        weight[v] = 1;
        priced = false;
        return v;
    }

    /** Adds a row with a basic slack; {@code coefficient} is by column. */
    void addRow(double amount, double[] coefficient) {
        resize(rows, 1);
        rhs = Arrays.copyOf(rhs, rows + 1);
        rhs[rows] = amount;
        matrix = matrix.withRow(rows, coefficient);
        shared = false;
        basis = basis.copy(rows + 1, matrix);
        double[] prices = y;
        rows++;
        variables++;
        allocateByRow();
        System.arraycopy(prices, 0, y, 0, rows - 1);
        statedUpper[rows - 1] = Double.POSITIVE_INFINITY;
        upper[rows - 1] = Double.POSITIVE_INFINITY;
        weight[rows - 1] = 1;
    }

    private void ownMatrix() {
        if (shared) {
            matrix = matrix.copy();
            basis = basis.copy(rows, matrix);
            shared = false;
        }
    }

    private void resize(int at, int gap) {
        int capacity = Math.max(variables + gap, gap == 0 ? 2 * variables : x.length);
        statedLower = resize(statedLower, at, gap, capacity);
        statedUpper = resize(statedUpper, at, gap, capacity);
        statedCost = resize(statedCost, at, gap, capacity);
        lower = resize(lower, at, gap, capacity);
        upper = resize(upper, at, gap, capacity);
        cost = resize(cost, at, gap, capacity);
        x = resize(x, at, gap, capacity);
        d = resize(d, at, gap, capacity);
        weight = resize(weight, at, gap, capacity);
        byte[] states = new byte[capacity];
        System.arraycopy(status, 0, states, 0, at);
        System.arraycopy(status, at, states, at + gap, variables - at);
        status = states;
        pivotRow = new double[capacity];
        touched = new int[capacity];
    }

    private double[] resize(double[] old, int at, int gap, int capacity) {
        double[] result = new double[capacity];
        System.arraycopy(old, 0, result, 0, at);
        System.arraycopy(old, at, result, at + gap, variables - at);
        return result;
    }

    /** Takes back every perturbation of bounds and costs. */
    void restore() {
        if (perturbed) {
            System.arraycopy(statedLower, 0, lower, 0, variables);
            System.arraycopy(statedUpper, 0, upper, 0, variables);
            System.arraycopy(statedCost, 0, cost, 0, variables);
            perturbed = false;
            priced = false;
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
        for (int k = basis.size(); k < rows; k++) {
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
        for (int k = basis.size(); k < rows; k++) {
            y[basis.head(k)] = cost[basis.head(k)];
        }
        for (int step = 0; step < 2; step++) {
            for (int k = 0; k < basis.size(); k++) {
                int v = basis.head(k);
                correction[k] = cost[v] - matrix.dot(v - rows, y);
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
        for (int s = 0; s < basis.size(); s++) {
            touch(basis.tight(s), rho[basis.tight(s)]);
        }
        for (int v = rows; v < variables; v++) {
            if (status[v] != BASIC && lower[v] != upper[v]) {
                touch(v, matrix.dot(v - rows, rho));
            }
        }
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

    /** The stated objective of the current values; a bound on all solutions when nothing is attractive. */
    double objective() {
        double sum = 0;
        for (int v = rows; v < variables; v++) {
            sum += statedCost[v] * x[v];
        }
        return sum;
    }

    /** By how much a variable is outside its bounds: negative below, positive above, 0 inside. */
    double outside(int variable) {
        if (x[variable] < lower[variable] - TOLERANCE) {
            return x[variable] - lower[variable];
        }
        return x[variable] > upper[variable] + TOLERANCE ? x[variable] - upper[variable] : 0;
    }

    /** Whether a nonbasic variable would like to leave its bound. */
    boolean attractive(int variable) {
        return status[variable] == LOWER && d[variable] > TOLERANCE
                || status[variable] == UPPER && d[variable] < -TOLERANCE;
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

    /** A number in [0.5, 1) that depends on the variable alone, to break ties without chance. */
    static double spread(int variable) {
        long z = (variable + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z ^= z >>> 27;
        return 0.5 + (z >>> 11) * 0x1.0p-54;
    }
}
