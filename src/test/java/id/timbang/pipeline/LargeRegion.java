package id.timbang.pipeline;

import id.timbang.domain.Progress;
import id.timbang.generate.Generator;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * A generated region of real size and its result, made once and kept in {@code target/benchmark} for the benchmarks that need one.
 * Set by {@code -Dbenchmark.size} (proposals) and {@code -Dbenchmark.out}.
 */
final class LargeRegion {
    static final BigDecimal GAP = new BigDecimal("0.01");
    private static final int SIZE = Integer.getInteger("benchmark.size", 162_930);
    private static final Path OUT = Path.of(System.getProperty("benchmark.out", "target/benchmark")).toAbsolutePath();

    private LargeRegion() {
    }

    static Path dataset() {
        Path dataset = OUT.resolve("bekasi-" + SIZE);
        if (!Files.exists(dataset)) {
            Generator.generate("bekasi", OptionalInt.of(SIZE), 1, dataset, Progress.NONE);
        }
        return dataset;
    }

    /** The folder of its result, and how long choosing took. */
    static Path result() {
        Path result = OUT.resolve("hasil-" + SIZE);
        if (!Files.exists(result)) {
            Solved solved = SolvePipeline.run(
                    new SolveRequest(dataset(), result, "nasional", List.of(), null, 0, GAP, null), Progress.NONE);
            System.out.println("Timbang: " + solved.milliseconds());
        }
        return result;
    }
}
