package id.timbang.data;

import id.timbang.domain.Dataset;
import id.timbang.xlsx.XlsxWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a dataset so that reading it gives an equal one (its hash and warnings apart). A cell of which nothing is known, as a
 * scenario makes them, becomes an empty one. Texts are written as they are, also those that a spreadsheet would take for a formula:
 * a workbook stores them as texts, and the folder is meant to be read back.
 */
public final class DatasetWriter {
    private DatasetWriter() {
    }

    /** Writes region.yaml and the CSV files into a folder, which must be there. */
    public static void writeFolder(Dataset dataset, Path folder) {
        TextFile.write(folder.resolve(Schema.REGION), RegionKeys.yaml(dataset.region()));
        for (TableRows table : DatasetTables.of(dataset)) {
            try (CsvWriter out = CsvWriter.create(folder.resolve(table.file()))) {
                out.row(table.header());
                table.rows().forEach(out::row);
            }
        }
    }

    /** Writes one workbook with a sheet for each file. */
    public static void writeWorkbook(Dataset dataset, Path file) {
        try (XlsxWriter out = XlsxWriter.create(file)) {
            out.sheet(XlsxSource.sheetName(Schema.REGION), List.of(RegionSheet.HEADER, "value"));
            RegionKeys.flat(dataset.region()).forEach(key -> out.row(key.name(), key.value()));
            for (TableRows table : DatasetTables.of(dataset)) {
                out.sheet(XlsxSource.sheetName(table.file()), table.header());
                table.rows().forEach(out::row);
            }
        }
    }
}
