package id.timbang.pipeline;

import id.timbang.data.AtomicFolder;
import id.timbang.data.CsvWriter;
import id.timbang.data.Json;
import id.timbang.report.Report;
import id.timbang.report.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a report as a folder: {@code <name>.json} with everything, a CSV file for each table, an SVG file for each chart. */
public final class ReportWriter {
    private ReportWriter() {
    }

    /** Writes the folder whole, or not at all; an earlier report of the same name is replaced. */
    public static void write(Report report, Path out) {
        String marker = report.name() + ".json";
        try (AtomicFolder folder = AtomicFolder.create(out, marker)) {
            Files.writeString(folder.path().resolve(marker), Json.pretty(report.data()));
            Files.write(folder.path().resolve(report.name() + ".txt"), report.lines());
            report.tables().forEach((name, sheet) -> write(sheet, folder.path().resolve(name + ".csv")));
            for (var chart : report.charts().entrySet()) {
                Files.writeString(folder.path().resolve(chart.getKey() + ".svg"), chart.getValue());
            }
            folder.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Sheet sheet, Path file) {
        try (CsvWriter out = CsvWriter.create(file)) {
            out.row(sheet.header());
            sheet.rows().forEach(out::row);
        }
    }
}
