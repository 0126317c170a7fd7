package id.timbang.cli;

import id.timbang.pipeline.Confirmation;
import id.timbang.pipeline.DatasetFinder;
import id.timbang.pipeline.ReasonPage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: the reason for one proposal, in words. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = {
        "Tells what became of one proposal, why, and what would change it."})
final class ExplainCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Mixin
    private LanguageOption language;

    @Parameters(index = "0", paramLabel = "DIR", description = "a result")
    private Path result;

    @Parameters(index = "1", paramLabel = "PROPOSAL", description = "the id of a proposal")
    private String proposal;

    @Option(names = "--confirm", description = "tries each lever alone by solving again")
    private boolean confirm;

    @Option(names = "--dataset", paramLabel = "DATASET", description = "the dataset of the result, for --confirm (default: looked for here, beside the result and under datasets)")
    private Path dataset;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ReasonPage page = ReasonPage.of(result, proposal, language.code());
        page.lines().forEach(out::println);
        out.flush();
        if (confirm) {
            try (ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getErr())) {
                Path source = dataset == null ? DatasetFinder.find(result) : dataset;
                page.tried(new Confirmation(source, result, progress)).forEach(out::println);
            }
            out.flush();
        }
        return 0;
    }
}
