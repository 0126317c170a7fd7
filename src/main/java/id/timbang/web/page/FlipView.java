package id.timbang.web.page;

import id.timbang.compare.Comparison;
import id.timbang.compare.Flip;
import id.timbang.explain.Speech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The proposals that some result treats differently from the first, those that move most money first.
 *
 * @param causes with how many flipped for each, the most frequent first
 * @param total proposals that the filter leaves, as a number to read
 */
record FlipView(List<Cause> causes, List<Line> lines, String total, int page, int pages) {

    private static final int SIZE = 30;

    /** A cause of flips. */
    record Cause(String key, String name, String count) {
    }

    /**
     * One proposal.
     *
     * @param run where its story is told: the last result that has it
     */
    record Line(String id, String title, long run, List<State> states, List<Why> whys) {
    }

    /** What one result does; {@code decision} is empty where it lacks the proposal. */
    record State(String decision, String choice, String cost) {
    }

    /** Why a result differs. */
    record Why(long run, String way, String sentence) {
    }

    static FlipView of(Comparison comparison, List<Long> runs, CompareFilter filter, String language) {
        var speech = new Speech(Comparison.class, language);
        var choices = new Speech(Speech.class, language);
        List<Flip> fitting = comparison.flips().stream().filter(flip -> fits(flip, filter.cause()))
                .sorted(Comparator.comparingLong(FlipView::moved).reversed().thenComparing(Flip::id)).toList();
        int pages = Math.max(1, (fitting.size() + SIZE - 1) / SIZE);
        List<Line> lines = fitting.stream().skip((long) (filter.page() - 1) * SIZE).limit(SIZE)
                .map(flip -> line(flip, runs, speech, choices)).toList();
        return new FlipView(causes(comparison, speech), lines, speech.count(fitting.size()), filter.page(), pages);
    }

    private static boolean fits(Flip flip, String cause) {
        return cause.isEmpty()
                || flip.whys().stream().anyMatch(why -> why != null && why.cause().name().equals(cause));
    }

    private static long moved(Flip flip) {
        long base = cost(flip.states().get(0));
        return flip.states().stream().mapToLong(state -> Math.abs(cost(state) - base)).max().orElse(0);
    }

    private static long cost(Flip.State state) {
        return state == null ? 0 : state.cost();
    }

    private static List<Cause> causes(Comparison comparison, Speech speech) {
        Map<Flip.Cause, Long> counts = new EnumMap<>(Flip.Cause.class);
        for (Flip flip : comparison.flips()) {
            flip.whys().stream().filter(Objects::nonNull).map(Flip.Why::cause).distinct()
                    .forEach(cause -> counts.merge(cause, 1L, Long::sum));
        }
        return counts.entrySet().stream().sorted(Map.Entry.<Flip.Cause, Long>comparingByValue().reversed())
                .map(entry -> new Cause(entry.getKey().name(), speech.text("cause." + entry.getKey()),
                        speech.count(entry.getValue())))
                .toList();
    }

    private static Line line(Flip flip, List<Long> runs, Speech speech, Speech choices) {
        List<State> states = flip.states().stream().map(state -> state(state, choices)).toList();
        var whys = new ArrayList<Why>();
        long told = runs.get(0);
        for (int r = 0; r < runs.size(); r++) {
            told = flip.states().get(r) == null ? told : runs.get(r);
            Flip.Why why = flip.whys().get(r);
            if (why != null) {
                whys.add(new Why(runs.get(r), speech.text("way." + why.way()), why.sentence()));
            }
        }
        return new Line(flip.id(), flip.title(), told, states, List.copyOf(whys));
    }

    private static State state(Flip.State state, Speech choices) {
        if (state == null) {
            return new State("", "", "");
        }
        boolean money = state.cost() > 0;
        return new State(state.decision().name(), money ? choices.text("choice." + state.choice()) : "",
                money ? choices.rupiah(state.cost()) : "");
    }
}
