package id.timbang.optimise;

/** The bounded dual simplex from a basis without attractive variables: steepest-edge pricing, a ratio test that flips bounds. */
final class DualSimplex {
    private static final double AGREEMENT = 1e-7;
    private static final double LEAST_WEIGHT = 1e-4;

    private final SimplexState state;
    private final Stall stall;
    private final BreakPoints breakPoints;
    private final double enough;
    private final double[] change;
    private final double[] tau;

    /**
     * @param enough ends when the objective cannot exceed this
     */
    DualSimplex(SimplexState state, Stall stall, double enough) {
        this.state = state;
        this.enough = enough;
        this.stall = stall;
        breakPoints = new BreakPoints(state);
        change = new double[state.rows];
        tau = new double[state.rows];
    }

    /** Runs until every basic variable is within its bounds, or none can be. */
    SimplexEnd run() {
        SimplexEnd end = null;
        while (end == null) {
            end = stall.exhausted() ? SimplexEnd.STALLED : iterate();
        }
        return end;
    }

    private SimplexEnd iterate() {
        if (state.refreshIfOld()) {
            breakPoints.makeUnattractive();
        }
        int position = leaving();
        if (position < 0) {
            return SimplexEnd.REACHED;
        }
        if (!state.perturbed && enough > Double.NEGATIVE_INFINITY && state.objective() <= enough) {
            return SimplexEnd.CUT_OFF;
        }
        double outside = state.outside(state.basis.head(position));
        state.row(position);
        int entering = breakPoints.select(outside);
        if (entering >= 0) {
            state.column(entering);
            if (agrees(position, entering)) {
                pivot(position, entering, outside);
                return null;
            }
        }
        return again(entering < 0 ? SimplexEnd.INFEASIBLE : SimplexEnd.LOST);
    }

    /** Makes the inverse anew before believing bad news. */
    private SimplexEnd again(SimplexEnd news) {
        if (state.basis.updates() == 0) {
            return news;
        }
        state.refresh();
        breakPoints.makeUnattractive();
        return null;
    }

    private boolean agrees(int position, int entering) {
        double byColumn = state.alpha[position];
        double byRow = state.pivotRow[entering];
        return Math.abs(byColumn - byRow) <= AGREEMENT * (1 + Math.abs(byColumn))
                && Math.abs(byColumn) > SimplexState.PIVOT
                || state.basis.updates() == 0 && Math.abs(byColumn) > SimplexState.PIVOT;
    }

    private int leaving() {
        int best = -1;
        double bestScore = 0;
        for (int k = 0; k < state.rows; k++) {
            int v = state.basis.head(k);
            double outside = state.outside(v);
            double score = outside * outside / state.weight[v];
            if (score > bestScore) {
                bestScore = score;
                best = k;
            }
        }
        return best;
    }

    private void pivot(int position, int entering, double outside) {
        stall.moved(Math.abs(state.d[entering] * outside));
        int leaving = state.basis.head(position);
        byte leavingTo = outside < 0 ? SimplexState.LOWER : SimplexState.UPPER;
        breakPoints.flip();
        double bound = outside < 0 ? state.lower[leaving] : state.upper[leaving];
        state.stepPrimal(entering, (state.x[leaving] - bound) / state.alpha[position]);
        state.stepDual(position, entering);
        updateWeights(position, entering);
        state.exchange(position, entering, leavingTo);
        breakPoints.mendSigns();
        if (stall.perturb()) {
            Perturbation.spreadCosts(state);
        }
    }

    private void updateWeights(int position, int entering) {
        double pivot = state.alpha[position];
        double exact = 0;
        for (int i = 0; i < state.rows; i++) {
            change[i] = state.rho[i];
            exact += change[i] * change[i];
        }
        state.basis.solve(change, tau);
        for (int k = 0; k < state.rows; k++) {
            double ratio = state.alpha[k] / pivot;
            if (ratio != 0 && k != position) {
                int v = state.basis.head(k);
                double weight = state.weight[v] + ratio * (ratio * exact - 2 * tau[k]);
                state.weight[v] = Math.max(weight, LEAST_WEIGHT);
            }
        }
        state.weight[entering] = Math.max(exact / (pivot * pivot), LEAST_WEIGHT);
        state.weight[state.basis.head(position)] = 1;
    }
}
