package id.timbang.cli;

import id.timbang.benchmark.Benchmark;
import id.timbang.benchmark.Setup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code benchmark}: this optimiser beside others. */
@Command(name = "benchmark", mixinStandardHelpOptions = true, description = {
        "Compares this optimiser with stock OptaPlanner and two greedy orders, on the same data and machine, and writes",
        "benchmark.md and benchmark.json. Without DATASET it generates regions of several sizes."})
final class BenchmarkCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "DATASET", arity = "0..1", description = "compare on this dataset alone")
    private Path dataset;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "benchmark", description = "where tables and generated data appear (default: ${DEFAULT-VALUE})")
    private Path out;

    @Option(names = "--profile", paramLabel = "PROFILE", defaultValue = "bekasi", description = "which region is generated (default: ${DEFAULT-VALUE})")
    private String profile;

    @Option(names = "--sizes", paramLabel = "N", split = ",", defaultValue = "1000,10000,50000,162930,500000", description = "how many proposals the regions have (default: ${DEFAULT-VALUE})")
    private List<Integer> sizes;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "seed of the regions (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--rules", paramLabel = "PACK", defaultValue = "nasional", description = "rule pack (default: ${DEFAULT-VALUE})")
    private String rules;

    @Option(names = "--limit", paramLabel = "DURATION", converter = DurationConverter.class, defaultValue = "100s", description = "what stock OptaPlanner may take (default: ${DEFAULT-VALUE})")
    private Duration limit;

    @Override
    public Integer call() throws IOException {
        if (dataset == null && sizes.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--sizes names no size.");
        }
        try (ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getErr())) {
            Benchmark.run(new Setup(dataset, profile, sizes, seed, rules, limit, out), List.of(), progress);
        }
        spec.commandLine().getOut().print(Files.readString(out.resolve("benchmark.md")));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
