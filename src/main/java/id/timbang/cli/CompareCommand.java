package id.timbang.cli;

import id.timbang.compare.ComparisonReport;
import id.timbang.compare.Terms;
import id.timbang.pipeline.ComparePipeline;
import id.timbang.pipeline.ReportWriter;
import id.timbang.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: differences between results. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = {
        "Compares results with the first one: totals, offices, districts and funds, limits, and every proposal that",
        "flipped with why. The best is the one of most value that keeps the ceilings of the last one. With --out",
        "everything is written as CSV, JSON and SVG too."})
final class CompareCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "2..*", description = "results; the first is the baseline")
    private List<Path> results;

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the tables and charts")
    private Path out;

    @CommandLine.Mixin
    private LanguageOption language;

    @Override
    public Integer call() {
        try (ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getErr())) {
            ComparePipeline.Region region = ComparePipeline.region(results.get(0));
            Terms terms = new Terms(results.size() - 1, region.freeFunds());
            Report report = ComparisonReport.of(ComparePipeline.run(results, terms, language.code(), progress),
                    region.names(), language.code());
            if (out != null) {
                ReportWriter.write(report, out);
            }
            report.lines().forEach(spec.commandLine().getOut()::println);
            return 0;
        }
    }
}
