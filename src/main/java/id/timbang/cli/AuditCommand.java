package id.timbang.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code audit check}: whether the audit log is whole. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = {
        "Reads the audit log of an installation that does not run and computes every hash again. Exit code 1 names the first line",
        "that does not fit. The hash of the last line, noted elsewhere, shows later that no line was cut off."})
final class AuditCommand implements Callable<Integer> {
    /** What can be done with the log. */
    enum Action {
        /** Compute every hash again. */
        CHECK
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "ACTION", description = "check")
    private Action action;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        return Application.find().checkAudit(data.folder(), spec.commandLine().getOut()) ? 0 : Timbang.FAILED;
    }
}
