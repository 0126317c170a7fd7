package id.timbang.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A dataset folder as its files state it. */
record Stated(Map<String, String> region, Sheet proposals, Sheet base, Sheet funds, Sheet offices, Sheet activities,
        Sheet relations, Sheet decisions, Sheet limits, Terms terms, LocalDate asOf) {

    static Stated read(Path folder, Terms terms, LocalDate asOf) {
        return new Stated(yaml(folder.resolve("region.yaml")), sheet(folder, "proposals"), sheet(folder, "base"),
                sheet(folder, "funds"), sheet(folder, "offices"), sheet(folder, "activities"),
                sheet(folder, "relations"), sheet(folder, "decisions"), sheet(folder, "limits"), terms, asOf);
    }

    private static Sheet sheet(Path folder, String name) {
        return Sheet.read(folder.resolve(name + ".csv"));
    }

    private static Map<String, String> yaml(Path file) {
        var values = new HashMap<String, String>();
        try {
            for (String line : Files.readAllLines(file)) {
                int colon = line.indexOf(':');
                values.put(line.substring(0, colon).trim(), line.substring(colon + 1).trim().replace("\"", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    Map<String, String> proposal(int index) {
        return proposals.rows().get(index);
    }

    String id(int index) {
        return proposal(index).get("id");
    }

    int size() {
        return proposals.rows().size();
    }

    int indexOf(String id) {
        return proposals.rows().indexOf(proposals.find("id", id));
    }

    boolean hasTotal() {
        return region.containsKey("total_ceiling");
    }

    long total() {
        return Long.parseLong(region.get("total_ceiling"));
    }

    /** What a row says of a field that belongs to it or to its activity; nothing where it says nothing. */
    List<String> valuesOf(Map<String, String> row, String field) {
        if (field.equals("function")) {
            return Cells.list(activities.find("code", Cells.text(row, "activity")), "function");
        }
        boolean several = field.equals("tags") || field.equals("sponsors");
        return several || !Cells.has(row, field) ? Cells.list(row, field) : List.of(Cells.text(row, field));
    }

    /** Whether proposals.csv, with activities.csv, knows a field at all. */
    boolean knows(String field) {
        return List.of("fund", "choice", "quarter").contains(field) || proposals.has(field)
                || field.equals("function") && proposals.has("activity") && activities.has("function");
    }
}
