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

    /** The seed of samples. */
    final long seed() {
        return options.seed;
    }

    @Override
    public final Integer call() {
        if (options.gap.signum() < 0) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "--gap (" + options.gap + ") must not be negative.");
        }
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
