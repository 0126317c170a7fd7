package id.timbang.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.timbang.xlsx.RowReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Streams a CSV file row by row: UTF-8 with or without BOM, comma, semicolon or tab, any kind of line end. */
final class CsvSource {
    private static final String SEPARATORS = ",;\t";

    private final Path path;
    private final String file;
    private final Problems problems;
    private CsvRecord last;

    private CsvSource(Path path, String file, Problems problems) {
        this.path = path;
        this.file = file;
        this.problems = problems;
    }

    /** Reads a file into a sheet; what is wrong with it goes to {@code problems}. */
    static Sheet read(Path path, FileSpec spec, Problems problems) {
        var sheet = new SheetBuilder(spec, problems);
        read(path, spec.file(), problems, new RowBatches(sheet, problems));
        return sheet.build();
    }

    /**
     * Reads a file; what is wrong with it goes to {@code problems}.
     *
     * @param file the name to report
     * @param rows takes the header, then every other row
     */
    static void read(Path path, String file, Problems problems, RowReader rows) {
        try {
            new CsvSource(path, file, problems).read(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(RowReader rows) throws IOException {
        try (var text = new QuoteCounter(open(path))) {
            stream(text, separator(), rows);
            if (text.quotes() % 2 != 0) {
                problems.add(file, line(last), "", "a quotation mark is opened and never closed",
                        "a quotation mark within a text must be doubled");
            }
        } catch (UncheckedIOException | CharacterCodingException e) {
            notUtf8(e);
        } catch (CsvParseException e) {
            problems.add(file, lineAfter(last), "", "the row is no CSV: " + reason(e),
                    "a quotation mark is missing, or stands within a text without being doubled");
        }
    }

    private void stream(Reader text, char separator, RowReader rows) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator).allowExtraFields(true)
                .allowMissingFields(true).ofCsvRecord(text)) {
            for (CsvRecord next : csv) {
                rows.row(line(next), next.getFields());
                last = next;
            }
        } finally {
            rows.end();
        }
        if (last == null) {
            problems.add(file, 0, "", "the file is empty",
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

    /** The sign that separates the names of the header: the most frequent of the three, a comma in doubt. */
    private char separator() throws IOException {
        var counts = new int[SEPARATORS.length()];
        try (Reader text = open(path)) {
            boolean quoted = false;
            for (int c = text.read(); c >= 0 && (quoted || c != '\n' && c != '\r'); c = text.read()) {
                quoted ^= c == '"';
                int which = quoted ? -1 : SEPARATORS.indexOf(c);
                if (which >= 0) {
                    counts[which]++;
                }
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
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
        problems.add(file, Utf8.firstBadLine(path), "", "the line is not UTF-8 text",
                "the file was saved as ANSI or as Unicode text; save it as CSV UTF-8");
    }

    private static String reason(CsvParseException e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage();
    }
}
