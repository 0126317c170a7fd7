package id.timbang.data;

import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Sense;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** limits.csv of a result, written and read. */
public final class LimitsFile {
    /** Its name in a result folder. */
    public static final String NAME = "limits.csv";

    private LimitsFile() {
    }

    /** Writes the file. */
    public static void write(Path file, List<LimitRow> rows) {
        try (CsvWriter out = CsvWriter.create(file)) {
            out.row("id", "label", "level", "rank", "sense", "amount", "used", "slack", "shortfall", "price",
                    "reference", "silent", "money");
            for (LimitRow row : rows) {
                out.row(row.id(), row.label(), lower(row.level()), row.rank() == 0 ? "" : row.rank(),
                        lower(row.sense()), row.amount(), row.used(), row.slack(), row.shortfall(),
                        row.price().toPlainString(), row.reference(), row.silent(), row.money());
            }
        }
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the file.
     *
     * @throws id.timbang.domain.BadInputException when a cell is not what its column holds
     */
    public static List<LimitRow> read(Path file) {
        return ResultRow.readAll(file, NAME, LimitsFile::row);
    }

    private static LimitRow row(ResultRow row) {
        return new LimitRow(row.text("id"), row.text("label"), upper(row, "level", Level.class),
                row.text("rank").isEmpty() ? 0 : (int) row.whole("rank"), upper(row, "sense", Sense.class),
                row.whole("amount"), row.whole("used"), row.whole("slack"), row.whole("shortfall"),
                row.decimal("price"), row.text("reference"), row.flag("silent"),
                !row.has("money") || row.flag("money"));
    }

    private static <E extends Enum<E>> E upper(ResultRow row, String column, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (lower(value).equals(row.text(column))) {
                return value;
            }
        }
        return row.name(column, type);
    }
}
