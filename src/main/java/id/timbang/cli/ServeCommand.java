package id.timbang.cli;

import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the web application with its own database. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = {
        "Starts the web application on this computer with its own PostgreSQL. The first start loads an example region, solves it",
        "and prints a link for the first administrator. TIMBANG_DB_URL (with TIMBANG_DB_USER and TIMBANG_DB_PASSWORD) names an",
        "existing PostgreSQL server instead."})
final class ServeCommand implements Callable<Integer> {
    private static final int PORT = 8080;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", defaultValue = ""
            + PORT, description = "port on 127.0.0.1; 0 for any free one (default: ${DEFAULT-VALUE})")
    private int port = PORT;

    @Option(names = "--data", paramLabel = "DIR", description = "folder of database, datasets and results (default: .timbang in the home folder)")
    private Path data;

    @Override
    public Integer call() {
        Path folder = data == null ? Path.of(System.getProperty("user.home"), ".timbang") : data;
        Application application = ServiceLoader.load(Application.class).findFirst()
                .orElseThrow(() -> new IllegalStateException("the web application is not in this jar"));
        application.serve(port, folder.toAbsolutePath().normalize(), spec.commandLine().getOut(),
                spec.commandLine().getErr());
        return 0;
    }
}
