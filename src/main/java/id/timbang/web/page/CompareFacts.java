package id.timbang.web.page;

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

    /** One line: what it says, and a text for each result. */
    record Fact(String key, List<String> cells) {
    }

    View view() {
        totals();
        quality();
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
        facts.add(new Fact("mutu", runs.stream().map(this::grade).toList()));
        add("rugi", total -> speech.points(Math.max(0, total.bound() - total.achieved())));
    }

    private String grade(RunInfo run) {
        return speech.number(BigDecimal.valueOf(100).subtract(run.provenGap())) + " %";
    }

    private String change(Total total, Total base) {
        long points = total.achieved() - base.achieved();
        return (points > 0 ? "+" : "") + speech.points(points);
    }

    private void add(String key, Function<Total, String> cell) {
        facts.add(new Fact(key, comparison.totals().stream().map(cell).toList()));
    }
}
