package id.timbang.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The PostgreSQL server that the application brings along, for one data folder. */
public final class DatabaseServer implements AutoCloseable {
    private static final Duration STARTUP = Duration.ofMinutes(2);

    private final EmbeddedPostgres postgres;

    private DatabaseServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts the server of a data folder; one that a crash left behind is stopped first. */
    public static DatabaseServer start(DataFolder folder) {
        OrphanedServer.stop(folder.database());
        try {
            Files.createDirectories(folder.programs());
            Path log = folder.database().resolveSibling("database.log");
            return new DatabaseServer(EmbeddedPostgres.builder().setDataDirectory(folder.database())
                    .setCleanDataDirectory(false).setOverrideWorkingDirectory(folder.programs().toFile())
                    .setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on").setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "60").setServerConfig("jit", "off")
                    .setServerConfig("log_min_messages", "warning").setRegisterShutdownHook(false)
                    .setPGStartupWait(STARTUP).setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile())).start());
        } catch (IOException e) {
            throw new UncheckedIOException("the database server of " + folder.database() + " did not start", e);
        }
    }

    /** The address of its database. */
    public String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
