package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.timbang.optimise.LinearProgramme.Status;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearProgrammeTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void solvesByHand() {
        LinearProgramme programme = new LinearProgramme(new double[]{4, 12, 18});
        programme.addColumn(3, 0, INFINITE, new int[]{0, 2}, new double[]{1, 3});
        programme.addColumn(5, 0, INFINITE, new int[]{1, 2}, new double[]{2, 2});
        assertThat(programme.solve()).isEqualTo(Status.OPTIMAL);
        assertThat(programme.objective()).isCloseTo(36, within(1e-9));
        assertThat(programme.primal()).containsExactly(new double[]{2, 6}, within(1e-9));
        assertThat(programme.duals()).containsExactly(new double[]{0, 1.5, 1}, within(1e-9));
    }

    @Test
    void anEmptyProgrammeIsOptimalUnlessARowForbidsNothing() {
        assertThat(new LinearProgramme(new double[0]).solve()).isEqualTo(Status.OPTIMAL);
        assertThat(new LinearProgramme(new double[]{0, 1}).solve()).isEqualTo(Status.OPTIMAL);
        assertThat(new LinearProgramme(new double[]{0, -1}).solve()).isEqualTo(Status.INFEASIBLE);
    }

    @Test
    void columnsWithoutEntriesGoToTheirBetterBound() {
        LinearProgramme programme = new LinearProgramme(new double[]{1});
        programme.addColumn(2, 1, 3, new int[0], new double[0]);
        programme.addColumn(-2, 1, 3, new int[0], new double[0]);
        assertThat(programme.solve()).isEqualTo(Status.OPTIMAL);
        assertThat(programme.primal()).containsExactly(3, 1);
        programme.addColumn(1, 0, INFINITE, new int[0], new double[0]);
        assertThat(programme.solve()).isEqualTo(Status.UNBOUNDED);
    }

    @Test
    void crossedBoundsAreInfeasibleUntilTheyAreUncrossed() {
        LinearProgramme programme = new LinearProgramme(new double[]{1});
        int column = programme.addColumn(1, 0, 1, new int[]{0}, new double[]{2});
        programme.setBounds(column, 1, 0);
        assertThat(programme.solve()).isEqualTo(Status.INFEASIBLE);
        programme.setBounds(column, 0, 1);
        assertThat(programme.solve()).isEqualTo(Status.OPTIMAL);
        assertThat(programme.objective()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void agreesWithASecondSolverOnWildProgrammes() {
        Map<Status, Integer> seen = new EnumMap<>(Status.class);
        for (long seed = 0; seed < 1500; seed++) {
            RandomProgramme data = RandomProgramme.wild(seed);
            LinearProgramme programme = data.programme();
            Status status = programme.solve();
            seen.merge(status, 1, Integer::sum);
            Glop glop = new Glop(data);
            assertThat(status).as("seed " + seed).isEqualTo(glop.status);
            if (status == Status.OPTIMAL) {
                assertThat(programme.objective()).as("seed " + seed).isCloseTo(glop.objective,
                        within(1e-6 * (1 + Math.abs(glop.objective))));
                Optimality.check(data, programme);
            }
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrder(Status.OPTIMAL, Status.INFEASIBLE, Status.UNBOUNDED);
        assertThat(seen.values()).allMatch(count -> count > 50);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 300, 700})
    void solvesDegenerateChains(int columns) {
        for (long seed = 0; seed < 5; seed++) {
            RandomProgramme data = RandomProgramme.chains(columns, seed);
            LinearProgramme programme = data.programme();
            assertThat(programme.solve()).isEqualTo(Status.OPTIMAL);
            Optimality.check(data, programme);
        }
    }

    @Test
    void solvesKnapsacksOfManyDimensions() {
        for (long seed = 0; seed < 20; seed++) {
            RandomProgramme data = RandomProgramme.knapsack(10 + (int) seed * 3, (int) seed * 5, 400, seed);
            LinearProgramme programme = data.programme();
            assertThat(programme.solve()).isEqualTo(Status.OPTIMAL);
            Optimality.check(data, programme);
            assertThat(programme.objective()).isCloseTo(new Glop(data).objective, within(1e-6));
        }
    }

    @Test
    void addedColumnsLeadToTheSameOptimumAsAColdStart() {
        for (long seed = 0; seed < 30; seed++) {
            RandomProgramme data = RandomProgramme.knapsack(20, 30, 500, seed);
            LinearProgramme warm = data.programme(100);
            for (int from = 100; from < 500; from += 100) {
                assertThat(warm.solve()).isEqualTo(Status.OPTIMAL);
                data.add(warm, from, from + 100);
            }
            assertThat(warm.solve()).isEqualTo(Status.OPTIMAL);
            Optimality.check(data, warm);
            assertSame(warm, data.programme());
        }
    }

    @Test
    void movedBoundsLeadToTheSameOptimumAsAColdStart() {
        Random random = new Random(5);
        for (long seed = 0; seed < 20; seed++) {
            RandomProgramme data = RandomProgramme.knapsack(15, seed % 2 == 0 ? 0 : 20, 150, seed);
            LinearProgramme warm = data.programme();
            for (int turn = 0; turn < 60; turn++) {
                int column = random.nextInt(150);
                int how = random.nextInt(3);
                data.bound(column, how == 1 ? 1 : 0, how == 0 ? 0 : 1);
                warm.setBounds(column, how == 1 ? 1 : 0, how == 0 ? 0 : 1);
                LinearProgramme cold = data.programme();
                Status status = warm.solve();
                assertThat(status).as("seed %d turn %d", seed, turn).isEqualTo(cold.solve());
                if (status == Status.OPTIMAL) {
                    Optimality.check(data, warm);
                    assertSame(warm, cold);
                }
            }
        }
    }

    @Test
    void changedAmountsAndObjectivesLeadToTheSameOptimumAsAColdStart() {
        Random random = new Random(6);
        for (long seed = 0; seed < 20; seed++) {
            RandomProgramme data = RandomProgramme.knapsack(15, 10, 200, seed);
            LinearProgramme warm = data.programme();
            double[] objective = new double[200];
            for (int turn = 0; turn < 10; turn++) {
                assertThat(warm.solve()).isEqualTo(Status.OPTIMAL);
                data.rhs[turn] *= 0.2 + random.nextDouble();
                warm.setRhs(turn, data.rhs[turn]);
                int column = random.nextInt(200);
                objective[column] = random.nextDouble() * 5;
                warm.setObjective(column, objective[column]);
                LinearProgramme cold = data.programme();
                for (int j = 0; j < 200; j++) {
                    if (objective[j] > 0) {
                        cold.setObjective(j, objective[j]);
                    }
                }
                assertSame(warm, cold);
            }
        }
    }

    @Test
    void anAddedRowCutsTheOptimumOff() {
        for (long seed = 0; seed < 20; seed++) {
            RandomProgramme data = RandomProgramme.knapsack(10, 10, 100, seed);
            LinearProgramme warm = data.programme();
            assertThat(warm.solve()).isEqualTo(Status.OPTIMAL);
            double before = warm.objective();
            int[] columns = {1, 5, 9, 30, 77};
            double[] ones = {1, 1, 1, 1, 1};
            int row = warm.addRow(0.5, columns, ones);
            assertThat(row).isEqualTo(21);
            LinearProgramme cold = data.programme();
            cold.addRow(0.5, columns, ones);
            assertSame(warm, cold);
            assertThat(warm.objective()).isLessThanOrEqualTo(before + 1e-9);
            assertThat(warm.primal(1) + warm.primal(5) + warm.primal(9) + warm.primal(30) + warm.primal(77))
                    .isLessThan(0.5 + 1e-8);
        }
    }

    @Test
    void aCopyDoesNotDisturbItsOriginal() {
        RandomProgramme data = RandomProgramme.knapsack(10, 10, 100, 3);
        LinearProgramme original = data.programme();
        original.solve();
        double[] before = original.primal();
        LinearProgramme copy = original.copy();
        copy.setBounds(0, 1, 1);
        copy.setRhs(0, 1);
        copy.addColumn(100, 0, 1, new int[]{0}, new double[]{0.1});
        assertThat(copy.solve()).isEqualTo(Status.OPTIMAL);
        assertThat(original.columns()).isEqualTo(100);
        assertThat(original.solve()).isEqualTo(Status.OPTIMAL);
        assertThat(original.primal()).containsExactly(before, within(1e-9));
    }

    @Test
    void theSameCallsGiveTheSameBits() {
        RandomProgramme data = RandomProgramme.knapsack(30, 60, 800, 9);
        LinearProgramme one = data.programme();
        LinearProgramme other = data.programme();
        one.solve();
        other.solve();
        assertThat(one.primal()).containsExactly(other.primal());
        assertThat(one.duals()).containsExactly(other.duals());
    }

    @Test
    void isCutOffOnlyWhenTheOptimumIsNotBetter() {
        int cuts = 0;
        for (long seed = 0; seed < 30; seed++) {
            RandomProgramme data = RandomProgramme.knapsack(15, 10, 200, seed);
            LinearProgramme whole = data.programme();
            whole.solve();
            double optimum = whole.objective();
            LinearProgramme cut = data.programme();
            if (cut.solve(optimum * 1.05) == Status.CUT_OFF) {
                cuts++;
                assertThat(cut.objective()).isBetween(optimum, optimum * 1.05);
                assertThat(cut.iterations()).isLessThan(whole.iterations());
            }
            assertThat(cut.solve(optimum * 0.99)).isEqualTo(Status.OPTIMAL);
            assertThat(cut.objective()).isCloseTo(optimum, within(1e-9 * optimum));
        }
        assertThat(cuts).isGreaterThan(20);
    }

    @Test
    void aGroupOfTenThousandIsSolvedAtOnce() {
        LinearProgramme programme = new LinearProgramme(new double[]{1, 3});
        for (int j = 0; j < 10_000; j++) {
            programme.addColumn(1 + j % 7, 0, 1, new int[]{0, 1}, new double[]{1, 2 + j % 5});
        }
        assertThat(programme.solve()).isEqualTo(Status.OPTIMAL);
        assertThat(programme.objective()).isCloseTo(7, within(1e-9));
        assertThat(programme.iterations()).isLessThan(50);
    }

    private static void assertSame(LinearProgramme warm, LinearProgramme cold) {
        assertThat(warm.solve()).isEqualTo(Status.OPTIMAL);
        assertThat(cold.solve()).isEqualTo(Status.OPTIMAL);
        assertThat(warm.objective()).isCloseTo(cold.objective(),
                within(1e-9 * Math.max(1, Math.abs(cold.objective()))));
    }
}
