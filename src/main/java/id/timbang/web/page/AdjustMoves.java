package id.timbang.web.page;

import id.timbang.domain.Rupiah;
import id.timbang.explain.Speech;
import id.timbang.study.Replan;
import id.timbang.web.ExportTable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who must be told what at one point of the curve: the largest change of money first.
 *
 * @param kinds how many there are of each kind
 */
record AdjustMoves(List<String> kinds, List<Line> lines, int page, int pages) {

    /** The largest change of money first. */
    static final Comparator<Replan.Move> LARGEST_FIRST = Comparator
            .comparingLong((Replan.Move move) -> -Math.abs(move.before() - move.now()))
            .thenComparing(Replan.Move::id);
    private static final List<String> COLUMNS = List.of("id", "usulan", "sebelum", "sesudah", "hemat", "perubahan",
            "diberi tahu");
    private static final int SIZE = 50;

    /** One proposal. */
    record Line(String id, String title, String before, String now, String saved, String kind, String told) {
    }

    static AdjustMoves of(Replan.Point point, int page, String language, Audience audience) {
        var speech = new Speech(Replan.class, language);
        Map<Replan.Kind, Long> counts = new EnumMap<>(Replan.Kind.class);
        point.moves().forEach(move -> counts.merge(move.kind(), 1L, Long::sum));
        List<Line> lines = point.moves().stream()
                .sorted(LARGEST_FIRST)
                .skip((long) (page - 1) * SIZE).limit(SIZE).map(move -> line(move, speech, audience)).toList();
        return new AdjustMoves(counts.entrySet().stream()
                .map(entry -> speech.text("kind." + entry.getKey()) + " " + speech.count(entry.getValue())).toList(),
                lines, page, Math.max(1, (point.moves().size() + SIZE - 1) / SIZE));
    }

    /** One proposal in words. */
    static Line line(Replan.Move move, Speech speech, Audience audience) {
        return new Line(move.id(), move.title(), Rupiah.digits(move.before()), Rupiah.digits(move.now()),
                Rupiah.digits(move.before() - move.now()), speech.text("kind." + move.kind()),
                String.join(", ", audience.of(move)));
    }

    /** All of them as a table to take home. */
    static ExportTable table(Replan.Point point, String language, Audience audience) {
        var speech = new Speech(Replan.class, language);
        return new ExportTable("Perubahan", COLUMNS, point.moves().stream().sorted(LARGEST_FIRST)
                .map(move -> List.of(move.id(), move.title(), move.before(), move.now(), move.before() - move.now(),
                        speech.text("kind." + move.kind()), String.join(", ", audience.of(move)))));
    }
}
