package id.timbang.optimise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Builds a first basis around given prices: rows with a price are tight, the columns nearest to indifference are basic. */
final class Crash {
    /** A column must have at least this share of its largest entry in a row that still lacks one. */
    private static final double LEAST_SHARE = 0.01;
    /** How many columns are tried for each priced row. */
    private static final int TRIES = 4;

    private final SimplexState state;
    private final boolean[] wanted;
    private int missing;

    private Crash(SimplexState state, double[] prices) {
        this.state = state;
        wanted = new boolean[state.rows];
        for (int i = 0; i < state.rows; i++) {
            wanted[i] = prices[i] > SimplexState.TOLERANCE;
            missing += wanted[i] ? 1 : 0;
        }
    }

    /** Replaces the basis of a state by one that suits the prices. */
    static void build(SimplexState state, double[] prices) {
        state.resetBasis();
        new Crash(state, prices).fill(nearest(state, prices));
        state.refresh();
    }

    /** Movable columns by how far the prices are from making one indifferent to them; the others get their better bound. */
    private static int[] nearest(SimplexState state, double[] prices) {
        double[] distance = new double[state.variables];
        for (int v = state.rows; v < state.variables; v++) {
            double net = state.cost[v] - state.matrix.dot(v - state.rows, prices);
            boolean up = net > 0 && state.upper[v] < Double.POSITIVE_INFINITY;
            state.status[v] = up ? SimplexState.UPPER : SimplexState.LOWER;
            distance[v] = Math.abs(net);
        }
        return IntStream.range(state.rows, state.variables).filter(v -> state.lower[v] < state.upper[v]).boxed()
                .sorted(Comparator.comparingDouble(v -> distance[v])).mapToInt(Integer::intValue).toArray();
    }

    private void fill(int[] order) {
        int tries = Math.min(order.length, TRIES * missing);
        for (int k = 0; k < tries && missing > 0; k++) {
            state.column(order[k]);
            int position = place();
            if (position >= 0) {
                wanted[state.basis.head(position)] = false;
                missing--;
                state.exchange(position, order[k], SimplexState.LOWER);
            }
        }
    }

    /** The wanted row in which the column last computed has its largest entry, as a position, or −1. */
    private int place() {
        int best = -1;
        double size = LEAST_SHARE * Arrays.stream(state.alpha).map(Math::abs).max().orElse(0);
        for (int k = 0; k < state.rows; k++) {
            int v = state.basis.head(k);
            if (v < state.rows && wanted[v] && Math.abs(state.alpha[k]) > size) {
                size = Math.abs(state.alpha[k]);
                best = k;
            }
        }
        return best;
    }
}
