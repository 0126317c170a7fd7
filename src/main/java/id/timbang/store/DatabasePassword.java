package id.timbang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * Keeps other users of the computer out of the embedded database: its server asks for a password that lies in the data folder,
 * where its owner alone can read it.
 */
final class DatabasePassword {
    private static final int BYTES = 32;
    private static final String RULES = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final Path rules;
    private final String text;

    private DatabasePassword(Path rules, String text) {
        this.rules = rules;
        this.text = text;
    }

    /** The password of a data folder; a new one if there is none yet. */
    static DatabasePassword of(DataFolder folder) {
        Path file = folder.database().resolveSibling("database.password");
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return new DatabasePassword(folder.database().resolve("pg_hba.conf"), Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Path partial = file.resolveSibling("database.password.partial");
        Files.deleteIfExists(partial);
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(partial,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(partial, HexFormat.of().formatHex(bytes));
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }

    String text() {
        return text;
    }

    /** Sets the password and lets the server ask for it from now on. A new server asks for none until then. */
    void require(DataSource database) {
        try {
            if (Files.readString(rules).equals(RULES)) {
                return;
            }
            try (Connection connection = database.getConnection("postgres", text);
                    Statement statement = connection.createStatement()) {
                statement.execute("alter user postgres password '" + text + "'");
                Files.writeString(rules, RULES);
                statement.execute("select pg_reload_conf()");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the database took no password", e);
        }
    }
}
