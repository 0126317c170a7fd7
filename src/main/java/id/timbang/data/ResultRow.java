package id.timbang.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A row of a result file, cell by cell; what a cell does not hold is an error that names file, line and column. */
record ResultRow(String file, NamedCsvRecord cells) {

    /** No row is longer, in bytes. */
    private static final int LONGEST = 1 << 16;
    private static final String CHANGED = "the file was changed by hand or damaged";

    String text(String column) {
        return cells.findField(column).orElseThrow(() -> error(column, "is missing"));
    }

    /** Whether the file has the column; those of earlier versions lack some. */
    boolean has(String column) {
        return cells.findField(column).isPresent();
    }

    long whole(String column) {
        return read(column, Long::parseLong);
    }

    /** A decimal number without exponent. */
    BigDecimal decimal(String column) {
        return read(column, text -> {
            if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
                throw new IllegalArgumentException(text);
            }
            return new BigDecimal(text);
        });
    }

    boolean flag(String column) {
        return read(column, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    <E extends Enum<E>> E name(String column, Class<E> type) {
        return read(column, text -> Enum.valueOf(type, text));
    }

    private <T> T read(String column, Function<String, T> reader) {
        try {
            return reader.apply(text(column));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw error(column, "cannot be (" + text(column) + ")");
        }
    }

    private BadInputException error(String column, String what) {
        return new BadInputException(new Problem(file, (int) cells.getStartingLineNumber(), column, what, CHANGED));
    }

    /**
     * The row of a large result file whose line begins so, if its cells are not longer than usual.
     *
     * @throws BadInputException when the file cannot be read
     */
    static Optional<ResultRow> find(Path path, String file, String beginning) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            int at = LineSearch.find(bytes, beginning);
            String rest = at < 0
                    ? ""
                    : new String(bytes, at, Math.min(LONGEST, bytes.length - at), StandardCharsets.UTF_8);
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                    .ofNamedCsvRecord(LineSearch.line(bytes, 0).trim() + "\n" + rest)) {
                return csv.stream().map(cells -> new ResultRow(file, cells)).findFirst();
            }
        } catch (IOException | UncheckedIOException | CsvParseException | IllegalArgumentException e) {
            throw unreadable(file, e);
        }
    }

    private static BadInputException unreadable(String file, Exception e) {
        return new BadInputException(new Problem(file, 0, "", "cannot be read: " + e.getMessage(), CHANGED));
    }

    /** Refuses a file that was cut off: fewer rows would be read as a list that funds less. */
    private static void requireWhole(Path path, String file) throws IOException {
        try (SeekableByteChannel bytes = Files.newByteChannel(path)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            if (bytes.size() > 0) {
                bytes.position(bytes.size() - 1).read(last);
            }
            if (last.get(0) != '\n') {
                throw new BadInputException(new Problem(file, 0, "", bytes.size() == 0
                        ? "is empty"
                        : "ends in the middle of a line", CHANGED));
            }
        }
    }

    /**
     * All rows of a result file.
     *
     * @throws BadInputException when the file cannot be read, or a cell is not what its column holds
     */
    static <T> List<T> readAll(Path path, String file, Function<ResultRow, T> row) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(path)) {
            requireWhole(path, file);
            var rows = new ArrayList<T>();
            for (NamedCsvRecord cells : csv) {
                rows.add(row.apply(new ResultRow(file, cells)));
            }
            return rows;
        } catch (IOException | UncheckedIOException | CsvParseException | IllegalArgumentException e) {
            throw unreadable(file, e);
        }
    }
}
