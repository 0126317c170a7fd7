package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BasisTest {
    private static final int ROWS = 3;

    private final SparseColumns matrix = new SparseColumns();
    private final Basis basis = new Basis(ROWS, matrix);
    private final double[] alpha = new double[ROWS];

    private void enter(int position, int variable, double... column) {
        basis.solve(column, alpha);
        basis.exchange(position, variable, alpha);
    }

    @Test
    void solvesAfterExchangesAsAfterANewFactorisation() {
        matrix.add(new int[]{0, 1}, new double[]{2, 1});
        matrix.add(new int[]{1, 2}, new double[]{3, 1});
        enter(0, ROWS, 2, 1, 0);
        enter(1, ROWS + 1, 0, 3, 1);
        double[] before = new double[ROWS];
        basis.solve(new double[]{4, 8, 9}, before);
        assertThat(before).containsExactly(new double[]{2, 2, 7}, within(1e-14));
        assertThat(basis.refactor()).isEmpty();
        double[] after = new double[ROWS];
        basis.solve(new double[]{4, 8, 9}, after);
        assertThat(after).containsExactly(before, within(1e-14));
    }

    @Test
    void aColumnLeavesForItsSlackAgain() {
        matrix.add(new int[]{0, 1}, new double[]{2, 1});
        enter(0, ROWS, 2, 1, 0);
        enter(0, 0, 1, 0, 0);
        assertThat(basis.head(0)).isZero();
        double[] values = new double[ROWS];
        basis.solve(new double[]{4, 8, 9}, values);
        assertThat(values).containsExactly(4, 8, 9);
    }

    @Test
    void aNewFactorisationReplacesDependentColumnsBySlacks() {
        matrix.add(new int[]{0, 1}, new double[]{1, 1});
        matrix.add(new int[]{0, 1}, new double[]{1, 1 + 1e-13});
        enter(0, ROWS, 1, 1, 0);
        enter(1, ROWS + 1, 1, 1 + 1e-13, 0);
        assertThat(basis.refactor()).containsExactly(ROWS + 1);
        assertThat(basis.head(0)).isEqualTo(ROWS);
        assertThat(basis.head(1)).isLessThan(2);
        double[] values = new double[ROWS];
        basis.solve(new double[]{5, 6, 7}, values);
        assertThat(values[0]).isCloseTo(basis.head(1) == 1 ? 5 : 6, within(1e-12));
    }
}
