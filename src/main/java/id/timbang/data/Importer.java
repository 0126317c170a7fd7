package id.timbang.data;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.xlsx.XlsxFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Imports exports of other programs, CSV or workbook, through a mapping: good rows become a dataset, the others go to
 * {@value #REJECTED} with their number and the reason.
 */
public final class Importer {
    /** The file of rejected rows. */
    static final String REJECTED = "rejected.csv";
    private static final String SOURCE = "SOURCE.md";
    private static final List<String> KEPT = List.of(Schema.ACTIVITIES.file(), "activities." + REJECTED);
    private static final Set<String> OWN = Set.of(Schema.REGION, Schema.PROPOSALS.file(), Schema.FUNDS.file(), REJECTED,
            SOURCE, KEPT.get(0), KEPT.get(1));
    /** How many rejected rows a report shows. */
    private static final int SHOWN = 5;

    private Importer() {
    }

    /**
     * Imports proposals as a dataset.
     *
     * @param mapping how columns become fields; without one, headers are known by their usual names
     * @param out where the dataset appears; only an earlier import is replaced
     * @throws BadInputException when no row is good, or the mapping does not fit
     */
    public static ImportReport proposals(Path file, Optional<Path> mapping, Path out) {
        Mapping used = mapping.map(MappingFile::read).orElseGet(() -> MappingFile.builtIn("pemetaan-usulan.yaml"));
        ImportRows rows = read(file, used, Schema.PROPOSALS);
        requireOwn(out);
        try (AtomicFolder folder = AtomicFolder.create(out, REJECTED)) {
            keep(out, folder.path());
            List<String> warnings = new ImportedDataset(rows, used, folder.path()).write();
            TextFile.write(folder.path().resolve(SOURCE),
                    "# Sumber\n\nDiimpor dari `%s` (SHA-256 %s) dengan pemetaan `%s`.\n"
                            .formatted(file.getFileName(), Hashes.ofFile(file), used.file()));
            writeRejected(rows, folder.path().resolve(REJECTED));
            folder.commit();
            return report(rows, file, out, warnings);
        }
    }

    /**
     * Imports the official nomenclature as activities.csv into a folder, which may be a dataset already.
     *
     * @throws BadInputException when no row is good, or the mapping does not fit
     */
    public static ImportReport activities(Path file, Optional<Path> mapping, Path out) {
        Mapping used = mapping.map(MappingFile::read).orElseGet(() -> MappingFile.builtIn("pemetaan-nomenklatur.yaml"));
        ImportRows rows = read(file, used, Schema.ACTIVITIES);
        rows.requireSome();
        ImportedActivities.write(rows, out);
        writeRejected(rows, out.resolve(KEPT.get(1)));
        return report(rows, file, out, List.of());
    }

    /** Takes over the nomenclature that was imported into the dataset before. */
    private static void keep(Path from, Path to) {
        for (String name : KEPT) {
            if (Files.isRegularFile(from.resolve(name))) {
                try {
                    Files.copy(from.resolve(name), to.resolve(name));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** Refuses to replace a folder to which someone added files by hand. */
    private static void requireOwn(Path out) {
        if (!Files.isDirectory(out)) {
            return;
        }
        try (Stream<Path> content = Files.list(out)) {
            content.map(path -> path.getFileName().toString()).filter(name -> !OWN.contains(name)).sorted().findFirst()
                    .ifPresent(name -> {
                        throw new BadInputException(new Problem(String.valueOf(out.getFileName()), 0, "",
                                "holds " + name + ", which no import made", "another folder is meant"));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportRows read(Path file, Mapping mapping, FileSpec target) {
        String name = String.valueOf(file.getFileName());
        var rows = new ImportRows(mapping, target, name);
        var problems = new Problems();
        if (!Files.isRegularFile(file)) {
            problems.add(name, 0, "", "there is no such file", "the path is relative to another folder");
        } else if (DatasetReader.isWorkbook(file)) {
            readSheet(file, mapping, rows, problems);
        } else {
            CsvSource.read(file, name, problems, rows);
        }
        problems.throwIfAny();
        return rows;
    }

    private static void readSheet(Path file, Mapping mapping, ImportRows rows, Problems problems) {
        try (XlsxFile workbook = XlsxFile.open(file)) {
            String sheet = mapping.sheet().orElse(workbook.sheets().get(0));
            if (workbook.sheets().contains(sheet)) {
                workbook.read(sheet, rows);
                rows.rejectMerged();
            } else {
                problems.add(mapping.file(), 0, "sheet", "the workbook has no sheet " + Cells.quote(sheet),
                        Suggestions.oneOf(sheet, workbook.sheets()));
            }
        }
    }

    private static void writeRejected(ImportRows rows, Path file) {
        try (CsvWriter out = CsvWriter.create(file)) {
            var header = new ArrayList<>(List.of("row", "reason"));
            header.addAll(rows.header());
            out.row(header);
            for (ImportRows.Rejected row : rows.rejected()) {
                var cells = new ArrayList<>(List.of(Integer.toString(row.row()), row.reason()));
                row.source().forEach(cell -> cells.add(SpreadsheetText.neutral(cell)));
                while (cells.size() < header.size()) {
                    cells.add("");
                }
                out.row(cells);
            }
        }
    }

    private static ImportReport report(ImportRows rows, Path file, Path out, List<String> warnings) {
        var first = new LinkedHashMap<Integer, String>();
        rows.rejected().stream().limit(SHOWN).forEach(row -> first.put(row.row(), row.reason()));
        return new ImportReport(file, out, rows.good().size(), rows.rejected().size(), ImportedDataset.sum(rows), first,
                rows.columns(), rows.unused(), warnings);
    }
}
