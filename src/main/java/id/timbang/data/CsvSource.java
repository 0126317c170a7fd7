package id.timbang.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Streams a CSV file into a sheet: UTF-8 with or without BOM, comma or semicolon, any kind of line end. */
final class CsvSource {
    private final Path path;
    private final FileSpec spec;
    private final Problems problems;
    private CsvRecord last;

    private CsvSource(Path path, FileSpec spec, Problems problems) {
        this.path = path;
        this.spec = spec;
        this.problems = problems;
    }

    /** Reads a file; what is wrong with it goes to {@code problems}. */
    static Sheet read(Path path, FileSpec spec, Problems problems) {
        try {
            return new CsvSource(path, spec, problems).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sheet read() throws IOException {
        var sheet = new SheetBuilder(spec, problems);
        try (var text = new QuoteCounter(open(path))) {
            stream(text, separator(), sheet);
            if (text.quotes() % 2 != 0) {
                problems.add(spec.file(), line(last), "", "a quotation mark is opened and never closed",
                        "a quotation mark within a text must be doubled");
            }
        } catch (UncheckedIOException | CharacterCodingException e) {
            notUtf8(e);
        } catch (CsvParseException e) {
            problems.add(spec.file(), lineAfter(last), "", "the row is no CSV: " + reason(e),
                    "a quotation mark is missing, or stands within a text without being doubled");
        }
        return sheet.build();
    }

    private void stream(Reader text, char separator, SheetBuilder sheet) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator).allowExtraFields(true)
                .allowMissingFields(true).ofCsvRecord(text)) {
            for (CsvRecord next : csv) {
                if (last == null) {
                    sheet.header(line(next), next.getFields());
                } else {
                    sheet.row(line(next), next.getFields());
                }
                last = next;
            }
        }
        if (last == null) {
            problems.add(spec.file(), 0, "", "the file is empty",
                    "the first line with the names of the columns is missing");
        }
    }

    private static int line(CsvRecord row) {
        return (int) row.getStartingLineNumber();
    }

    /** Where the row after this one begins: a cell may span lines. */
    private static int lineAfter(CsvRecord row) {
        return row == null
                ? 1
                : line(row) + 1
                        + (int) row.getFields().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }

    /** The sign that separates the names of the header. */
    private char separator() throws IOException {
        try (Reader text = open(path)) {
            int balance = 0;
            boolean quoted = false;
            for (int c = text.read(); c >= 0 && (quoted || c != '\n' && c != '\r'); c = text.read()) {
                quoted ^= c == '"';
                balance += quoted ? 0 : c == ';' ? 1 : c == ',' ? -1 : 0;
            }
            return balance > 0 ? ';' : ',';
        }
    }

    private static Reader open(Path path) throws IOException {
        var text = new java.io.BufferedReader(
                new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private void notUtf8(Exception e) throws IOException {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (!(cause instanceof CharacterCodingException)) {
            throw (IOException) cause;
        }
        problems.add(spec.file(), Utf8.firstBadLine(path), "", "the line is not UTF-8 text",
                "the file was saved as ANSI; save it as CSV UTF-8");
    }

    private static String reason(CsvParseException e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage();
    }
}
