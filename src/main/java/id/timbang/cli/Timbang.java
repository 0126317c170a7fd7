package id.timbang.cli;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.optimise.NoPortfolioException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: tells a regional planning agency which of its proposals to fund, how close that is to the best, and why. */
@Command(name = "timbang", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
        "Chooses which proposals to fund under a ceiling, proves how close the choice is to the best possible one,",
        "and gives every proposal a reason."}, subcommands = {ServeCommand.class, AuditCommand.class,
                BackupCommand.class, RestoreCommand.class, SolveCommand.class,
                VerifyCommand.class, ExplainCommand.class, CompareCommand.class, StudyCommand.class,
                CheckCommand.class, GenerateCommand.class, ImportCommand.class, BenchmarkCommand.class}, footer = {"",
                        "Exit codes: 0 done, 1 verification failed, 2 bad input, 3 the hard limits cannot all hold (proven),",
                        "4 stopped before any result, 5 no feasible portfolio found, none excluded."})
public final class Timbang implements Callable<Integer> {
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;
    static final int IMPOSSIBLE = 3;
    static final int STOPPED = 4;
    static final int NOT_FOUND = 5;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs a command and ends the process with its exit code; no command starts the web application. */
    public static void main(String[] arguments) {
        int exitCode = run(arguments, new PrintWriter(System.out, true), new PrintWriter(System.err, true));
        ConsoleProgress.ended(exitCode);
        System.exit(exitCode);
    }

    /** Runs a command; returns its exit code. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        if (!Logging.wanted(arguments)) {
            Logging.silence();
        }
        return new CommandLine(new Timbang()).setOut(out).setErr(err)
                .setExecutionExceptionHandler(
                        (problem, command, parsed) -> exitCode(problem, NamedPaths.of(arguments), err))
                .setCaseInsensitiveEnumValuesAllowed(true).execute(arguments);
    }

    /** What an ended command means; what is our own error is thrown on. */
    static int exitCode(Exception problem, NamedPaths named, PrintWriter err) throws Exception {
        if (problem instanceof BadInputException bad) {
            bad.problems().forEach(err::println);
            err.println(bad.problems().size() == 1
                    ? "1 error; nothing was written."
                    : bad.problems().size() + " errors; nothing was written.");
            return BAD_INPUT;
        }
        if (problem instanceof UncheckedIOException disk && named.concern(disk.getCause())) {
            err.println(text(disk.getCause()));
            return BAD_INPUT;
        }
        if (problem instanceof NoPortfolioException none) {
            err.println(none.getMessage());
            return none.proven() ? IMPOSSIBLE : NOT_FOUND;
        }
        if (problem instanceof StoppedException) {
            err.println("Stopped before there was a result; nothing was written.");
            return STOPPED;
        }
        throw problem;
    }

    /** A path that cannot be used is bad input like others; exit code 1 would say that a verification failed. */
    private static Problem text(IOException trouble) {
        String file = trouble instanceof FileSystemException known ? known.getFile() : "files";
        return new Problem(file, 0, "", "cannot be read or written (" + trouble + ")",
                "another path is meant, or rights or room on the disk are missing");
    }

    @Override
    public Integer call() {
        return spec.commandLine().execute("serve");
    }
}
