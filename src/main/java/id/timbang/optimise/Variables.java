package id.timbang.optimise;

import java.util.Arrays;

/**
 * Bounds, costs, values and reduced costs by variable: slack {@code i} is {@code i}, column {@code j} is {@code rows + j}.
 *
 * <p>
 * {@code lower}, {@code upper} and {@code cost} are the working ones, which a run may perturb; {@link #restore} brings back those of the caller.
 */
abstract class Variables {
    static final byte BASIC = 0;
    static final byte LOWER = 1;
    /** The negative of {@link #LOWER}, so that status × reduced cost > 0 means attractive at either bound. */
    static final byte UPPER = -1;
    /** By how much a bound or the sign of a reduced cost may be missed. */
    static final double TOLERANCE = 1e-9;
    /** Entries of a pivot row or column below this are taken for noise. */
    static final double PIVOT = 1e-9;

    int rows;
    /** Rows plus columns. */
    int variables;
    double[] statedLower;
    double[] statedUpper;
    double[] statedCost;
    double[] lower;
    double[] upper;
    double[] cost;
    double[] x;
    /** Reduced costs; 0 for basic variables. */
    double[] d;
    byte[] status;
    /** Reference weights of the pricing rules, of basic variables in the dual and of nonbasic ones in the primal. */
    double[] weight;
    boolean perturbed;
    /** Whether prices and reduced costs belong to the stated costs and the basis. */
    boolean priced;

    /** Slacks only, all basic. */
    Variables(int rows) {
        this.rows = rows;
        variables = rows;
        allocate(rows + 16);
        Arrays.fill(statedUpper, 0, rows, Double.POSITIVE_INFINITY);
        Arrays.fill(upper, 0, rows, Double.POSITIVE_INFINITY);
        Arrays.fill(weight, 0, rows, 1);
    }

    Variables(Variables other) {
        rows = other.rows;
        variables = other.variables;
        perturbed = other.perturbed;
        priced = other.priced;
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
    }

    private void allocate(int capacity) {
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
    }

    /** Appends a column at its lower bound and returns its variable. */
    final int append(double objective, double from, double to) {
        if (variables == x.length) {
            resize(variables, 0, 2 * variables);
        }
        int v = variables++;
        statedCost[v] = objective;
        cost[v] = objective;
        setBounds(v, from, to);
        status[v] = LOWER;
        weight[v] = 1;
        priced = false;
        return v;
    }

    /** Makes room for one more slack behind the others, basic. */
    final void insertSlack() {
        resize(rows, 1, Math.max(variables + 1, x.length));
        setBounds(rows, 0, Double.POSITIVE_INFINITY);
        weight[rows] = 1;
        rows++;
        variables++;
    }

    /** States other bounds. */
    final void setBounds(int v, double from, double to) {
        statedLower[v] = from;
        lower[v] = from;
        statedUpper[v] = to;
        upper[v] = to;
        if (status[v] == UPPER && to == Double.POSITIVE_INFINITY) {
            status[v] = LOWER;
        }
    }

    private void resize(int at, int gap, int capacity) {
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
    }

    private double[] resize(double[] old, int at, int gap, int capacity) {
        double[] result = new double[capacity];
        System.arraycopy(old, 0, result, 0, at);
        System.arraycopy(old, at, result, at + gap, variables - at);
        return result;
    }

    /** Takes back every perturbation of bounds and costs. */
    final void restore() {
        if (perturbed) {
            System.arraycopy(statedLower, 0, lower, 0, variables);
            System.arraycopy(statedUpper, 0, upper, 0, variables);
            System.arraycopy(statedCost, 0, cost, 0, variables);
            perturbed = false;
            priced = false;
        }
    }

    /** The stated objective of the current values; a bound on all solutions when nothing is attractive. */
    final double objective() {
        double sum = 0;
        for (int v = rows; v < variables; v++) {
            sum += statedCost[v] * x[v];
        }
        return sum;
    }

    /** By how much a variable is outside its bounds: negative below, positive above, 0 inside. */
    final double outside(int variable) {
        if (x[variable] < lower[variable] - TOLERANCE) {
            return x[variable] - lower[variable];
        }
        return x[variable] > upper[variable] + TOLERANCE ? x[variable] - upper[variable] : 0;
    }

    /** Whether a nonbasic variable would like to leave its bound. */
    final boolean attractive(int variable) {
        return status[variable] == LOWER && d[variable] > TOLERANCE
                || status[variable] == UPPER && d[variable] < -TOLERANCE;
    }
}
