package id.timbang.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The PostgreSQL server that the application brings along, for one data folder. */
public final class DatabaseServer implements AutoCloseable {
    private static final Duration STARTUP = Duration.ofMinutes(2);

    private final EmbeddedPostgres postgres;
    private final DatabasePassword password;

    private DatabaseServer(EmbeddedPostgres postgres, DatabasePassword password) {
        this.postgres = postgres;
        this.password = password;
    }

    /** Starts the server of a data folder; one that a crash left behind is stopped first. */
    public static DatabaseServer start(DataFolder folder) {
        OrphanedServer.stop(folder.database());
        try {
            Files.createDirectories(folder.programs());
            Path log = folder.database().resolveSibling("database.log");
            DatabasePassword password = DatabasePassword.of(folder);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().setDataDirectory(folder.database())
                    .setCleanDataDirectory(false).setOverrideWorkingDirectory(folder.programs().toFile())
                    .setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on").setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("wal_level", "minimal").setServerConfig("max_wal_senders", "0")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "60").setServerConfig("jit", "off")
                    .setServerConfig("log_min_messages", "warning").setRegisterShutdownHook(false)
                    .setPGStartupWait(STARTUP).setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .setConnectConfig("password", password.text()).start();
            password.require(postgres.getPostgresDatabase());
            return new DatabaseServer(postgres, password);
        } catch (IOException e) {
            throw new UncheckedIOException("the database server of " + folder.database() + " did not start", e);
        }
    }

    /** What Spring needs to know to use it. */
    public Map<String, Object> settings() {
        return Map.of("spring.datasource.url", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                "spring.datasource.username", "postgres", "spring.datasource.password", password.text());
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
