package id.timbang.web.page;

import id.timbang.domain.Outcome;
import id.timbang.domain.Reason;
import id.timbang.domain.Rule;
import id.timbang.explain.LeverWords;
import id.timbang.explain.Speech;
import id.timbang.store.OtherOutcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The story of one proposal in words.
 *
 * @param gates what keeps it out, with what to do about it
 * @param funded whether the levers are those that could drop it
 * @param worth {@code null} where no choice is offered
 */
record StoryView(String paragraph, List<Gate> gates, boolean funded, PointsView points, WorthView worth,
        List<Lever> levers, List<Rank> ranks, List<Other> others) {

    private static final double FULL = 100;

    /**
     * A gate.
     *
     * @param aside why it does not count; {@code null} where it does
     */
    record Gate(String rule, String title, String reference, boolean verified, String fix, String aside) {
    }

    /** What could change the decision, or why it cannot. */
    record Lever(String name, String text, boolean able) {
    }

    /**
     * Place among peers by score.
     *
     * @param mark where it stands, 0 for the first, 100 for the last
     * @param funded part of these peers that is funded, 0 to 100; {@code null} where that is not known
     */
    record Rank(String by, String rank, String of, double mark, Double funded) {
    }

    /** How many of the peers by a dimension, as {@link Reason.Peers} names it, are funded. */
    interface Funded extends Function<String, Optional<Long>> {
    }

    /**
     * What became of it in a list.
     *
     * @param version of the list in force that it became; {@code null} where nobody adopted it
     */
    record Other(long run, String scenario, String decision, String choice, String cost, String net, String day,
            Integer version) {
    }

    static StoryView of(Reasons.Known known, List<OtherOutcome> outcomes, Funded funds, Locale locale) {
        Speech speech = Words.in(locale);
        Reason reason = known.reason();
        LeverWords words = known.words(speech);
        boolean funded = reason.decision() == Outcome.FUNDED;
        return new StoryView(known.paragraph(speech), gates(known, speech), funded,
                PointsView.of(reason, known.rules(), speech), WorthView.of(reason, words, speech),
                levers(reason, words), reason.peers().stream().map(place -> rank(place, funds, speech)).toList(),
                outcomes.stream().map(outcome -> other(outcome, locale)).toList());
    }

    private static List<Gate> gates(Reasons.Known known, Speech speech) {
        return known.reason().findings().stream().filter(note -> note.finding().rule().verdict() != null)
                .map(note -> {
                    Rule rule = note.finding().rule();
                    return new Gate(rule.id(), known.titles().getOrDefault(rule.id(), rule.id()), rule.reference(),
                            rule.status().equals("verified"),
                            rule.verdict().closes() ? speech.text("story.fix." + rule.verdict()) : "",
                            note.setAside());
                }).toList();
    }

    private static List<Lever> levers(Reason reason, LeverWords words) {
        boolean drops = reason.takes().isEmpty();
        return (drops ? reason.drops() : reason.takes()).stream().map(lever -> {
            boolean able = lever.impossible() == null;
            String way = able ? drops ? words.drop(lever) : words.way(lever) : words.why(lever);
            return new Lever(words.name(lever), way, able);
        }).toList();
    }

    private static Rank rank(Reason.Peers place, Funded funds, Speech speech) {
        double mark = place.of() < 2 ? 0 : FULL * (place.rank() - 1) / (place.of() - 1);
        return new Rank(speech.text("peers." + place.by()), speech.count(place.rank()), speech.count(place.of()), mark,
                funds.apply(place.by()).map(number -> Math.min(FULL, FULL * number / Math.max(1, place.of())))
                        .orElse(null));
    }

    private static Other other(OtherOutcome outcome, Locale locale) {
        Speech speech = Words.in(locale);
        Long net = outcome.netValue();
        return new Other(outcome.run(), outcome.scenario(), outcome.decision(), outcome.choice(),
                speech.count(outcome.cost()), net == null ? "–" : (net > 0 ? "+" : "") + speech.points(net),
                Days.SHORT_MINUTE.of(outcome.endedAt(), locale),
                outcome.version());
    }
}
