package id.timbang.cli;

import id.timbang.optimise.NoPortfolioException;
import id.timbang.pipeline.SolvePipeline;
import id.timbang.pipeline.SolveRequest;
import id.timbang.pipeline.Solved;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code solve}: the main job. */
@Command(name = "solve", mixinStandardHelpOptions = true, description = {
        "Chooses which proposals of a dataset to fund and writes the result as a folder."})
final class SolveCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "DATASET", description = "folder with region.yaml, proposals.csv and more, or one .xlsx")
    private Path dataset;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to write the result to")
    private Path out;

    @Option(names = "--rules", paramLabel = "PACK", defaultValue = "nasional", description = "rule pack: a name under ./rules, else in the program, or a path (default: ${DEFAULT-VALUE})")
    private String rules;

    @Option(names = "--scenario", paramLabel = "FILE", description = "named overrides; may be given several times, later ones win")
    private List<Path> scenarios = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", converter = DateConverter.class, description = "the day on which is decided (default: 1 January of the fiscal year)")
    private LocalDate asOf;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "seed of the search (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--gap", paramLabel = "PERCENT", defaultValue = "0.01", description = "proven gap at which the search may end (default: ${DEFAULT-VALUE})")
    private BigDecimal gap;

    @Option(names = "--limit", paramLabel = "DURATION", converter = DurationConverter.class, description = "end with the best so far after that time, e.g. 30s or 5m; the result is then not reproducible")
    private Duration limit;

    @Option(names = "--start", paramLabel = "DIR", description = "result of a similar question, e.g. before a cut: its prices are where to start, which takes less time")
    private Path start;

    @Override
    public Integer call() {
        OptionRange.requireGap(spec, gap);
        var request = new SolveRequest(dataset, out, rules, scenarios, asOf, seed, gap, limit, start);
        try (ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getErr())) {
            Solved solved = solve(request, progress);
            solved.warnings().forEach(warning -> spec.commandLine().getErr().println("warning: " + warning));
            spec.commandLine().getOut().print(new Screen(solved, out).text());
            spec.commandLine().getOut().flush();
        }
        return 0;
    }

    private static Solved solve(SolveRequest request, ConsoleProgress progress) {
        try {
            return SolvePipeline.run(request, progress);
        } catch (NoPortfolioException none) {
            if (none.unfinished()) {
                throw new StoppedException();
            }
            throw none;
        }
    }
}
