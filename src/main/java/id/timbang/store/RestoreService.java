package id.timbang.store;

import id.timbang.data.DatasetReader;
import id.timbang.data.Json;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Fills an empty installation from a backup: all of it or nothing. */
@Service
public class RestoreService {
    private static final List<String> NUMBERED = List.of("dataset", "scenario", "pack_version", "run", "publication",
            "study");

    private final JdbcClient jdbc;
    private final DataSource source;
    private final TransactionTemplate transaction;
    private final DataFolder folder;
    private final AuditService audit;
    private final DatasetTables datasets;
    private final PortfolioTable portfolios;

    RestoreService(JdbcClient jdbc, DataSource source, TransactionTemplate transaction, DataFolder folder,
            AuditService audit, DatasetTables datasets, PortfolioTable portfolios) {
        this.jdbc = jdbc;
        this.source = source;
        this.transaction = transaction;
        this.folder = folder;
        this.audit = audit;
        this.datasets = datasets;
        this.portfolios = portfolios;
    }

    /**
     * Reads a backup.
     *
     * @throws BadInputException when the installation is not empty, or the file is no backup of this version
     */
    public void read(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw bad(backup, "is no file", "the path is misspelt");
        }
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            check(zip, backup);
            files(zip);
            transaction.executeWithoutResult(status -> rows(zip, backup));
        } catch (IOException e) {
            throw bad(backup, "cannot be read (" + e.getMessage() + ")", "the copy was cut off");
        }
    }

    private void check(ZipFile zip, Path backup) throws IOException {
        ZipEntry head = zip.getEntry(BackupService.HEAD);
        if (head == null) {
            throw bad(backup, "is no backup of Timbang", "another file is meant");
        }
        JsonNode tree = Json.mapper().readTree(zip.getInputStream(head));
        String schema = BackupService.schema(jdbc);
        if (!tree.path("schema").asString("").equals(schema)) {
            throw bad(backup, "has tables of version " + tree.path("schema").asString("") + ", not " + schema,
                    "restore it with the version of Timbang that wrote it, then update");
        }
        long accounts = jdbc.sql("select count(*) from account").query(Long.class).single();
        long loaded = jdbc.sql("select count(*) from dataset").query(Long.class).single();
        if (accounts + loaded > 0) {
            throw bad(backup, "goes into an empty installation alone, and this one has data",
                    "name a new folder with --data");
        }
    }

    private void files(ZipFile zip) throws IOException {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().startsWith(BackupService.DATASETS)) {
                file(zip, entry, folder.datasets(), BackupService.DATASETS);
            } else if (entry.getName().startsWith(BackupService.RESULTS)) {
                file(zip, entry, folder.results(), BackupService.RESULTS);
            }
        }
    }

    private static void file(ZipFile zip, ZipEntry entry, Path target, String prefix) throws IOException {
        Path file = target.resolve(entry.getName().substring(prefix.length())).normalize();
        if (!file.startsWith(target)) {
            throw new IOException(entry.getName() + " leaves its folder");
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void rows(ZipFile zip, Path backup) {
        BackupService.ALL_TABLES.forEach(table -> copyIn(zip, table));
        NUMBERED.forEach(table -> jdbc.sql("select setval(pg_get_serial_sequence(:table, 'id'), "
                + "(select coalesce(max(id), 0) + 1 from " + table + "), false)").param("table", table)
                .query((row, n) -> n).single());
        jdbc.sql("select id, file from dataset order by id").query((row, n) -> Map.entry(row.getLong("id"),
                row.getString("file"))).list().forEach(dataset -> datasets.fill(dataset.getKey(),
                        DatasetReader.read(folder.datasets().resolve(dataset.getValue()))));
        for (RunInfo run : jdbc.sql("select " + RunRows.COLUMNS + " from run where status = 'DONE' order by id")
                .query(RunRows.ROWS).list()) {
            portfolios.load(run, folder.results().resolve(Long.toString(run.id())));
        }
        audit.add(AuditService.SYSTEM, "backup.restore", "backup",
                Map.of("file", String.valueOf(backup.getFileName())));
    }

    private void copyIn(ZipFile zip, String table) {
        Connection connection = DataSourceUtils.getConnection(source);
        try (InputStream in = zip.getInputStream(zip.getEntry(BackupService.TABLES + table))) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", in);
        } catch (SQLException e) {
            throw new IllegalStateException("table " + table + " could not be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static BadInputException bad(Path file, String message, String advice) {
        return new BadInputException(new Problem(String.valueOf(file.getFileName()), 0, "", message, advice));
    }
}
