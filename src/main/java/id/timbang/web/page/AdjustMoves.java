package id.timbang.web.page;

import id.timbang.domain.Rupiah;
import id.timbang.explain.Speech;
import id.timbang.study.Replan;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Who must be told what at one point of the curve: the largest change of money first.
 *
 * @param kinds how many there are of each kind
 */
record AdjustMoves(List<String> kinds, List<Line> lines, int page, int pages) {

    private static final int SIZE = 50;
    /** How an audience names a village. */
    private static final String VILLAGE = "Desa/Kelurahan ";

    /** One proposal. */
    record Line(String id, String title, String before, String now, String saved, String kind, String told) {
    }

    /** @param village names a village by its code; empty where nobody names it */
    static AdjustMoves of(Replan.Point point, int page, String language, UnaryOperator<String> village) {
        var speech = new Speech(Replan.class, language);
        Map<Replan.Kind, Long> counts = new EnumMap<>(Replan.Kind.class);
        point.moves().forEach(move -> counts.merge(move.kind(), 1L, Long::sum));
        List<Line> lines = point.moves().stream()
                .sorted(Comparator.comparingLong((Replan.Move move) -> -Math.abs(move.before() - move.now()))
                        .thenComparing(Replan.Move::id))
                .skip((long) (page - 1) * SIZE).limit(SIZE).map(move -> line(move, speech, village)).toList();
        return new AdjustMoves(counts.entrySet().stream()
                .map(entry -> speech.text("kind." + entry.getKey()) + " " + speech.count(entry.getValue())).toList(),
                lines, page, Math.max(1, (point.moves().size() + SIZE - 1) / SIZE));
    }

    private static Line line(Replan.Move move, Speech speech, UnaryOperator<String> village) {
        return new Line(move.id(), move.title(), Rupiah.digits(move.before()), Rupiah.digits(move.now()),
                Rupiah.digits(move.before() - move.now()), speech.text("kind." + move.kind()),
                move.audience().stream().map(who -> named(who, village)).collect(Collectors.joining(", ")));
    }

    private static String named(String who, UnaryOperator<String> village) {
        String name = who.startsWith(VILLAGE) ? village.apply(who.substring(VILLAGE.length())) : "";
        return name.isEmpty() ? who : VILLAGE + name;
    }
}
