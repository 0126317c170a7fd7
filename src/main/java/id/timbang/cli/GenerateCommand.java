package id.timbang.cli;

import id.timbang.generate.Generator;
import id.timbang.generate.Summary;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code generate}: an example region. */
@Command(name = "generate", mixinStandardHelpOptions = true, description = {
        "Writes an example region: a dataset whose rows are made up, the same bytes for the same seed. What was planted in it",
        "(duplicates, price outliers, missing papers) is written beside it, to DIR.planted.csv. Profiles: bekasi (a regency of",
        "real size), kecil (1,200 proposals), kalteng (a province), ppu (a small regency)."})
final class GenerateCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "PROFILE", description = "bekasi, kecil, kalteng or ppu")
    private String profile;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where the dataset appears; an earlier one is replaced")
    private Path out;

    @Option(names = "--proposals", paramLabel = "N", description = "how many proposals (default: as the profile says); money grows with it")
    private Integer proposals;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "another seed gives another region (default: ${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() {
        OptionalInt size = proposals == null ? OptionalInt.empty() : OptionalInt.of(proposals);
        try (ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getErr())) {
            Summary summary = Generator.generate(profile, size, seed, out, progress);
            spec.commandLine().getOut().print(summary);
            spec.commandLine().getOut().flush();
        }
        return 0;
    }
}
