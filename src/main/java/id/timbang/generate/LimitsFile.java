package id.timbang.generate;

import id.timbang.data.CsvWriter;
import java.nio.file.Path;
import java.util.List;

/** limits.csv: for every district a floor for what its deliberation asked for (PIWK), and what the table of limits says. */
final class LimitsFile {
    private static final String[] COLUMNS = {"id", "label", "sense", "amount", "share", "measure", "where", "level",
            "rank", "rupiah_per_unit", "penalty", "reference"};
    private final List<Places.Area> areas;
    private final long total;
    private final double indicative;

    /**
     * @param total the money up for choice, rupiah
     * @param indicative per cent of it for what the districts' deliberations asked for
     */
    LimitsFile(List<Places.Area> areas, long total, double indicative) {
        this.areas = areas;
        this.total = total;
        this.indicative = indicative;
    }

    void write(Path folder, List<OwnLimit> own) {
        try (CsvWriter out = CsvWriter.create(folder.resolve("limits.csv")).row((Object[]) COLUMNS)) {
            areas.forEach(area -> out.row("piwk-" + area.code() + "-min", "Pagu indikatif musrenbang " + area.name(),
                    "min",
                    floor(area), "", "cost", "channel=MUSRENBANG and district=" + area.code(), "preference", "", "", 12,
                    "Pagu indikatif wilayah (kebijakan daerah, data buatan)"));
            own.forEach(limit -> write(limit, out));
        }
    }

    private void write(OwnLimit limit, CsvWriter out) {
        var cells = new java.util.ArrayList<Object>();
        for (String column : COLUMNS) {
            cells.add(switch (column) {
                case "amount" -> limit.amount(total);
                case "share" -> limit.share();
                default -> limit.row().get(column);
            });
        }
        out.row(cells);
    }

    /** A district's part: two fifths alike, three tenths by population, three tenths by poor people. */
    private long floor(Places.Area area) {
        double people = part(areas.stream().mapToLong(Places.Area::population).sum(), area.population());
        double poor = part(areas.stream().mapToLong(Places.Area::poor).sum(), area.poor());
        double weight = 0.4 / areas.size() + 0.3 * people + 0.3 * poor;
        return (long) (total * indicative / 100 * weight / 1_000_000) * 1_000_000;
    }

    private static double part(long all, long one) {
        return all == 0 ? 0 : (double) one / all;
    }
}
