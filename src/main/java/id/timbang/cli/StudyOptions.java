package id.timbang.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every study is told: the question, and where its tables go. */
final class StudyOptions {
    @Parameters(paramLabel = "DATASET", description = "folder with region.yaml, proposals.csv and more, or one .xlsx")
    Path dataset;

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the tables, the charts and the JSON; an earlier one is replaced")
    Path out;

    @Option(names = "--rules", paramLabel = "PACK", defaultValue = "nasional", description = "rule pack (default: ${DEFAULT-VALUE})")
    String rules;

    @Option(names = "--scenario", paramLabel = "FILE", description = "named overrides; may be given several times, later ones win")
    List<Path> scenarios = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", converter = DateConverter.class, description = "the day on which is decided (default: 1 January of the fiscal year)")
    LocalDate asOf;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "seed of every solve and sample (default: ${DEFAULT-VALUE})")
    long seed;

    @Option(names = "--gap", paramLabel = "PERCENT", defaultValue = "0.01", description = "proven gap at which a solve may end (default: ${DEFAULT-VALUE})")
    BigDecimal gap;

    @Option(names = "--search", description = "search at every point of a sweep too: much slower, with smaller gaps")
    boolean search;
}
