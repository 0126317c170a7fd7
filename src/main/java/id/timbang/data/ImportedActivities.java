package id.timbang.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the imported nomenclature. A code {@code X.XX…} stands for the same activity of every field of government; proposals carry
 * it with the field of their office, so it is written once for each field.
 */
final class ImportedActivities {
    private static final String ANY_FIELD = "X.XX.";
    private static final int FIELD = 4;

    private ImportedActivities() {
    }

    /** Writes activities.csv into a folder, in the place of an earlier one. */
    static void write(ImportRows rows, Path folder) {
        List<String> columns = rows.columns();
        int code = columns.indexOf("code");
        int function = columns.indexOf("function");
        Path partial = folder.resolve("." + Schema.ACTIVITIES.file() + ".partial");
        try {
            Files.createDirectories(folder);
            try (CsvWriter out = CsvWriter.create(partial).row(columns)) {
                expanded(rows.good().stream().map(ImportRows.Good::cells).toList(), code, function).forEach(out::row);
            }
            Files.move(partial, folder.resolve(Schema.ACTIVITIES.file()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> expanded(List<List<String>> rows, int code, int function) {
        Map<String, String> functionByField = new LinkedHashMap<>();
        Set<String> codes = new HashSet<>();
        for (List<String> row : rows) {
            codes.add(row.get(code));
            if (!row.get(code).startsWith(ANY_FIELD) && row.get(code).length() > FIELD) {
                functionByField.putIfAbsent(row.get(code).substring(0, FIELD), function < 0 ? "" : row.get(function));
            }
        }
        var all = new ArrayList<List<String>>();
        for (List<String> row : rows) {
            all.add(row);
            if (row.get(code).startsWith(ANY_FIELD)) {
                functionByField.forEach((field, name) -> {
                    String own = field + row.get(code).substring(FIELD);
                    if (codes.add(own)) {
                        all.add(changed(row, code, own, function, name));
                    }
                });
            }
        }
        return all;
    }

    private static List<String> changed(List<String> row, int code, String own, int function, String name) {
        var changed = new ArrayList<>(row);
        changed.set(code, own);
        if (function >= 0) {
            changed.set(function, name);
        }
        return changed;
    }
}
