package id.timbang.cli;

import id.timbang.pipeline.CheckPipeline;
import id.timbang.pipeline.Checked;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: validates data and rules. */
@Command(name = "check", mixinStandardHelpOptions = true, description = {
        "Validates a dataset and a rule pack, runs the pack's cases and lists the rules that stay silent. Writes nothing."})
final class CheckCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "DATASET", description = "the dataset")
    private Path dataset;

    @Option(names = "--rules", paramLabel = "PACK", defaultValue = "nasional", description = "rule pack (default: ${DEFAULT-VALUE})")
    private String rules;

    @Override
    public Integer call() {
        try (ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getErr())) {
            Checked checked = CheckPipeline.run(dataset, rules, progress);
            PrintWriter out = spec.commandLine().getOut();
            checked.lines().forEach(out::println);
            return checked.casesHold() ? 0 : Timbang.BAD_INPUT;
        }
    }
}
