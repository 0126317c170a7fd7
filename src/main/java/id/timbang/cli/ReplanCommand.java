package id.timbang.cli;

import id.timbang.domain.Progress;
import id.timbang.pipeline.StudyPipeline;
import id.timbang.report.Report;
import id.timbang.study.Ground;
import id.timbang.study.Replan;
import id.timbang.study.ReplanReport;
import id.timbang.study.Replanner;
import id.timbang.study.Resolver;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code study replan}: an earlier list fitted into smaller ceilings. */
@Command(name = "replan", mixinStandardHelpOptions = true, description = {
        "Fits an earlier list into a changed question, e.g. after a cut: the curve of value kept against number of changes,",
        "every proposal that is dropped or reduced, and who must be told. State the cut with --scenario."})
final class ReplanCommand extends StudyTask {
    @Option(names = "--earlier", paramLabel = "DIR", required = true, description = "the earlier result, or its portfolio.csv")
    private Path earlier;

    @Override
    Report study(Ground ground, Resolver resolver, String code, Progress progress) {
        Replan replan = Replanner.replan(ground, StudyPipeline.portfolio(earlier),
                resolver.from(StudyPipeline.prices(earlier)), progress);
        return ReplanReport.of(replan, code);
    }
}
