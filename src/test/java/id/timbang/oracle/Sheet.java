package id.timbang.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV file read plainly, cell by cell as text: the oracle shares no reader with what it judges. */
record Sheet(List<String> columns, List<Map<String, String>> rows) {

    /** Reads a file; a file that is absent has no columns and no rows. */
    static Sheet read(Path file) {
        if (!Files.exists(file)) {
            return new Sheet(List.of(), List.of());
        }
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> columns = cells(lines.get(0));
            var rows = new ArrayList<Map<String, String>>();
            for (String line : lines.subList(1, lines.size())) {
                rows.add(row(columns, cells(line)));
            }
            return new Sheet(columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int c = 0; c < columns.size(); c++) {
            row.put(columns.get(c), cells.get(c));
        }
        return row;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /** The row whose column has that text. */
    Map<String, String> find(String column, String text) {
        return rows.stream().filter(row -> text.equals(row.get(column))).findFirst().orElse(Map.of());
    }
}
