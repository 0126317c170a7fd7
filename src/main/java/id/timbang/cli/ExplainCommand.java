package id.timbang.cli;

import id.timbang.pipeline.ReasonPage;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code explain}: the reason for one proposal, in words. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = {
        "Tells in Bahasa Indonesia what became of one proposal and why."})
final class ExplainCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "a result")
    private Path result;

    @Parameters(index = "1", paramLabel = "PROPOSAL", description = "the id of a proposal")
    private String proposal;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(ReasonPage.of(result, proposal));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
