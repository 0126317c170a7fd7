package id.timbang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes files that a crash left behind: what the database does not know was never finished. */
@Component
public class Housekeeping {
    private final JdbcClient jdbc;
    private final DataFolder folder;

    Housekeeping(JdbcClient jdbc, DataFolder folder) {
        this.jdbc = jdbc;
        this.folder = folder;
    }

    /** Empties the folder of work, and removes datasets and results that belong to nothing; before any job starts. */
    public void sweep() {
        removeOthers(folder.work(), Set.of());
        removeOthers(folder.datasets(), new HashSet<>(jdbc.sql("select file from dataset").query(String.class).list()));
        removeOthers(folder.results(), new HashSet<>(
                jdbc.sql("select id::text from run where status = 'DONE'").query(String.class).list()));
    }

    private static void removeOthers(Path folder, Set<String> known) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> !known.contains(file.getFileName().toString())).toList()
                    .forEach(Housekeeping::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file or a folder with all that is in it. */
    public static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> content = Files.walk(path)) {
            List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
