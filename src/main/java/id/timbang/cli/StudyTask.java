package id.timbang.cli;

import id.timbang.domain.Progress;
import id.timbang.pipeline.Recall;
import id.timbang.pipeline.ReportWriter;
import id.timbang.pipeline.StudyPipeline;
import id.timbang.report.Report;
import id.timbang.study.Ground;
import id.timbang.study.Resolver;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** A study as a command: reads the question, studies it, prints the findings, writes the tables. */
abstract class StudyTask implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Mixin
    private StudyOptions options;

    @CommandLine.Mixin
    private LanguageOption language;

    /** Studies the question and reports in that language. */
    abstract Report study(Ground ground, Resolver resolver, String code, Progress progress);

    /** Refuses numbers of its own options that mean nothing, before anything is read. */
    void checkOptions() {
        // most studies have no numbers of their own
    }

    /** Requires a number of an option to be from {@code least} to {@code most}. */
    final void require(String option, int number, int least, int most) {
        OptionRange.require(spec, option, number, least, most);
    }

    /** The seed of samples. */
    final long seed() {
        return options.seed;
    }

    @Override
    public final Integer call() {
        OptionRange.requireGap(spec, options.gap);
        checkOptions();
        try (ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getErr())) {
            Ground ground = StudyPipeline.ground(options.dataset, options.rules, options.scenarios, options.asOf,
                    new Recall(), progress);
            Report report = study(ground, new Resolver(options.seed, options.gap, options.search), language.code(),
                    progress);
            if (options.out != null) {
                ReportWriter.write(report, options.out);
            }
            report.lines().forEach(spec.commandLine().getOut()::println);
            return 0;
        }
    }
}
