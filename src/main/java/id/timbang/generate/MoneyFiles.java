package id.timbang.generate;

import id.timbang.data.CsvWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** funds.csv and offices.csv: the money up for choice, shared out. */
final class MoneyFiles {
    private static final double ROOM = 1.05;
    private final long total;
    private final Dice dice;

    /** @param total the money up for choice, rupiah */
    MoneyFiles(long total, Dice dice) {
        this.total = total;
        this.dice = dice;
    }

    /** Each fund's share by the table, but for those left out; says how many funds there are. */
    int writeFunds(Path folder, String table, List<String> without) {
        List<Map<String, String>> funds = Resource.rows(table).stream()
                .filter(fund -> !without.contains(fund.get("code"))).toList();
        try (CsvWriter out = CsvWriter.create(folder.resolve("funds.csv")).row("code", "name", "ceiling", "earmarked",
                "purpose", "receipts")) {
            for (Map<String, String> fund : funds) {
                long ceiling = rounded(total * Double.parseDouble(fund.get("share")) / 100);
                out.row(fund.get("code"), fund.get("name"), ceiling, fund.get("earmarked"), fund.get("purpose"),
                        rounded(ceiling * Double.parseDouble(fund.get("receipts_factor"))));
            }
        }
        return funds.size();
    }

    /** Plafonds follow what is asked and the office's factor, together a little more than there is. */
    void writeOffices(Path folder, List<Offices.Office> offices, Tally tally) {
        double sum = offices.stream().mapToDouble(office -> tally.askedOf(office.code()) * office.factor()).sum();
        try (CsvWriter out = CsvWriter.create(folder.resolve("offices.csv")).row("code", "name", "ceiling",
                "last_year_ceiling", "last_year_realised")) {
            for (Offices.Office office : offices) {
                double part = tally.askedOf(office.code()) * office.factor() / sum;
                long ceiling = rounded(total * ROOM * part);
                long earlier = rounded(ceiling * dice.between(1.0, 1.35));
                out.row(office.code(), office.name(), ceiling, earlier, rounded(earlier * dice.between(0.68, 0.97)));
            }
        }
    }

    private static long rounded(double rupiah) {
        return (long) (rupiah / 100_000) * 100_000;
    }
}
