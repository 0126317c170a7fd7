package id.timbang.optimise;

import java.util.Arrays;

/**
 * The ratio test of the dual simplex. Variables whose reduced cost would change sign are passed by moving them to their other bound as long as the
 * leaving variable stays outside its own; the one that cannot be passed enters.
 */
final class BreakPoints {
    private static final double SLIP = 0.5 * SimplexState.TOLERANCE;
    private static final double SMALL_PIVOT = 1e-7;
    private static final double ZERO = 1e-12;

    private final SimplexState state;
    private final double[] shift;
    private final int[] candidate;
    private final double[] ratio;
    private final double[] size;
    private int count;
    private int last;
    private int chosen;

    BreakPoints(SimplexState state) {
        this.state = state;
        shift = new double[state.rows];
        candidate = new int[state.variables];
        ratio = new double[state.variables];
        size = new double[state.variables];
    }

    /**
     * Chooses the entering variable for the row last computed.
     *
     * @param outside by how much the leaving variable is outside its bounds
     * @return −1 when nothing can bring it inside
     */
    int select(double outside) {
        gather(outside < 0 ? 1 : -1);
        if (!pass(Math.abs(outside))) {
            return -1;
        }
        chosen = widest();
        int entering = candidate[chosen];
        if (wrongSign(entering)) {
            settle(entering);
        }
        return entering;
    }

    private void gather(int sign) {
        count = 0;
        for (int t = 0; t < state.touches; t++) {
            int v = state.touched[t];
            double a = -sign * state.status[v] * state.pivotRow[v];
            if (a > SimplexState.PIVOT) {
                candidate[count] = v;
                size[count] = a;
                ratio[count++] = Math.max(0, -state.status[v] * state.d[v]) / a;
            }
        }
    }

    /**
     * Finds the candidate that cannot be passed, by partition: afterwards those before {@link #last} have smaller ratios, those after it larger ones.
     *
     * @return false when all can be passed and that is not enough
     */
    private boolean pass(double outside) {
        int from = 0;
        int to = count;
        double slope = outside;
        last = count - 1;
        while (to > from) {
            int middle = partition(from, to);
            double passed = 0;
            for (int c = from; c <= middle; c++) {
                passed += slope(c);
            }
            if (slope > passed) {
                slope -= passed;
                from = middle + 1;
            } else {
                last = middle;
                to = middle;
            }
        }
        return count > 0 && (from < count || slope <= SimplexState.TOLERANCE);
    }

    private double slope(int place) {
        int v = candidate[place];
        return size[place] * (state.upper[v] - state.lower[v]);
    }

    private int partition(int from, int to) {
        swap(from + (to - from) / 2, to - 1);
        double pivot = ratio[to - 1];
        int tie = candidate[to - 1];
        int edge = from;
        for (int c = from; c < to - 1; c++) {
            if (ratio[c] < pivot || ratio[c] == pivot && candidate[c] < tie) {
                swap(c, edge++);
            }
        }
        swap(edge, to - 1);
        return edge;
    }

    private void swap(int a, int b) {
        int v = candidate[a];
        candidate[a] = candidate[b];
        candidate[b] = v;
        double r = ratio[a];
        ratio[a] = ratio[b];
        ratio[b] = r;
        double s = size[a];
        size[a] = size[b];
        size[b] = s;
    }

    /** Among the candidates about as near as the last one, the place of that with the largest entry. */
    private int widest() {
        double longest = Double.POSITIVE_INFINITY;
        for (int c = last; c < count; c++) {
            longest = Math.min(longest, reach(c));
        }
        int best = last;
        for (int c = 0; c < count; c++) {
            boolean near = c >= last ? ratio[c] <= longest : reach(c) >= ratio[last];
            if (near && size[c] > size[best]) {
                best = c;
            }
        }
        return size[best] < SMALL_PIVOT ? earlier(best) : best;
    }

    /** The last candidate before one that has a reasonable entry. */
    private int earlier(int place) {
        int best = place;
        for (int c = 0; c < last; c++) {
            if (size[c] > SMALL_PIVOT && (best == place || ratio[c] > ratio[best])) {
                best = c;
            }
        }
        return best;
    }

    private double reach(int place) {
        return ratio[place] + SLIP / size[place];
    }

    /** Moves the variables that were passed to their other bounds. */
    void flip() {
        boolean moved = false;
        for (int c = 0; c < last; c++) {
            if (c != chosen && ratio[c] < ratio[chosen]) {
                if (!moved) {
                    Arrays.fill(shift, 0);
                    moved = true;
                }
                flip(candidate[c]);
            }
        }
        if (moved) {
            state.shiftBasics(shift);
        }
    }

    private void flip(int v) {
        boolean up = state.status[v] == SimplexState.LOWER;
        double target = up ? state.upper[v] : state.lower[v];
        state.matrix.addTo(shift, v - state.rows, target - state.x[v]);
        state.x[v] = target;
        state.status[v] = up ? SimplexState.UPPER : SimplexState.LOWER;
    }

    /** After the step: costs of candidates whose reduced cost slipped to the wrong side are moved to make it 0. */
    void mendSigns() {
        for (int c = 0; c < count; c++) {
            int v = candidate[c];
            if (state.status[v] * state.d[v] > ZERO) {
                settle(v);
            }
        }
    }

    private boolean wrongSign(int v) {
        return state.status[v] * state.d[v] > 0;
    }

    private void settle(int v) {
        state.cost[v] -= state.d[v];
        state.d[v] = 0;
        state.perturbed = true;
    }

    /** Moves every attractive variable to its other bound, or changes its cost where there is none. */
    void makeUnattractive() {
        boolean moved = false;
        for (int v = 0; v < state.variables; v++) {
            if (state.attractive(v) && state.lower[v] != state.upper[v]) {
                if (state.upper[v] < Double.POSITIVE_INFINITY) {
                    state.status[v] = (byte) -state.status[v];
                    moved = true;
                } else {
                    settle(v);
                }
            }
        }
        if (moved) {
            state.computePrimal();
        }
    }
}
