package id.timbang.data;

import id.timbang.xlsx.XlsxFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A dataset in one workbook: sheets called as the files without their endings, in upper or lower case. */
final class XlsxSource implements DatasetSource {
    /** Sheets that people keep beside the data. */
    private static final Set<String> NOTES = Set.of("source", "sumber");

    private final Path path;
    private final XlsxFile workbook;
    private final Map<String, String> sheetByFile = new TreeMap<>();

    XlsxSource(Path path, XlsxFile workbook) {
        this.path = path;
        this.workbook = workbook;
        for (String file : DatasetFiles.KNOWN) {
            workbook.sheets().stream().filter(sheet -> sheet.strip().equalsIgnoreCase(sheetName(file))).findFirst()
                    .ifPresent(sheet -> sheetByFile.put(file, sheet));
        }
    }

    /** The sheet that stands for a file. */
    static String sheetName(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    @Override
    public boolean has(String file) {
        return sheetByFile.containsKey(file);
    }

    @Override
    public Set<String> present() {
        return Collections.unmodifiableSet(sheetByFile.keySet());
    }

    @Override
    public String hash() {
        return Hashes.ofAll(Map.of(path.getFileName().toString(), Hashes.ofFile(path)));
    }

    @Override
    public void warnOfStrangers(Problems problems) {
        var used = new HashSet<>(sheetByFile.values());
        List<String> known = DatasetFiles.KNOWN.stream().map(XlsxSource::sheetName).collect(Collectors.toList());
        workbook.sheets().stream()
                .filter(sheet -> !used.contains(sheet) && !NOTES.contains(sheet.strip().toLowerCase(Locale.ROOT)))
                .forEach(sheet -> problems.warn(sheet + ".csv", 0, "",
                        "the sheet is not part of a dataset and is not read",
                        Suggestions.findClosest(sheet, known).map(name -> name + " is meant").orElse("")));
    }

    @Override
    public Sheet read(FileSpec spec, Problems problems) {
        var rows = new XlsxRows(spec, problems);
        workbook.read(sheetByFile.get(spec.file()), rows);
        return rows.build();
    }

    @Override
    public Optional<YamlKeys> region(Problems problems) {
        var region = new RegionSheet(problems);
        workbook.read(sheetByFile.get(Schema.REGION), region);
        return region.keys();
    }

    /** The workbook and its sheet. */
    @Override
    public String shown(String file) {
        return path.getFileName() + "/" + sheetName(file);
    }
}
