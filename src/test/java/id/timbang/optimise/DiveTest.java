package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dive decides columns as a list must have them: whole, within the rows, and told where that cost much. */
class DiveTest {
    private static final int ROWS = 6;
    private static final int COLUMNS = 120;
    private static final double WHOLE = 1e-6;
    private static final double MUCH = 0.02;

    private final long[] cost = new long[COLUMNS];

    /** A knapsack of several dimensions; what a column brings goes with its cost, about. */
    private LinearProgramme knapsack(long seed) {
        var random = new SplittableRandom(seed);
        double[] room = IntStream.range(0, ROWS).mapToDouble(r -> COLUMNS / 25.0).toArray();
        var programme = new LinearProgramme(room);
        for (int c = 0; c < COLUMNS; c++) {
            double size = random.nextDouble();
            cost[c] = 1 + (long) (size * 1e9);
            double[] uses = new double[ROWS];
            for (int r = 0; r < ROWS; r++) {
                uses[r] = size * (0.5 + random.nextDouble()) / 3;
            }
            programme.addColumn(size * (0.7 + 0.6 * random.nextDouble()), 0, 1, IntStream.range(0, ROWS).toArray(),
                    uses);
        }
        assertThat(programme.solve()).isEqualTo(LinearProgramme.Status.OPTIMAL);
        return programme;
    }

    private static boolean whole(double taken) {
        return taken <= WHOLE || taken >= 1 - WHOLE;
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, Rounds.LARGE, Rounds.VAST})
    void decidesEveryColumnAndLosesNoMoreThanItTells(int blocks) {
        int thoughtOver = 0;
        for (long seed = 0; seed < 20; seed++) {
            LinearProgramme programme = knapsack(seed);
            double best = programme.objective();

            Dive dive = new Dive(programme, 0, cost, MUCH, blocks);
            dive.run(0);

            assertThat(IntStream.range(0, COLUMNS).mapToDouble(programme::primal)).allMatch(DiveTest::whole);
            assertThat(programme.solve()).isEqualTo(LinearProgramme.Status.OPTIMAL);
            assertThat(programme.objective()).isBetween(0.9 * best, best + WHOLE);
            for (Dive.Decision decision : dive.costly()) {
                assertThat(programme.primal(decision.column()) > 0.5).isEqualTo(decision.taken());
            }
            thoughtOver += dive.costly().size();
        }
        assertThat(thoughtOver).isPositive();
    }

    @Test
    void endsAboveTheColumnsThatCostLess() {
        int left = 0;
        for (long seed = 0; seed < 20; seed++) {
            LinearProgramme programme = knapsack(seed);

            new Dive(programme, 0, cost, MUCH, Rounds.VAST).run(3e8);

            for (int c = 0; c < COLUMNS; c++) {
                boolean decided = whole(programme.primal(c));
                assertThat(decided || cost[c] < 9e8).isTrue();
                left += decided ? 0 : 1;
            }
        }
        assertThat(left).isPositive();
    }
}
