package id.timbang.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made part by part, as other programs or ill-meaning people may make one. */
public final class RawWorkbook {
    private static final String HEAD = "<?xml version=\"1.0\"?>";
    private final Map<String, String> parts = new LinkedHashMap<>();

    public RawWorkbook() {
        part("xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"data\" r:id=\"rId1\"/></sheets>"
                        + "</workbook>");
        part("xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    }

    public RawWorkbook part(String name, String content) {
        parts.put(name, content.startsWith("<?xml") ? content : HEAD + content);
        return this;
    }

    /** The rows of the only sheet as XML. */
    public RawWorkbook rows(String xml) {
        return part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + xml + "</sheetData></worksheet>");
    }

    /** A second sheet beside the one of {@link #rows}, and what follows the rows of each. */
    public RawWorkbook sheets(String first, String firstXml, String second, String secondXml) {
        part("xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"" + first + "\" r:id=\"rId1\"/><sheet name=\""
                        + second + "\" r:id=\"rId2\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\""
                        + " Target=\"worksheets/sheet2.xml\"/></Relationships>");
        part("xl/worksheets/sheet1.xml", "<worksheet>" + firstXml + "</worksheet>");
        return part("xl/worksheets/sheet2.xml", "<worksheet>" + secondXml + "</worksheet>");
    }

    RawWorkbook texts(String... texts) {
        return part("xl/sharedStrings.xml", "<sst>" + String.join("", List.of(texts)) + "</sst>");
    }

    public Path write(Path file) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows of the first sheet, each as {@code number: a | b}. */
    static List<String> read(Path file) {
        try (XlsxFile workbook = XlsxFile.open(file)) {
            var rows = new ArrayList<String>();
            workbook.read(workbook.sheets().get(0), (row, cells) -> rows.add(row + ": " + String.join(" | ", cells)));
            return rows;
        }
    }
}
