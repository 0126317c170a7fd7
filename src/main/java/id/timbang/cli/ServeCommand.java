package id.timbang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code serve}: the web application with its own database. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = {
        "Starts the web application on this computer with its own PostgreSQL. The first start loads an example region, solves it",
        "and prints a link for the first administrator. TIMBANG_DB_URL (with TIMBANG_DB_USER and TIMBANG_DB_PASSWORD) names an",
        "existing PostgreSQL server instead."})
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;
    private static final String ADDRESS = "127.0.0.1";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private DataOption data;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "port on 127.0.0.1; 0 for any free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Override
    public Integer call() {
        OptionRange.require(spec, "--port", port, 0, HIGHEST_PORT);
        requireFree();
        Application.find().serve(port, data.folder(), spec.commandLine().getOut(), spec.commandLine().getErr());
        return 0;
    }

    /** Says in one line, before anything starts, what else would end a start-up in the middle. */
    private void requireFree() {
        try (ServerSocket free = new ServerSocket()) {
            free.bind(new InetSocketAddress(InetAddress.getByName(ADDRESS), port));
        } catch (BindException e) {
            throw new ParameterException(spec.commandLine(), "--port (" + port
                    + ") is taken or not allowed, maybe by a Timbang that runs already; choose another, or 0 for any free one.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
