package id.timbang.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Random rows of limits.csv: hard limits, obligations of two ranks, preferences; amounts and shares; every measure. */
final class RandomLimits {
    private final Draw draw;
    private final List<Map<String, String>> proposals;
    private final List<String> funds;
    private final long total;
    private final List<Map<String, String>> rows = new ArrayList<>();

    RandomLimits(Draw draw, List<Map<String, String>> proposals, List<String> funds, long total) {
        this.draw = draw;
        this.proposals = proposals;
        this.funds = funds;
        this.total = total;
    }

    List<Map<String, String>> all() {
        hard();
        obligations();
        preferences();
        return List.copyOf(rows);
    }

    private void hard() {
        maybe(0.3, () -> most("h-kec", "cost", where(), amount(0.5, 0.9)));
        maybe(0.3, () -> share("h-pokir", "max", "cost", "channel=POKIR", "", draw.real(15, 40)));
        maybe(0.15, () -> share("h-bagi", "min", "cost", "district=K1", "district in (K1|K2)", draw.real(2, 15)));
        maybe(0.3, () -> most("h-pohon", "measure:pohon", "", draw.between(50, 900)));
        maybe(0.25, () -> most("h-tw", "count", "quarter in (3|4) and channel!=RENJA", draw.between(2, 6)));
        maybe(0.3, () -> most("h-tahap", "count", "choice in (PHASED|VOLUME_25)", draw.between(0, 3)));
        maybe(0.2, () -> most("h-akun", "account:5.2", "fund!=" + funds.get(0), draw.between(0, 400_000_000)));
        maybe(0.3, () -> most("h-kas", "cash_q4", "", amount(0.08, 0.3)));
        maybe(0.2, () -> limit("h-jiwa", "min", "beneficiaries", "").set("amount", draw.between(200, 2_500)));
    }

    private void obligations() {
        maybe(0.9, () -> obligation("o-spm", 1, "cost", "tags=spm").set("amount", matching("spm", 0.4, 0.98)));
        maybe(0.6, () -> obligation("o-didik", 2, "cost", "function=PENDIDIKAN").set("share", percent(25, 55))
                .set("of", draw.one("", "channel!=POKIR")));
        maybe(0.5, () -> obligation("o-jumlah", draw.between(1, 2), "count", where())
                .set("rupiah_per_unit", draw.between(10, 300) * 1_000_000L).set("amount", draw.between(3, 7)));
        maybe(0.2, () -> obligation("o-diam", 1, "cost", "rank_village=1").set("amount", 1_000_000_000L));
    }

    private Fields obligation(String id, int rank, String measure, String where) {
        return limit(id, "min", measure, where).set("level", "obligation").set("rank", rank);
    }

    private void preferences() {
        maybe(0.6, () -> preference("p-kec", "min", "cost", "district=K2").set("share", percent(30, 60)));
        maybe(0.6, () -> preference("p-kas-dana", "max", "cash_q4", "fund=" + draw.one(funds)).set("amount",
                amount(0.01, 0.08)));
        maybe(0.5, () -> preference("p-kas", "max", "cash_q4", "").set("amount", amount(0.03, 0.15)));
        maybe(0.3, () -> preference("p-des", "max", "cash_dec", "office!=PUPR").set("share", percent(10, 60)));
        maybe(0.4, () -> count("p-jumlah", "min", "count", "channel=MUSRENBANG and choice=FULL", draw.between(2, 7)));
        maybe(0.3, () -> count("p-jiwa", "min", "beneficiaries", "activity=1.02*", draw.between(2_000, 9_000)));
        maybe(0.3, () -> preference("p-depan", "max", "next_year_cost", "").set("amount", amount(0.02, 0.2)));
        maybe(0.3, () -> preference("p-mulai", "min", "cost", "quarter=1 and district not in (K3)").set("share",
                percent(20, 60)).set("of", "activity!=1.03*"));
    }

    private Fields preference(String id, String sense, String measure, String where) {
        return limit(id, sense, measure, where).set("level", "preference").set("penalty",
                "%d.%d".formatted(draw.between(2, 30), draw.between(0, 9)));
    }

    private void count(String id, String sense, String measure, String where, int amount) {
        limit(id, sense, measure, where).set("level", "preference").set("amount", amount).set("penalty",
                measure.equals("count") ? "12.5" : "0.0375");
    }

    private void most(String id, String measure, String where, long amount) {
        limit(id, "max", measure, where).set("amount", amount);
    }

    private void share(String id, String sense, String measure, String where, String of, double percent) {
        limit(id, sense, measure, where).set("of", of).set("share", text(percent));
    }

    private Fields limit(String id, String sense, String measure, String where) {
        var fields = new Fields().set("id", id).set("label", "Batas " + id).set("sense", sense).set("amount", "")
                .set("share", "").set("measure", measure).set("where", where).set("of", "").set("level", "")
                .set("rank", "").set("rupiah_per_unit", "").set("penalty", "");
        rows.add(fields.row());
        return fields;
    }

    private String where() {
        return draw.one("district=K1", "district!=K2", "channel=RENJA", "tags in (miskin|stunting)", "activity=1.0*",
                "function=KESEHATAN", "office not in (PUPR|DISDIK)", "tags!=spm and channel in (POKIR|MUSRENBANG)");
    }

    private long amount(double low, double high) {
        return (long) (total * draw.real(low, high));
    }

    private long matching(String tag, double low, double high) {
        long sum = proposals.stream().filter(row -> Cells.list(row, "tags").contains(tag))
                .mapToLong(row -> Cells.number(row, "cost", 0)).sum();
        return (long) (sum * draw.real(low, high));
    }

    private String percent(double low, double high) {
        return text(draw.real(low, high));
    }

    private static String text(double percent) {
        return String.format(java.util.Locale.ROOT, "%.4f", percent);
    }

    private void maybe(double probability, Runnable statement) {
        if (draw.chance(probability)) {
            statement.run();
        }
    }
}
