package id.timbang.web;

import id.timbang.data.CsvWriter;
import id.timbang.data.SpreadsheetText;
import id.timbang.store.Housekeeping;
import id.timbang.xlsx.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Files of a view, for spreadsheets: no text of others becomes a formula there. */
public final class Download {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Download() {
    }

    /** A CSV file; {@code name} without its ending. */
    public static ResponseEntity<StreamingResponseBody> csv(String name, ExportTable table) {
        return answer(name + ".csv", CSV, out -> writeCsv(out, table));
    }

    /** A workbook of one sheet; {@code name} without its ending. */
    public static ResponseEntity<StreamingResponseBody> xlsx(String name, ExportTable table) {
        return answer(name + ".xlsx", XLSX, out -> writeXlsx(out, table));
    }

    private static ResponseEntity<StreamingResponseBody> answer(String name, MediaType type,
            StreamingResponseBody body) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString()).body(new WholeFile(body));
    }

    private static void writeCsv(OutputStream out, ExportTable table) {
        try (CsvWriter csv = CsvWriter.to(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                Stream<List<Object>> rows = table.rows()) {
            csv.row(table.header());
            rows.forEach(row -> csv.row(neutral(row)));
        }
    }

    private static List<Object> neutral(List<Object> row) {
        var cells = new ArrayList<Object>(row.size());
        row.forEach(cell -> cells.add(cell instanceof String text ? SpreadsheetText.neutral(text) : cell));
        return cells;
    }

    private static void writeXlsx(OutputStream out, ExportTable table) throws IOException {
        Path file = Files.createTempFile("timbang", ".xlsx");
        try {
            try (XlsxWriter workbook = XlsxWriter.create(file); Stream<List<Object>> rows = table.rows()) {
                workbook.sheet(table.name(), table.header());
                rows.forEach(row -> workbook.row(row.toArray()));
            }
            Files.copy(file, out);
        } finally {
            Housekeeping.delete(file);
        }
    }
}
