package id.timbang.data;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tiny dataset as text, to be changed file by file: three proposals of a made-up town. */
final class DatasetFolder {
    static final String REGION = """
            code: '99.01'
            name: Kota Contoh
            level: KOTA
            fiscal_year: 2026
            total_ceiling: 1000000000
            """;
    static final String PROPOSALS = """
            id,title,cost,points
            U-1,Perbaikan drainase,300000000,60
            U-2,Taman baca,200000000,40.5
            U-3,Lampu jalan,100000000,
            """;

    private final Path folder;
    private final Map<String, String> files = new LinkedHashMap<>();

    DatasetFolder(Path folder) {
        this.folder = folder;
        files.put("region.yaml", REGION);
        files.put("proposals.csv", PROPOSALS);
    }

    /** The same with a file added or replaced. */
    DatasetFolder with(String file, String content) {
        files.put(file, content);
        return this;
    }

    /** The same without a file. */
    DatasetFolder without(String file) {
        files.remove(file);
        return this;
    }

    Path write() {
        try {
            for (var file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Dataset read() {
        return DatasetReader.read(write());
    }

    /** What is wrong with it; nothing when it can be read. */
    List<Problem> problems() {
        try {
            read();
            return List.of();
        } catch (BadInputException e) {
            return e.problems();
        }
    }
}
