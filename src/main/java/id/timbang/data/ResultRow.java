package id.timbang.data;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.function.Function;

/** A row of a result file, cell by cell; what a cell does not hold is an error that names file, line and column. */
record ResultRow(String file, NamedCsvRecord cells) {

    String text(String column) {
        return cells.findField(column).orElseThrow(() -> error(column, "is missing"));
    }

    long whole(String column) {
        return read(column, Long::parseLong);
    }

    BigDecimal decimal(String column) {
        return read(column, BigDecimal::new);
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

    private IllegalArgumentException error(String column, String what) {
        return new IllegalArgumentException(
                file + ":" + cells.getStartingLineNumber() + ": " + column + " " + what + ".");
    }
}
