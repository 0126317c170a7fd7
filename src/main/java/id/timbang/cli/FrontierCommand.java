package id.timbang.cli;

import id.timbang.domain.Progress;
import id.timbang.report.Report;
import id.timbang.study.FrontierReport;
import id.timbang.study.FrontierSweep;
import id.timbang.study.Ground;
import id.timbang.study.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code study frontier}: value and composition for a sweep of ceilings. */
@Command(name = "frontier", mixinStandardHelpOptions = true, description = {
        "Value, composition and who enters or leaves, for a sweep of ceilings. With the total ceiling go the ceilings of all",
        "funds and the plafonds of all offices, by the same part; with one fund goes the total, by the same rupiah."})
final class FrontierCommand extends StudyTask {
    private static final int MOST_PERCENT = 1000;
    private static final int MOST_POINTS = 1000;

    @Option(names = "--of", paramLabel = "FUND", defaultValue = "total", description = "total, or the code of a fund (default: ${DEFAULT-VALUE})")
    private String subject;

    @Option(names = "--from", paramLabel = "PERCENT", defaultValue = "50", description = "lowest ceiling, per cent of what is stated (default: ${DEFAULT-VALUE})")
    private int from;

    @Option(names = "--to", paramLabel = "PERCENT", defaultValue = "150", description = "highest ceiling, per cent of what is stated (default: ${DEFAULT-VALUE})")
    private int to;

    @Option(names = "--points", paramLabel = "N", defaultValue = "51", description = "how many ceilings (default: ${DEFAULT-VALUE})")
    private int points;

    @Override
    void checkOptions() {
        require("--from", from, 0, MOST_PERCENT - 1);
        require("--to", to, from + 1, MOST_PERCENT);
        require("--points", points, 2, MOST_POINTS);
    }

    @Override
    Report study(Ground ground, Resolver resolver, String code, Progress progress) {
        var range = new FrontierSweep.Range(subject, 10 * from, 10 * to, points);
        return FrontierReport.of(FrontierSweep.sweep(ground, range, resolver, progress), code);
    }
}
