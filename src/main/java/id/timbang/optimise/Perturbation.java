package id.timbang.optimise;

/** Small deterministic changes of bounds or costs that break ties; {@link SimplexState#restore} takes them back. */
final class Perturbation {
    private static final double SIZE = 1e-6;

    private Perturbation() {
    }

    /** Moves the bounds of basic variables outward, so that steps of length 0 become positive. */
    static void widenBounds(SimplexState state) {
        for (int k = 0; k < state.rows; k++) {
            int v = state.basis.head(k);
            state.lower[v] -= amount(v, state.lower[v]);
            if (state.upper[v] < Double.POSITIVE_INFINITY) {
                state.upper[v] += amount(v, state.upper[v]);
            }
        }
        state.perturbed = true;
    }

    /** Makes the costs of nonbasic variables less attractive, so that no two ratios are equal. */
    static void spreadCosts(SimplexState state) {
        for (int v = 0; v < state.variables; v++) {
            if (state.status[v] != SimplexState.BASIC && state.lower[v] != state.upper[v]) {
                double change = amount(v, state.cost[v]) * (state.status[v] == SimplexState.LOWER ? -1 : 1);
                state.cost[v] += change;
                state.d[v] += change;
            }
        }
        state.perturbed = true;
    }

    private static double amount(int variable, double around) {
        return SIZE * (0.1 + Math.abs(around)) * spread(variable);
    }

    /** A number in [0.5, 1) that depends on the variable alone, to break ties without chance. */
    private static double spread(int variable) {
        long z = (variable + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z ^= z >>> 27;
        return 0.5 + (z >>> 11) * 0x1.0p-54;
    }
}
