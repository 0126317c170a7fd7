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
        /** Ended before the optimum because no solution exceeds what the caller asked for; duals and objective are a bound. */
        CUT_OFF,
        /** Given up after very many steps; what is read now is not optimal. */
        STALLED
    }

    private SimplexState state;

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

    /** Goes on where a copy of it stands, which is not to be used any more. */
    void become(LinearProgramme copy) {
        state = copy.state;
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
        state.setBounds(state.rows + column, lower, upper);
    }

    /** Replaces the objective coefficient of a column. */
    void setObjective(int column, double objective) {
        state.statedCost[state.rows + column] = objective;
        state.cost[state.rows + column] = objective;
        state.priced = false;
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
        return solve(Double.NEGATIVE_INFINITY);
    }

    /**
     * Solves from the basis of the last time, unless it shows on the way that no solution is better than one at hand.
     *
     * @param enough the objective to be exceeded; ends with {@link Status#CUT_OFF} when that is seen to be impossible
     */
    Status solve(double enough) {
        if (crossed()) {
            return Status.INFEASIBLE;
        }
        state.restore();
        state.computePrimal();
        if (!state.priced) {
            state.computeDual();
        }
        state.priced = false;
        SimplexEnd end = rounds(enough);
        state.priced = end == SimplexEnd.REACHED;
        return switch (end) {
            case REACHED -> Status.OPTIMAL;
            case INFEASIBLE -> Status.INFEASIBLE;
            case UNBOUNDED -> Status.UNBOUNDED;
            case CUT_OFF -> Status.CUT_OFF;
            default -> Status.STALLED;
        };
    }

    private boolean crossed() {
        for (int v = state.rows; v < state.variables; v++) {
            if (state.statedLower[v] > state.statedUpper[v]) {
                return true;
            }
        }
        return false;
    }

    /** The dual simplex first, then whichever is needed until all values are right without perturbation. */
    private SimplexEnd rounds(double enough) {
        Stall stall = new Stall(state.rows, state.variables);
        for (int round = 0; round < ROUNDS; round++) {
            boolean primal = round > 0 && state.primalFeasible();
            SimplexEnd end = primal ? new PrimalSimplex(state, stall).run() : dual(stall, enough);
            boolean again = end == SimplexEnd.LOST || end == SimplexEnd.UNBOUNDED && state.perturbed;
            if (end != SimplexEnd.REACHED && !again) {
                return end;
            }
            state.restore();
            state.computePrimal();
            state.refinePrimal();
            state.computeDual();
            if (!again && state.primalFeasible() && state.dualFeasible()) {
                return SimplexEnd.REACHED;
            }
        }
        return SimplexEnd.STALLED;
    }

    private SimplexEnd dual(Stall stall, double enough) {
        new BreakPoints(state).makeUnattractive();
        return new DualSimplex(state, stall, enough).run();
    }

    /** {@code c·x} of the last solution. */
    double objective() {
        return state.objective();
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
