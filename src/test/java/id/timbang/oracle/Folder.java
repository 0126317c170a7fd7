package id.timbang.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Writes a dataset folder from rows of text. */
record Folder(Path path) {

    Folder {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code name.csv}; no file without rows. */
    Folder csv(String name, List<Map<String, String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        var columns = new LinkedHashSet<String>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        var lines = new ArrayList<String>();
        lines.add(String.join(",", columns));
        rows.forEach(row -> lines.add(line(columns, row)));
        return write(name + ".csv", lines);
    }

    private static String line(Iterable<String> columns, Map<String, String> row) {
        var cells = new ArrayList<String>();
        columns.forEach(column -> cells.add(row.getOrDefault(column, "")));
        return String.join(",", cells);
    }

    /** Writes region.yaml. */
    Folder region(Map<String, String> values) {
        var lines = new ArrayList<String>();
        values.forEach((key, value) -> lines.add(key + ": " + value));
        return write("region.yaml", lines);
    }

    private Folder write(String name, List<String> lines) {
        try {
            Files.write(path.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
