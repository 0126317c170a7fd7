package id.timbang.cli;

import id.timbang.pipeline.VerifyPipeline;
import id.timbang.verify.Contradiction;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code verify}: the independent check. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = {
        "Checks a result against its dataset: reads, judges and computes everything again, and names what differs."})
final class VerifyCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DATASET", description = "the dataset that the result was made from")
    private Path dataset;

    @Parameters(index = "1", paramLabel = "DIR", description = "the result; pack, scenario and as-of date come from it")
    private Path result;

    @Override
    public Integer call() {
        try (ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getErr())) {
            List<Contradiction> found = VerifyPipeline.run(dataset, result, progress);
            found.forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().println(found.isEmpty()
                    ? "Verified: everything that follows from the inputs holds."
                    : "Not verified: " + found.size() + " fields contradict recomputation.");
            if (found.isEmpty()) {
                spec.commandLine().getOut().println(
                        "Only stated, as no input proves it: " + String.join("; ", VerifyPipeline.UNPROVEN) + ".");
            }
            return found.isEmpty() ? 0 : Timbang.FAILED;
        }
    }
}
