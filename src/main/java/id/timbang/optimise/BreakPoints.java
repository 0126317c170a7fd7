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
    private final double[] ratio;
    private final int[] heap;
    private int heaped;
    private final int[] passed;
    private int passes;
    private int chosen;
    private int stop;

    BreakPoints(SimplexState state) {
        this.state = state;
        shift = new double[state.rows];
        ratio = new double[state.variables];
        heap = new int[state.variables];
        passed = new int[state.variables];
    }

    /**
     * Chooses the entering variable for the row last computed.
     *
     * @param outside by how much the leaving variable is outside its bounds
     * @return −1 when nothing can bring it inside
     */
    int select(double outside) {
        gather(outside < 0 ? 1 : -1);
        passes = 0;
        double slope = Math.abs(outside);
        while (heaped > 0 && slope > 0) {
            int v = pop();
            passed[passes++] = v;
            slope -= Math.abs(state.pivotRow[v]) * (state.upper[v] - state.lower[v]);
        }
        if (passes == 0 || slope > SimplexState.TOLERANCE) {
            return -1;
        }
        stop = passes - 1;
        chosen = widest(stop);
        int entering = passed[chosen];
        if (wrongSign(entering)) {
            settle(entering);
        }
        return entering;
    }

    private void gather(int sign) {
        heaped = 0;
        for (int s = 0; s < state.basis.size(); s++) {
            consider(state.basis.tight(s), sign);
        }
        for (int v = state.rows; v < state.variables; v++) {
            if (state.pivotRow[v] != 0) {
                consider(v, sign);
            }
        }
        for (int k = heaped / 2 - 1; k >= 0; k--) {
            sink(k);
        }
    }

    private void consider(int v, int sign) {
        double a = sign * state.pivotRow[v];
        if (state.status[v] == SimplexState.LOWER ? a < -SimplexState.PIVOT : a > SimplexState.PIVOT) {
            ratio[v] = wrongSign(v) ? 0 : Math.abs(state.d[v] / a);
            heap[heaped++] = v;
        }
    }

    private boolean wrongSign(int v) {
        return state.status[v] == SimplexState.LOWER ? state.d[v] > 0 : state.d[v] < 0;
    }

    /** Among the candidates about as near as the last one passed, the place of that with the largest entry. */
    private int widest(int last) {
        double longest = reach(passed[last]);
        while (heaped > 0 && ratio[heap[0]] <= longest) {
            int v = pop();
            passed[passes++] = v;
            longest = Math.min(longest, reach(v));
        }
        int best = last;
        for (int p = passes - 1; p >= 0; p--) {
            boolean near = p >= last || reach(passed[p]) >= ratio[passed[last]];
            if (near && ratio[passed[p]] <= longest && size(p) > size(best)) {
                best = p;
            }
        }
        for (int p = best - 1; p >= 0 && size(best) < SMALL_PIVOT; p--) {
            if (size(p) > SMALL_PIVOT) {
                best = p;
            }
        }
        return best;
    }

    private double size(int place) {
        return Math.abs(state.pivotRow[passed[place]]);
    }

    private double reach(int v) {
        return ratio[v] + SLIP / Math.abs(state.pivotRow[v]);
    }

    /** Moves the variables that were passed to their other bounds. */
    void flip() {
        int count = Math.min(chosen, stop);
        if (count == 0) {
            return;
        }
        Arrays.fill(shift, 0);
        for (int p = 0; p < count; p++) {
            flip(passed[p]);
        }
        state.shiftBasics(shift);
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
        for (int p = 0; p < passes; p++) {
            int v = passed[p];
            if (state.status[v] != SimplexState.BASIC && wrongSign(v) && Math.abs(state.d[v]) > ZERO) {
                settle(v);
            }
        }
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
            if (state.status[v] != SimplexState.BASIC && state.attractive(v)) {
                boolean boxed = state.upper[v] < Double.POSITIVE_INFINITY;
                if (boxed) {
                    state.status[v] = state.status[v] == SimplexState.LOWER ? SimplexState.UPPER : SimplexState.LOWER;
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

    private int pop() {
        int top = heap[0];
        heap[0] = heap[--heaped];
        sink(0);
        return top;
    }

    private void sink(int from) {
        int hole = from;
        int v = heaped > from ? heap[from] : 0;
        int child = 2 * hole + 1;
        while (child < heaped) {
            if (child + 1 < heaped && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], v)) {
                break;
            }
            heap[hole] = heap[child];
            hole = child;
            child = 2 * hole + 1;
        }
        heap[hole] = v;
    }

    private boolean before(int a, int b) {
        return ratio[a] < ratio[b] || ratio[a] == ratio[b] && a < b;
    }
}
