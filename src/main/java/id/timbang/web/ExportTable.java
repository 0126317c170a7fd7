package id.timbang.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table that people take home.
 *
 * @param name of the sheet
 * @param rows read once, then closed; a cell is a text, whole number, decimal, boolean or {@code null}
 */
public record ExportTable(String name, List<String> header, Stream<List<Object>> rows) {
    public ExportTable {
        header = List.copyOf(header);
    }
}
