package id.timbang.verify;

import id.timbang.data.CsvWriter;
import id.timbang.data.Json;
import id.timbang.data.LimitsFile;
import id.timbang.data.PortfolioFile;
import id.timbang.data.ReasonsFile;
import id.timbang.data.ReasonsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The files of a result on their way to a folder and back, by the writers and readers of the product. */
final class StatedFiles {
    private StatedFiles() {
    }

    static void write(Stated stated, Path folder) {
        try (CsvWriter portfolio = PortfolioFile.create(folder.resolve(PortfolioFile.NAME));
                ReasonsFile reasons = ReasonsFile.create(folder)) {
            stated.portfolio().forEach(row -> PortfolioFile.write(portfolio, row));
            stated.reasons().forEach(reasons::write);
            LimitsFile.write(folder.resolve(LimitsFile.NAME), stated.limits());
            Files.writeString(folder.resolve("certificate.json"), Json.pretty(stated.certificate()));
            Files.writeString(folder.resolve("summary.json"), Json.pretty(stated.summary()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stated read(Path folder) {
        return new Stated(PortfolioFile.read(folder.resolve(PortfolioFile.NAME)),
                LimitsFile.read(folder.resolve(LimitsFile.NAME)), tree(folder.resolve("certificate.json")),
                ReasonsReader.read(folder), tree(folder.resolve("summary.json")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(Path file) {
        try {
            return Json.mapper().readValue(Files.readString(file), Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a result becomes when it is written and read again. */
    static Stated roundTrip(Stated stated) {
        try {
            Path folder = Files.createTempDirectory("timbang-stated");
            write(stated, folder);
            Stated read = read(folder);
            var again = new Stated(read.portfolio(), read.limits(), read.certificate(), Cells.list(read.reasons()),
                    read.summary());
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            return again;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
