package id.timbang.xlsx;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook sheet by sheet and row by row, in little memory; the same rows give the same bytes. Texts are stored as texts:
 * one that begins with {@code =} is never taken for a formula.
 */
public final class XlsxWriter implements Closeable {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int LONGEST_NAME = 31;

    private final ZipOutputStream zip;
    private final Writer out;
    private final List<String> sheets = new ArrayList<>();
    private int row;

    private XlsxWriter(ZipOutputStream zip) {
        this.zip = zip;
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Writes to a new file. */
    public static XlsxWriter create(Path file) {
        try {
            return new XlsxWriter(new ZipOutputStream(Files.newOutputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Begins a sheet with a header in bold that stays in sight; rows written from now on are its rows.
     *
     * @param name at most 31 characters, none of {@code []:*?/\}
     */
    public XlsxWriter sheet(String name, List<String> header) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.matches(".*[\\[\\]:*?/\\\\].*")) {
            throw new IllegalArgumentException("no name of a sheet: " + name);
        }
        try {
            endSheet();
            sheets.add(name);
            row = 0;
            begin("xl/worksheets/sheet" + sheets.size() + ".xml");
            out.write(XlsxParts.SHEET_BEGIN);
            write(header, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes one row; {@code null} is an empty cell, numbers, booleans and dates are stored as such, anything else as text. */
    public XlsxWriter row(Object... cells) {
        return row(Arrays.asList(cells));
    }

    /** Writes one row; {@code null} is an empty cell, numbers, booleans and dates are stored as such, anything else as text. */
    public XlsxWriter row(List<?> cells) {
        try {
            write(cells, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void write(List<?> cells, boolean header) throws IOException {
        row++;
        out.write("<row r=\"" + row + "\">");
        for (int column = 0; column < cells.size(); column++) {
            out.write(XlsxCell.of(column, row, cells.get(column), header));
        }
        out.write("</row>\n");
    }

    private void begin(String part) throws IOException {
        var entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        out.write(XlsxParts.XML);
    }

    private void endSheet() throws IOException {
        if (!sheets.isEmpty()) {
            out.write(XlsxParts.SHEET_END);
            end();
        }
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        out.write(content);
        end();
    }

    @Override
    public void close() {
        try (zip) {
            endSheet();
            part("[Content_Types].xml", XlsxParts.contentTypes(sheets.size()));
            part("_rels/.rels", XlsxParts.RELATIONS);
            part("xl/workbook.xml", XlsxParts.workbook(sheets));
            part("xl/_rels/workbook.xml.rels", XlsxParts.workbookRelations(sheets.size()));
            part("xl/styles.xml", XlsxParts.STYLES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
