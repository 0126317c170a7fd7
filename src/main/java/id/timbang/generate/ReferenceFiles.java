package id.timbang.generate;

import id.timbang.data.CsvWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** districts.csv and activities.csv. */
final class ReferenceFiles {
    private static final List<String> COLUMNS = List.of("name", "unit", "function", "construction", "spm", "tags");

    private ReferenceFiles() {
    }

    static void writeDistricts(Path folder, List<Places.Area> areas) {
        try (CsvWriter out = CsvWriter.create(folder.resolve("districts.csv")).row("code", "name", "population",
                "poor_population", "area_km2", "stunting_locus")) {
            areas.forEach(area -> out.row(area.code(), area.name(), area.population(), area.poor(), area.areaKm2(),
                    area.stunting()));
        }
    }

    /** Only the codes that the region uses. */
    static void writeActivities(Path folder, Collection<String> codes, Nomenclature nomenclature) {
        try (CsvWriter out = CsvWriter.create(folder.resolve("activities.csv")).row("code", "name", "unit", "function",
                "construction", "spm", "tags")) {
            for (String code : codes) {
                List<String> cells = COLUMNS.stream().map(column -> nomenclature.get(code, column)).toList();
                out.row(java.util.stream.Stream.concat(java.util.stream.Stream.of(code), cells.stream()).toList());
            }
        }
    }
}
