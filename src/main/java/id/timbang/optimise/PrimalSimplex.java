package id.timbang.optimise;

import java.util.Arrays;

/** The bounded primal simplex from a basis within its bounds: Devex pricing, a ratio test in two passes after Harris. */
final class PrimalSimplex {
    private static final double SMALL_PIVOT = 1e-7;
    private static final double WEIGHT_LIMIT = 1e8;
    private static final double SLIP = 0.5 * SimplexState.TOLERANCE;

    private final SimplexState state;
    private final Stall stall;
    private double step;

    PrimalSimplex(SimplexState state, Stall stall) {
        this.state = state;
        this.stall = stall;
    }

    /** Runs to an optimum of the working costs; {@link SimplexEnd#LOST} when the basis left its bounds by rounding. */
    SimplexEnd run() {
        Arrays.fill(state.weight, 0, state.variables, 1);
        SimplexEnd end = null;
        while (end == null) {
            end = stall.exhausted() ? SimplexEnd.STALLED : iterate();
        }
        Arrays.fill(state.weight, 0, state.variables, 1);
        return end;
    }

    private SimplexEnd iterate() {
        if (state.refreshIfOld() && !state.primalFeasible()) {
            return SimplexEnd.LOST;
        }
        int entering = entering();
        if (entering < 0) {
            return SimplexEnd.REACHED;
        }
        state.column(entering);
        if (stale(entering)) {
            state.refresh();
            return state.primalFeasible() ? null : SimplexEnd.LOST;
        }
        return move(entering);
    }

    /** Whether the reduced cost kept up to date has drifted away from the true one. */
    private boolean stale(int entering) {
        double fresh = state.cost[entering];
        for (int k = 0; k < state.rows; k++) {
            fresh -= state.cost[state.basis.head(k)] * state.alpha[k];
        }
        boolean drifted = Math.abs(fresh - state.d[entering]) > 0.1 * Math.abs(state.d[entering]);
        return drifted && state.basis.updates() > 0;
    }

    private SimplexEnd move(int entering) {
        int direction = state.status[entering] == SimplexState.LOWER ? 1 : -1;
        int position = leaving(direction);
        double range = state.upper[entering] - state.lower[entering];
        if (position < 0 && Double.isInfinite(range)) {
            return SimplexEnd.UNBOUNDED;
        }
        if (position < 0 || range <= step) {
            flip(entering, direction * range);
            return null;
        }
        if (Math.abs(state.alpha[position]) < SMALL_PIVOT && state.basis.updates() > 0) {
            state.refresh();
            return state.primalFeasible() ? null : SimplexEnd.LOST;
        }
        stall.moved(step * Math.abs(state.d[entering]));
        pivot(entering, position, direction);
        if (stall.perturb()) {
            Perturbation.widenBounds(state);
        }
        return null;
    }

    private void flip(int entering, double change) {
        stall.moved(Math.abs(change * state.d[entering]));
        state.stepPrimal(entering, change);
        state.status[entering] = change > 0 ? SimplexState.UPPER : SimplexState.LOWER;
    }

    private void pivot(int entering, int position, int direction) {
        byte leavingTo = direction * state.alpha[position] > 0 ? SimplexState.LOWER : SimplexState.UPPER;
        state.stepPrimal(entering, direction * step);
        state.row(position);
        updateWeights(entering, position);
        state.stepDual(position, entering);
        state.exchange(position, entering, leavingTo);
    }

    private int entering() {
        int best = -1;
        double bestScore = 0;
        for (int v = 0; v < state.variables; v++) {
            double d = state.d[v];
            if (d != 0 && state.attractive(v) && state.lower[v] != state.upper[v]) {
                if (stall.byIndex()) {
                    return v;
                }
                double score = d * d / state.weight[v];
                if (score > bestScore) {
                    bestScore = score;
                    best = v;
                }
            }
        }
        return best;
    }

    /** The position that limits the move, or −1; sets {@link #step}. */
    private int leaving(int direction) {
        double longest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < state.rows; k++) {
            double a = Math.abs(state.alpha[k]);
            if (a > SimplexState.PIVOT) {
                longest = Math.min(longest, (room(k, direction) + SLIP) / a);
            }
        }
        int best = -1;
        step = 0;
        if (longest < Double.POSITIVE_INFINITY) {
            best = largestWithin(direction, stall.byIndex() ? longest - SLIP : longest);
        }
        return best;
    }

    private int largestWithin(int direction, double longest) {
        int best = -1;
        double bestSize = 0;
        for (int k = 0; k < state.rows; k++) {
            double a = Math.abs(state.alpha[k]);
            if (a > SimplexState.PIVOT && a > bestSize && room(k, direction) / a <= longest) {
                bestSize = a;
                best = k;
            }
        }
        step = best < 0 ? 0 : Math.max(0, room(best, direction) / bestSize);
        return best;
    }

    private double room(int position, int direction) {
        int v = state.basis.head(position);
        return direction * state.alpha[position] > 0 ? state.x[v] - state.lower[v] : state.upper[v] - state.x[v];
    }

    private void updateWeights(int entering, int position) {
        double pivot = state.alpha[position];
        double reference = state.weight[entering] / (pivot * pivot);
        for (int t = 0; t < state.touches; t++) {
            int v = state.touched[t];
            double a = state.pivotRow[v];
            state.weight[v] = Math.max(state.weight[v], a * a * reference);
        }
        state.weight[state.basis.head(position)] = Math.max(reference, 1);
        if (reference > WEIGHT_LIMIT) {
            Arrays.fill(state.weight, 0, state.variables, 1);
        }
    }
}
