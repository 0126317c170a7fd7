package id.timbang.web.page;

import id.timbang.compare.Against;
import id.timbang.compare.Comparison;
import id.timbang.compare.Total;
import id.timbang.explain.Speech;
import id.timbang.store.RunInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The totals of results side by side, line by line. */
final class CompareFacts {
    private static final String NONE = "\u2013";

    private final Comparison comparison;
    private final List<RunInfo> runs;
    private final Speech speech;
    private final List<Fact> facts = new ArrayList<>();

    CompareFacts(Comparison comparison, List<RunInfo> runs, Speech speech) {
        this.comparison = comparison;
        this.runs = runs;
        this.speech = speech;
    }

    /**
     * All of them.
     *
     * @param flipped proposals that some result treats differently
     */
    record View(List<Column> columns, List<Fact> facts, String flipped) {
    }

    /** One result. */
    record Column(long run, String scenario, String pack, boolean best, boolean comparable) {
    }

    /**
     * One line: what it says, and a text for each result.
     *
     * @param key of the text that names it
     * @param gap in that text; empty for none
     */
    record Fact(String key, String gap, List<Cell> cells) {

        static Fact of(String key, List<String> texts) {
            return new Fact("banding." + key, "", texts.stream().map(Cell::plain).toList());
        }
    }

    /**
     * What a line says of one result.
     *
     * @param text the amount that is lacking where {@code state} says so
     * @param state {@code kurang}, {@code cukup}, {@code lain} for other ceilings, or empty for a text as it is
     */
    record Cell(String text, String state) {

        static Cell plain(String text) {
            return new Cell(text, "");
        }
    }

    View view() {
        totals();
        value();
        policy();
        quality();
        changes();
        channels();
        districts();
        List<Column> columns = IntStream.range(0, runs.size()).mapToObj(this::column).toList();
        return new View(columns, List.copyOf(facts), speech.count(comparison.flips().size()));
    }

    private Column column(int place) {
        Total total = comparison.totals().get(place);
        return new Column(runs.get(place).id(), runs.get(place).scenarioName(), total.pack(), total.best(),
                total.comparable());
    }

    private void totals() {
        add("pagu", total -> total.ceiling() == null ? NONE : speech.rupiah(total.ceiling()));
        ceilings();
        add("dibiayai", total -> speech.rupiah(total.spent()));
        add("didanai", total -> speech.count(total.funded()));
        add("ditunda", total -> speech.count(total.deferred()));
        add("dialihkan", total -> speech.count(total.referred()));
        add("ditolak", total -> speech.count(total.refused()));
    }

    private void value() {
        Total base = comparison.totals().get(0);
        add("nilai", total -> speech.points(total.achieved()));
        add("selisih", total -> total == base || !total.comparable() ? NONE : change(total, base));
    }

    private void quality() {
        facts.add(Fact.of("mutu", runs.stream().map(this::grade).toList()));
        add("rugi", total -> speech.points(Math.max(0, total.bound() - total.achieved())));
    }

    private String grade(RunInfo run) {
        return speech.percent(BigDecimal.valueOf(100).subtract(run.provenGap()).doubleValue(), 4);
    }

    private String change(Total total, Total base) {
        long points = total.achieved() - base.achieved();
        return (points > 0 ? "+" : "") + speech.points(points);
    }

    /** Whether each list keeps the ceilings of the newest one; other data have other funds. */
    private void ceilings() {
        if (comparison.totals().stream().allMatch(total -> total.against().lacking() != null)) {
            long newest = runs.stream().mapToLong(RunInfo::id).max().orElseThrow();
            facts.add(new Fact("banding.terhadap", Long.toString(newest),
                    comparison.totals().stream().map(this::lack).toList()));
        }
    }

    private Cell lack(Total total) {
        long lacking = total.against().lacking();
        return lacking > 0 ? new Cell(speech.rupiah(lacking), "kurang") : new Cell("", "cukup");
    }

    /** What each list gives up against the best, apart from how well it is proven. */
    private void policy() {
        String best = IntStream.range(0, runs.size()).filter(place -> comparison.totals().get(place).best())
                .mapToObj(place -> Long.toString(runs.get(place).id())).findFirst().orElse("");
        facts.add(new Fact(best.isEmpty() ? "banding.terbaik.nihil" : "banding.terbaik", best,
                comparison.totals().stream().map(total -> Cell.plain(percent(total.against()))).toList()));
        cost("harga", against -> speech.points(against.policyCost()));
        cost("harga.setara", against -> against.policyCostRupiah() == null
                ? NONE
                : speech.rupiah(against.policyCostRupiah()));
    }

    private String percent(Against against) {
        return against.percent() == null ? NONE : speech.percent(against.percent().doubleValue(), 2);
    }

    /** @param text of a cost that is known */
    private void cost(String key, Function<Against, String> text) {
        facts.add(new Fact("banding." + key, "", comparison.totals().stream().map(Total::against)
                .map(against -> cost(against, text)).toList()));
    }

    private static Cell cost(Against against, Function<Against, String> text) {
        if (against.policyCost() == null) {
            return against.percent() == null ? Cell.plain(NONE) : new Cell("", "lain");
        }
        return Cell.plain(text.apply(against));
    }

    private void districts() {
        add("kecamatan", total -> total.districtsBelow() == null ? NONE : speech.count(total.districtsBelow()));
    }

    private void changes() {
        facts.add(Fact.of("berubah.acuan", IntStream.range(0, runs.size())
                .mapToObj(place -> place == 0 ? NONE : speech.count(flipped(place))).toList()));
    }

    private long flipped(int place) {
        return comparison.causes(place).values().stream().mapToLong(Long::longValue).sum();
    }

    private void channels() {
        comparison.groups().get("channel").stream().filter(channel -> !channel.key().isEmpty())
                .forEach(channel -> facts.add(new Fact("banding.jalur." + channel.key(), "", channel.sums().stream()
                        .map(sum -> Cell.plain(speech.rupiah(sum.rupiah()))).toList())));
    }

    private void add(String key, Function<Total, String> cell) {
        facts.add(Fact.of(key, comparison.totals().stream().map(cell).toList()));
    }
}
