package id.timbang.web.page;

import id.timbang.compare.Comparison;
import id.timbang.compare.Total;
import id.timbang.domain.LimitRow;
import id.timbang.explain.Speech;
import id.timbang.store.RunInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The totals of results side by side, line by line. */
final class CompareFacts {
    private static final String NONE = "\u2013";

    private final Comparison comparison;
    private final List<RunInfo> runs;
    private final List<List<LimitRow>> limits;
    private final Speech speech;
    private final List<Fact> facts = new ArrayList<>();

    /** @param limits of each of the runs */
    CompareFacts(Comparison comparison, List<RunInfo> runs, List<List<LimitRow>> limits, Speech speech) {
        this.comparison = comparison;
        this.runs = runs;
        this.limits = limits;
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
     * @param state {@code kurang}, {@code cukup}, or empty for a text as it is
     */
    record Cell(String text, String state) {

        static Cell plain(String text) {
            return new Cell(text, "");
        }
    }

    View view() {
        totals();
        quality();
        changes();
        channels();
        List<Column> columns = IntStream.range(0, runs.size()).mapToObj(this::column).toList();
        return new View(columns, List.copyOf(facts), speech.count(comparison.flips().size()));
    }

    private Column column(int place) {
        Total total = comparison.totals().get(place);
        return new Column(runs.get(place).id(), runs.get(place).scenarioName(), total.pack(), isBest(place),
                total.comparable());
    }

    /** A list that costs more than there is now is no better than one that keeps the ceilings. */
    private boolean isBest(int place) {
        return isGood(place) && IntStream.range(0, runs.size()).filter(this::isGood)
                .allMatch(other -> achieved(other) <= achieved(place));
    }

    private boolean isGood(int place) {
        return comparison.totals().get(place).comparable() && (!isOfOneDataset() || lacking(place) == 0);
    }

    private long achieved(int place) {
        return comparison.totals().get(place).achieved();
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

    private void quality() {
        Total base = comparison.totals().get(0);
        add("nilai", total -> speech.points(total.achieved()));
        add("selisih", total -> total == base || !total.comparable() ? NONE : change(total, base));
        facts.add(Fact.of("mutu", runs.stream().map(this::grade).toList()));
        add("rugi", total -> speech.points(Math.max(0, total.bound() - total.achieved())));
    }

    private String grade(RunInfo run) {
        return speech.number(BigDecimal.valueOf(100).subtract(run.provenGap())) + " %";
    }

    private String change(Total total, Total base) {
        long points = total.achieved() - base.achieved();
        return (points > 0 ? "+" : "") + speech.points(points);
    }

    /** Whether each list keeps the ceilings of the newest one; other data have other funds. */
    private void ceilings() {
        if (isOfOneDataset()) {
            facts.add(new Fact("banding.terhadap", Long.toString(runs.get(newest()).id()),
                    IntStream.range(0, runs.size()).mapToObj(this::lack).toList()));
        }
    }

    private boolean isOfOneDataset() {
        return runs.stream().map(RunInfo::dataset).distinct().count() == 1;
    }

    private int newest() {
        return IntStream.range(0, runs.size()).boxed().max(Comparator.comparing(place -> runs.get(place).id()))
                .orElseThrow();
    }

    /** Rupiah above the ceilings of the newest, of all money or fund by fund, whichever is more. */
    private long lacking(int place) {
        return Standing.lacking(limits.get(newest()), limits.get(place), comparison.totals().get(place).spent());
    }

    private Cell lack(int place) {
        long lacking = lacking(place);
        return lacking > 0 ? new Cell(speech.rupiah(lacking), "kurang") : new Cell("", "cukup");
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
