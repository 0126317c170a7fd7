package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Checks an optimal solution from nothing but the data: feasible, prices of the right sign, both objectives equal. */
final class Optimality {
    private static final double TOLERANCE = 1e-8;

    private Optimality() {
    }

    static void check(RandomProgramme data, LinearProgramme solved) {
        double[] x = solved.primal();
        double[] y = solved.duals();
        double[] used = new double[data.rhs.length];
        double dual = 0;
        for (int j = 0; j < x.length; j++) {
            RandomProgramme.Entry c = data.columns.get(j);
            assertThat(x[j]).as("x" + j).isBetween(c.lower() - TOLERANCE, c.upper() + TOLERANCE);
            double reduced = c.objective();
            for (int k = 0; k < c.rows().length; k++) {
                used[c.rows()[k]] += c.coefficients()[k] * x[j];
                reduced -= c.coefficients()[k] * y[c.rows()[k]];
            }
            assertThat(solved.reducedCost(j)).as("reduced cost " + j).isCloseTo(reduced, within(TOLERANCE));
            double bound = reduced > TOLERANCE ? c.upper() : c.lower();
            dual += Math.abs(reduced) <= TOLERANCE ? reduced * x[j] : reduced * bound;
        }
        for (int i = 0; i < used.length; i++) {
            assertThat(used[i]).as("row " + i)
                    .isLessThanOrEqualTo(data.rhs[i] + TOLERANCE * (1 + Math.abs(data.rhs[i])));
            assertThat(y[i]).as("dual " + i).isNotNegative();
            dual += y[i] * data.rhs[i];
        }
        assertThat(solved.objective()).isCloseTo(dual, within(1e-9 * Math.max(1, 10 * Math.abs(dual))));
    }
}
