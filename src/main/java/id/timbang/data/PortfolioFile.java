package id.timbang.data;

import id.timbang.domain.Choice;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** portfolio.csv, written and read. */
public final class PortfolioFile {
    /** Its name in a result folder. */
    public static final String NAME = "portfolio.csv";

    private PortfolioFile() {
    }

    /** Starts the file: writes its header. */
    public static CsvWriter create(Path file) {
        return CsvWriter.create(file).row("id", "title", "channel", "office", "district", "village", "decision",
                "choice", "fund", "start_quarter", "cost", "value", "points", "net_value", "contested", "reason");
    }

    /** Writes one row. */
    public static void write(CsvWriter out, PortfolioRow row) {
        out.row(row.id(), row.title(), row.channel(), row.office(), row.district(), row.village(), row.decision(),
                row.choice(), row.fund(), row.startQuarter() == 0 ? "" : row.startQuarter(), row.cost(), row.value(),
                points(row.milliPoints()), row.netValue(), row.contested(), row.reason());
    }

    /** Thousandths of a point as points: {@code 61.5}. */
    public static String points(long milliPoints) {
        long size = Math.abs(milliPoints);
        String whole = (milliPoints < 0 ? "-" : "") + size / 1000;
        long thousandths = size % 1000;
        if (thousandths == 0) {
            return whole;
        }
        String decimals = Long.toString(1000 + thousandths).substring(1);
        return whole + "." + decimals.substring(0, thousandths % 100 == 0 ? 1 : thousandths % 10 == 0 ? 2 : 3);
    }

    /**
     * Reads the file.
     *
     * @throws id.timbang.domain.BadInputException when a cell is not what its column holds
     */
    public static List<PortfolioRow> read(Path file) {
        return ResultRow.readAll(file, NAME, PortfolioFile::row);
    }

    /** The row of one proposal; the others are not read. */
    public static Optional<PortfolioRow> find(Path file, String id) {
        return ResultRow.find(file, NAME, id + ",").filter(row -> row.text("id").equals(id)).map(PortfolioFile::row)
                .or(() -> read(file).stream().filter(row -> row.id().equals(id)).findFirst());
    }

    private static PortfolioRow row(ResultRow row) {
        String net = row.text("net_value");
        return new PortfolioRow(row.text("id"), row.text("title"), row.text("channel"), row.text("office"),
                row.text("district"), row.text("village"), row.name("decision", Outcome.class),
                row.name("choice", Choice.class), row.text("fund"),
                row.text("start_quarter").isEmpty() ? 0 : (int) row.whole("start_quarter"), row.whole("cost"),
                row.whole("value"), row.decimal("points").movePointRight(3).longValueExact(),
                net.isEmpty() ? null : row.whole("net_value"), row.flag("contested"), row.text("reason"));
    }
}
