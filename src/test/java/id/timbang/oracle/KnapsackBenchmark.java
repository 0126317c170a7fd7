package id.timbang.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Progress;
import id.timbang.optimise.Optimiser;
import id.timbang.optimise.Settings;
import id.timbang.optimise.Solution;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Measures the optimiser on thirty textbook knapsacks against the better of CP-SAT and SCIP; a part of
 * {@code mvn -Pbenchmark verify}. Best known values are kept in a file, so that they are computed once.
 *
 * <p>
 * As a main class it takes seconds for ours (10), seconds for each of theirs (60), and the file of best known values
 * (target/knapsack-best.csv).
 */
public final class KnapsackBenchmark {
    private static final int INSTANCES = 30;
    private final Duration ours;
    private final double theirs;
    private final Path file;
    private final Map<String, Long> best = new HashMap<>();
    private final List<Double> behind = new ArrayList<>();

    KnapsackBenchmark() {
        this(Duration.ofSeconds(Long.getLong("benchmark.knapsack.ours", 10)),
                Long.getLong("benchmark.knapsack.theirs", 60), Path.of("target/knapsack-best.csv"));
    }

    private KnapsackBenchmark(Duration ours, double theirs, Path file) {
        this.ours = ours;
        this.theirs = theirs;
        this.file = file;
    }

    /** Runs the instances and prints a line for each, then average and worst. */
    public static void main(String[] args) throws IOException {
        var benchmark = new KnapsackBenchmark(Duration.ofSeconds(args.length > 0 ? Long.parseLong(args[0]) : 10),
                args.length > 1 ? Double.parseDouble(args[1]) : 60,
                Path.of(args.length > 2 ? args[2] : "target/knapsack-best.csv"));
        benchmark.measure();
        benchmark.report();
    }

    @Test
    void isCloseToTheBestThatExactSolversFind() throws IOException {
        measure();
        report();
        assertThat(average()).isLessThanOrEqualTo(0.15);
    }

    private void measure() throws IOException {
        readBest();
        List<Instance> instances = IntStream.range(0, INSTANCES).mapToObj(KnapsackBenchmark::instance).toList();
        for (Instance instance : instances) {
            know(instance);
        }
        instances.forEach(this::run);
    }

    private void readBest() throws IOException {
        if (Files.exists(file)) {
            Files.readAllLines(file).forEach(line -> best.put(line.split(",")[0], Long.valueOf(line.split(",")[1])));
        }
    }

    private record Instance(String name, Knapsack knapsack) {
    }

    private static Instance instance(int instance) {
        int items = List.of(100, 200, 300, 400, 500).get(instance % 5);
        int limits = List.of(5, 10, 30).get(instance / 5 % 3);
        double tightness = List.of(0.25, 0.5, 0.75).get(instance % 3);
        return new Instance("%d-%dx%d-%.2f".formatted(instance, items, limits, tightness),
                Knapsack.random(instance, items, limits, tightness));
    }

    private void run(Instance instance) {
        long known = best.get(instance.name());
        long start = System.nanoTime();
        Solution solution = Optimiser.optimise(instance.knapsack().programme(),
                new Settings(0, new BigDecimal("0.01"), ours, Map.of()), Progress.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        long achieved = solution.certificate().achieved();
        double percent = 100.0 * (known - achieved) / known;
        behind.add(percent);
        assertThat(solution.certificate().bound()).as("bound of %s", instance.name()).isGreaterThanOrEqualTo(known);
        System.out.printf(Locale.ROOT, "%-18s best %,13d ours %,13d bound %,13d behind %6.3f %% in %5.1f s, %s%n",
                instance.name(),
                known, achieved, solution.certificate().bound(), percent, seconds,
                solution.certificate().ended());
    }

    private void know(Instance instance) throws IOException {
        if (!best.containsKey(instance.name())) {
            Milp programme = instance.knapsack().milp();
            long known = Math.max(CpSat.solve(programme, theirs, 2).best(), Scip.best(programme, theirs));
            best.put(instance.name(), known);
            Files.writeString(file, instance.name() + "," + known + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    private void report() {
        System.out.printf(Locale.ROOT, "behind the best known: average %.3f %%, worst %.3f %%%n",
                average(),
                behind.stream().mapToDouble(d -> d).max().orElseThrow());
    }

    private double average() {
        return behind.stream().mapToDouble(d -> d).average().orElseThrow();
    }
}
