package id.timbang.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code study}: questions that need many solves. */
@Command(name = "study", mixinStandardHelpOptions = true, description = {
        "Asks what needs many solves. Each study prints its findings and, with --out, writes them as CSV, JSON and SVG."}, subcommands = {
                ReplanCommand.class, FrontierCommand.class, DoctorCommand.class,
                LimitsCommand.class, DecisionsCommand.class, RobustnessCommand.class, FairnessCommand.class})
final class StudyCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
