package id.timbang.web;

import id.timbang.report.Sheet;
import java.util.ArrayList;
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

    /** The table of a report. */
    public static ExportTable of(String name, Sheet sheet) {
        return new ExportTable(name, sheet.header(), sheet.rows().stream().map(ExportTable::cells));
    }

    private static List<Object> cells(List<Object> row) {
        var cells = new ArrayList<Object>(row);
        cells.replaceAll(cell -> cell instanceof Enum<?> constant ? constant.name() : cell);
        return cells;
    }
}
