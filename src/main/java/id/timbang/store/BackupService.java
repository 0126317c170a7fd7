package id.timbang.store;

import id.timbang.data.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes everything of an installation to one zip: the tables as they are at one moment, the files of datasets and results. Rows
 * of proposals and portfolios are not in it, for they follow from the files.
 */
@Service
public class BackupService {
    /** Describes the backup; the first entry. */
    static final String HEAD = "timbang.json";
    static final String DATASETS = "datasets/";
    static final String RESULTS = "results/";
    static final String TABLES = "tables/";
    /** In an order in which they can be filled. */
    static final List<String> ALL_TABLES = List.of("account", "account_role", "dataset", "ceiling_line", "fund",
            "office",
            "district", "scenario", "pack_version", "pack_file", "run", "run_event", "run_limit", "adopted_list",
            "publication", "study", "letter", "meeting_mark", "audit");

    private final JdbcClient jdbc;
    private final DataSource source;
    private final TransactionTemplate transaction;
    private final DataFolder folder;
    private final AuditService audit;

    BackupService(JdbcClient jdbc, DataSource source, TransactionTemplate transaction, DataFolder folder,
            AuditService audit) {
        this.jdbc = jdbc;
        this.source = source;
        this.transaction = transaction;
        this.folder = folder;
        this.audit = audit;
    }

    /** Writes a backup; the program may go on working meanwhile. The target stays open; what fails leaves no zip in it that can be read. */
    public void write(OutputStream target, String actor) {
        transaction.executeWithoutResult(status -> audit.add(actor, "backup.write", "backup", Map.of()));
        var snapshot = new TransactionTemplate(transaction.getTransactionManager());
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.executeWithoutResult(status -> {
            try {
                // closing it after a failure would end the zip in order, without the rest
                var zip = new ZipOutputStream(target);
                write(zip);
                zip.finish();
                zip.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void write(ZipOutputStream zip) throws IOException {
        var head = new LinkedHashMap<String, Object>();
        head.put("format", 1);
        head.put("schema", schema(jdbc));
        head.put("written_at", java.time.Instant.now().toString());
        entry(zip, HEAD);
        zip.write(Json.pretty(head).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (String table : ALL_TABLES) {
            entry(zip, TABLES + table);
            copyOut(table, zip);
        }
        for (String file : jdbc.sql("select file from dataset order by id").query(String.class).list()) {
            files(zip, DATASETS, folder.datasets(), file);
        }
        for (String run : jdbc.sql("select id::text from run where status = 'DONE' order by id").query(String.class)
                .list()) {
            files(zip, RESULTS, folder.results(), run);
        }
    }

    /** The version of the tables. */
    static String schema(JdbcClient jdbc) {
        return jdbc.sql("select version from flyway_schema_history where success order by installed_rank desc limit 1")
                .query(String.class).single();
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        zip.putNextEntry(entry);
    }

    private void copyOut(String table, OutputStream out) throws IOException {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", out);
        } catch (SQLException e) {
            throw new IllegalStateException("table " + table + " could not be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static void files(ZipOutputStream zip, String prefix, Path folder, String name) throws IOException {
        try (var walk = Files.walk(folder.resolve(name))) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile).sorted()::iterator) {
                entry(zip, prefix + folder.relativize(file).toString().replace('\\', '/'));
                Files.copy(file, zip);
            }
        }
    }
}
