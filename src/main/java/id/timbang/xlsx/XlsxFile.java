package id.timbang.xlsx;

import id.timbang.domain.BadInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * A workbook to read. Values are shown as a CSV file would hold them: whole numbers with all digits, dates as ISO dates, the last
 * computed value of a formula. Nothing in the file can make the reader open another file, resolve an entity, or hold more than its
 * limits in memory.
 */
public final class XlsxFile implements Closeable {
    private static final String MAIN_FOLDER = "xl/";

    private final Parts parts;
    private final Map<String, String> partBySheet = new LinkedHashMap<>();
    private boolean from1904;
    private SharedStrings texts;
    private Styles styles;

    private XlsxFile(Parts parts) {
        this.parts = parts;
    }

    /**
     * Opens a workbook.
     *
     * @throws BadInputException when the file is empty, locked, broken or no workbook at all
     */
    public static XlsxFile open(Path path) {
        try {
            return read(Parts.open(path));
        } catch (ZipException e) {
            throw Parts.bad(String.valueOf(path.getFileName()), "the workbook is damaged",
                    "the download was not complete");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XlsxFile read(Parts parts) throws IOException {
        var file = new XlsxFile(parts);
        try {
            file.guarded(file::readWorkbook);
            return file;
        } catch (BadInputException e) {
            parts.close();
            throw e;
        }
    }

    /** The names of the sheets, in their order. */
    public List<String> sheets() {
        return List.copyOf(partBySheet.keySet());
    }

    /**
     * Reads a sheet from its first to its last row.
     *
     * @throws BadInputException when the sheet is damaged
     */
    public void read(String sheet, RowReader rows) {
        guarded(() -> {
            if (texts == null) {
                texts = part("sharedStrings.xml", SharedStrings::new).orElseGet(SharedStrings::new);
                styles = part("styles.xml", Styles::new).orElseGet(Styles::new);
            }
            part(partBySheet.get(sheet), xml -> {
                new SheetParser(xml, texts, styles, from1904).read(rows);
                return sheet;
            }).orElseThrow(() -> parts.bad("the sheet " + sheet + " is missing", "save the workbook again"));
        });
    }

    private void readWorkbook() throws IOException, XMLStreamException {
        Map<String, String> targets = part("_rels/workbook.xml.rels", XlsxFile::targets).orElse(Map.of());
        boolean found = part("workbook.xml", xml -> {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = List.of("1", "true").contains(String.valueOf(xml.attribute("date1904")));
                } else if (xml.starts("sheet")) {
                    partBySheet.put(String.valueOf(xml.attribute("name")),
                            targets.getOrDefault(String.valueOf(xml.attribute("id")), ""));
                }
            }
            return true;
        }).orElse(false);
        if (!found || partBySheet.isEmpty()) {
            throw parts.bad("the file is no workbook", "another file is meant; save it as Excel workbook (.xlsx)");
        }
    }

    private static Map<String, String> targets(Xml xml) throws XMLStreamException {
        var targets = new HashMap<String, String>();
        while (xml.next()) {
            if (xml.starts("Relationship")) {
                targets.put(xml.attribute("Id"), String.valueOf(xml.attribute("Target")));
            }
        }
        return targets;
    }

    private <T> Optional<T> part(String name, PartReader<T> reader) throws IOException, XMLStreamException {
        Optional<InputStream> found = parts.find(name.startsWith("/") ? name : MAIN_FOLDER + name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = found.get(); Xml xml = new Xml(in)) {
            return Optional.of(reader.read(xml));
        }
    }

    private void guarded(Step step) {
        try {
            step.run();
        } catch (XMLStreamException | ZipException | java.io.EOFException e) {
            throw parts.bad("the workbook cannot be read: " + firstLine(e), "save it again as .xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public void close() {
        try {
            parts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface PartReader<T> {
        T read(Xml xml) throws XMLStreamException;
    }

    private interface Step {
        void run() throws IOException, XMLStreamException;
    }
}
