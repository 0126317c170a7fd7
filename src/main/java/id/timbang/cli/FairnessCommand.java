package id.timbang.cli;

import id.timbang.domain.Progress;
import id.timbang.report.Report;
import id.timbang.study.Fairness;
import id.timbang.study.FairnessReport;
import id.timbang.study.FairnessStudy;
import id.timbang.study.Ground;
import id.timbang.study.Resolver;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code study fairness}: how money falls on districts. */
@Command(name = "fairness", mixinStandardHelpOptions = true, description = {
        "What each district gets per head and per poor head, how even that is (Gini), the worst-off districts, and the value",
        "given up for each level of a floor for all districts. Never between offices: the law knows no fairness there."})
final class FairnessCommand extends StudyTask {
    /** Per cent of the average. */
    private static final int ALL = 100;

    @Option(names = "--per", paramLabel = "WHOM", defaultValue = "head", description = "head or poor (default: ${DEFAULT-VALUE})")
    private Fairness.Per per;

    @Option(names = "--step", paramLabel = "PERCENT", defaultValue = "10", description = "floors rise by that much of the average, up to it (default: ${DEFAULT-VALUE})")
    private int step;

    @Override
    void checkOptions() {
        require("--step", step, 1, ALL);
    }

    @Override
    Report study(Ground ground, Resolver resolver, String code, Progress progress) {
        int[] levels = IntStream.rangeClosed(1, ALL / step).map(i -> i * step).toArray();
        return FairnessReport.of(FairnessStudy.study(ground, per, levels, resolver, progress), code);
    }
}
