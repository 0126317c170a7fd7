package id.timbang.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * This optimiser beside the general solvers of OR-Tools, on generated regions; {@code mvn -Pbenchmark verify}. Set by
 * {@code -Dbenchmark.sizes}, {@code -Dbenchmark.profile}, {@code -Dbenchmark.seconds} (each contender), {@code -Dbenchmark.out}.
 */
class SolversBenchmark {
    private static final Path OUT = Path.of(System.getProperty("benchmark.out", "target/benchmark")).toAbsolutePath();
    private static final Duration LIMIT = Duration.ofSeconds(Long.getLong("benchmark.seconds", 600));

    @Test
    void noSolverFindsMoreThanTheBoundSays() {
        List<Integer> sizes = Arrays.stream(
                System.getProperty("benchmark.sizes", "1000,10000,50000,162930,500000").split(","))
                .map(Integer::valueOf)
                .toList();
        var setup = new Setup(null, System.getProperty("benchmark.profile", "bekasi"), sizes, 0, "nasional", LIMIT,
                OUT);
        List<Contender> solvers = Arrays.stream(GeneralSolver.values())
                .<Contender>map(solver -> new OrTools(solver, LIMIT, OUT.resolve("logs"))).toList();
        List<Comparison> comparisons = Benchmark.run(setup, solvers, Progress.NONE);
        assertThat(comparisons).hasSameSizeAs(sizes).allSatisfy(comparison -> {
            long bound = comparison.runs().get(0).bound().getAsLong();
            assertThat(comparison.runs()).allSatisfy(
                    run -> assertThat(run.achieved().orElse(Long.MIN_VALUE)).isLessThanOrEqualTo(bound));
        });
    }
}
