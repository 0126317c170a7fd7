package id.timbang.data;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes CSV as RFC 4180 quotes it, with commas, in UTF-8 without BOM, each line ended by a single line feed. */
public final class CsvWriter implements Closeable {
    private final Writer out;
    /** A row while it is put together. */
    private final StringBuilder line = new StringBuilder();

    private CsvWriter(Writer out) {
        this.out = out;
    }

    /** Writes to a new file. */
    public static CsvWriter create(Path file) {
        try {
            return new CsvWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes to that writer, which is closed with this one. */
    public static CsvWriter to(Writer out) {
        return new CsvWriter(new BufferedWriter(out));
    }

    /** Writes one row; a cell that is {@code null} is empty, any other is shown by {@code toString}. */
    public CsvWriter row(Object... cells) {
        return row(java.util.Arrays.asList(cells));
    }

    /** Writes one row; a cell that is {@code null} is empty, any other is shown by {@code toString}. */
    public CsvWriter row(List<?> cells) {
        line.setLength(0);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            append(shown(cells.get(i)), cells.size() == 1);
        }
        try {
            out.append(line.append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A decimal without exponent, anything else as it shows itself. */
    private static String shown(Object cell) {
        if (cell instanceof java.math.BigDecimal number) {
            return number.toPlainString();
        }
        return cell == null ? "" : cell.toString();
    }

    private void append(String text, boolean alone) {
        if (needsQuotes(text, alone)) {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            line.append(text);
        }
    }

    /** An empty cell that is alone in its row would read as an empty line. */
    private static boolean needsQuotes(String text, boolean alone) {
        if (text.isEmpty()) {
            return alone;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ';
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
