package id.timbang.cli;

import id.timbang.domain.Progress;
import id.timbang.report.Report;
import id.timbang.study.Ground;
import id.timbang.study.Resolver;
import id.timbang.study.RobustnessReport;
import id.timbang.study.RobustnessStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code study robustness}: who stays in whatever happens. */
@Command(name = "robustness", mixinStandardHelpOptions = true, description = {
        "Varies the weights of the criteria and all ceilings, and marks each proposal: inti (funded in every sample), tepi",
        "(in some), luar (in none)."})
final class RobustnessCommand extends StudyTask {
    private static final int MOST_SAMPLES = 100_000;
    /** Less than all, so that something is left. */
    private static final int MOST_PERCENT = 99;

    @Option(names = "--samples", paramLabel = "N", defaultValue = "200", description = "how many samples (default: ${DEFAULT-VALUE})")
    private int samples;

    @Option(names = "--weights", paramLabel = "PERCENT", defaultValue = "20", description = "by how much a criterion's weight varies, up and down (default: ${DEFAULT-VALUE})")
    private int weights;

    @Option(names = "--ceilings", paramLabel = "PERCENT", defaultValue = "5", description = "by how much all ceilings vary together, up and down (default: ${DEFAULT-VALUE})")
    private int ceilings;

    @Override
    void checkOptions() {
        require("--samples", samples, 1, MOST_SAMPLES);
        require("--weights", weights, 0, MOST_PERCENT);
        require("--ceilings", ceilings, 0, MOST_PERCENT);
    }

    @Override
    Report study(Ground ground, Resolver resolver, String code, Progress progress) {
        var ranges = new RobustnessStudy.Ranges(weights, ceilings, samples, seed());
        return RobustnessReport.of(RobustnessStudy.study(ground, ranges, resolver, progress), code);
    }
}
