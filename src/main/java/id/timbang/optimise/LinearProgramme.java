package id.timbang.optimise;

/**
 * A linear programme {@code maximise c·x, A x ≤ b, lower ≤ x ≤ upper} with sparse columns, solved by a primal and a dual simplex of its own.
 *
 * <p>
 * Every {@link #solve} goes on from the basis of the one before, so that added columns, moved bounds and changed amounts cost few steps. The same calls
 * give the same bits. Numbers should be scaled to about 1: rows and bounds are kept, and reduced costs read, to 1e-9.
 */
final class LinearProgramme {
    private static final int ROUNDS = 40;

    /** How {@link #solve} ended. */
    enum Status {
        /** Primal, duals and objective are optimal. */
        OPTIMAL,
        /** No x keeps all rows and bounds. */
        INFEASIBLE,
        /** The objective grows without end. */
        UNBOUNDED,
        /** Given up after very many steps; what is read now is not optimal. */
        STALLED
    }

    private final SimplexState state;

    /** A programme without columns: {@code 0 ≤ rhs}. */
    LinearProgramme(double[] rhs) {
        state = new SimplexState(rhs);
    }

    private LinearProgramme(LinearProgramme other) {
        state = new SimplexState(other.state);
    }

    /** An independent copy with its basis; the matrix is shared until one of the two changes it. */
    LinearProgramme copy() {
        return new LinearProgramme(this);
    }

    /** How many rows there are. */
    int rows() {
        return state.rows;
    }

    /** How many columns there are. */
    int columns() {
        return state.variables - state.rows;
    }

    /**
     * Adds a column.
     *
     * @param lower finite
     * @param upper may be infinite
     * @param rows no row twice
     * @return its number, counted from 0
     */
    int addColumn(double objective, double lower, double upper, int[] rows, double[] coefficients) {
        return state.addColumn(objective, lower, upper, rows, coefficients) - state.rows;
    }

    /** Adds the row {@code Σ coefficient × x ≤ rhs} and returns its number; costs a pass over the matrix. */
    int addRow(double rhs, int[] columns, double[] coefficients) {
        double[] byColumn = new double[columns()];
        for (int k = 0; k < columns.length; k++) {
            byColumn[columns[k]] = coefficients[k];
        }
        state.addRow(rhs, byColumn);
        return state.rows - 1;
    }

    /** Replaces the bounds of a column; {@code lower} is finite. */
    void setBounds(int column, double lower, double upper) {
        int v = state.rows + column;
        state.statedLower[v] = lower;
        state.statedUpper[v] = upper;
        state.lower[v] = lower;
        state.upper[v] = upper;
        if (state.status[v] == SimplexState.UPPER && upper == Double.POSITIVE_INFINITY) {
            state.status[v] = SimplexState.LOWER;
        }
    }

    /** Replaces the objective coefficient of a column. */
    void setObjective(int column, double objective) {
        state.statedCost[state.rows + column] = objective;
        state.cost[state.rows + column] = objective;
    }

    /** Replaces the amount of a row. */
    void setRhs(int row, double amount) {
        state.rhs[row] = amount;
    }

    /** The lower bound of a column. */
    double lower(int column) {
        return state.statedLower[state.rows + column];
    }

    /** The upper bound of a column. */
    double upper(int column) {
        return state.statedUpper[state.rows + column];
    }

    /** Solves from the basis of the last time. */
    Status solve() {
        Stall stall = new Stall(state.rows, state.variables);
        for (int v = state.rows; v < state.variables; v++) {
            if (state.lower[v] > state.upper[v]) {
                return Status.INFEASIBLE;
            }
        }
        state.restore();
        state.computePrimal();
        state.computeDual();
        return rounds(stall);
    }

    private Status rounds(Stall stall) {
        for (int round = 0; round < ROUNDS; round++) {
            SimplexEnd end = round > 0 && state.primalFeasible() ? new PrimalSimplex(state, stall).run() : dual(stall);
            if (end == SimplexEnd.INFEASIBLE) {
                return Status.INFEASIBLE;
            }
            if (end == SimplexEnd.STALLED || end == SimplexEnd.UNBOUNDED && !state.perturbed) {
                return end == SimplexEnd.STALLED ? Status.STALLED : Status.UNBOUNDED;
            }
            state.restore();
            state.computePrimal();
            state.computeDual();
            if (end == SimplexEnd.REACHED && state.primalFeasible() && state.dualFeasible()) {
                return Status.OPTIMAL;
            }
        }
        return Status.STALLED;
    }

    private SimplexEnd dual(Stall stall) {
        new BreakPoints(state).makeUnattractive();
        return new DualSimplex(state, stall).run();
    }

    /** {@code c·x} of the last solution. */
    double objective() {
        double sum = 0;
        for (int v = state.rows; v < state.variables; v++) {
            sum += state.statedCost[v] * state.x[v];
        }
        return sum;
    }

    /** x, by column. */
    double[] primal() {
        double[] values = new double[columns()];
        System.arraycopy(state.x, state.rows, values, 0, values.length);
        return values;
    }

    /** The value of one column. */
    double primal(int column) {
        return state.x[state.rows + column];
    }

    /** Prices ≥ 0, by row. */
    double[] duals() {
        double[] prices = new double[state.rows];
        for (int i = 0; i < state.rows; i++) {
            prices[i] = Math.max(0, state.y[i]);
        }
        return prices;
    }

    /** {@code c − duals·column}; 0 for a basic column. */
    double reducedCost(int column) {
        return state.d[state.rows + column];
    }

    /** Steps taken since the programme was made. */
    long iterations() {
        return state.iterations;
    }
}
