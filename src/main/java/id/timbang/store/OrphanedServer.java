package id.timbang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops a database server whose application was killed; the data folder is ours alone, so no living application uses it. */
final class OrphanedServer {
    private static final int SECONDS = 30;

    private OrphanedServer() {
    }

    /** Stops the server of that folder, if one runs, and waits for its end. */
    static void stop(Path database) {
        Path file = database.resolve("postmaster.pid");
        if (Files.exists(file)) {
            ProcessHandle.of(pid(file)).filter(OrphanedServer::isPostgres).ifPresent(OrphanedServer::end);
        }
    }

    private static long pid(Path file) {
        try {
            String first = Files.readAllLines(file).stream().findFirst().orElse("");
            return first.matches("\\d{1,18}") ? Long.parseLong(first) : Long.MAX_VALUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process number may have been given to another program since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("an earlier database server (process " + server.pid()
                    + ") does not end. Maybe it still writes; wait or end it.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
