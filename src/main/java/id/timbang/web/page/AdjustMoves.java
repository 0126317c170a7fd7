package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.PortfolioItem;
import id.timbang.study.Replan;
import id.timbang.web.Audience;
import id.timbang.web.ExportTable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Who must be told what at one point of the curve: the largest change of money first.
 *
 * @param lost how many are dropped, handed on or made smaller
 */
record AdjustMoves(AdjustKinds kinds, String lost, AdjustTell tell, List<Line> lines, int page, int pages) {

    /** The largest change of money first. */
    static final Comparator<Replan.Move> LARGEST_FIRST = Comparator
            .comparingLong((Replan.Move move) -> -Math.abs(move.before() - move.now()))
            .thenComparing(Replan.Move::id);
    private static final List<String> COLUMNS = List.of("id", "usulan", "sebelum", "sesudah", "hemat", "perubahan",
            "diberi tahu");
    private static final Set<Replan.Kind> LOST = Set.of(Replan.Kind.DROPPED, Replan.Kind.REFERRED,
            Replan.Kind.SHRUNK);
    private static final int SIZE = 50;

    /**
     * One proposal.
     *
     * @param village what it is called; empty for none, like {@code district}, its code
     * @param channel empty where it is not asked for
     * @param style name of its kind
     * @param fund that paid for it before; empty for none
     * @param first who must be told before all others, the village where there is one; empty for nobody
     * @param others who must be told too; empty for nobody
     * @param made when the last of the letters to them was made, and by whom; empty while one is missing
     */
    record Line(String id, String title, String village, String district, String channel, String fund, String before,
            String now, String saved, String style, String kind, String first, String others, String made) {
    }

    /** The changes on a page of the table, from 1. */
    static List<Replan.Move> page(Replan.Point point, int page) {
        return point.moves().stream().sorted(LARGEST_FIRST).skip((long) (page - 1) * SIZE).limit(SIZE).toList();
    }

    /** @param shown those of {@link #page} */
    static AdjustMoves of(Replan.Point point, List<Replan.Move> shown, int page, String language, AdjustTold told) {
        var speech = new Speech(Replan.class, language);
        List<Replan.Move> moves = point.moves();
        return new AdjustMoves(AdjustKinds.of(moves, speech),
                speech.count(moves.stream().filter(move -> LOST.contains(move.kind())).count()),
                AdjustTell.of(moves, told, speech),
                shown.stream().map(move -> line(move, speech, told)).toList(), page,
                Math.max(1, (moves.size() + SIZE - 1) / SIZE));
    }

    /** One proposal in words. */
    static Line line(Replan.Move move, Speech speech, AdjustTold told) {
        PortfolioItem item = told.items().get(move.id());
        List<Audience.Body> bodies = told.audience().of(move);
        String first = bodies.stream().filter(body -> body.kind() == Audience.Kind.VILLAGE).findFirst()
                .or(() -> bodies.stream().findFirst()).map(Audience.Body::name).orElse("");
        return new Line(move.id(), move.title(),
                item == null ? "" : told.audience().village().apply(item.village()),
                item == null ? "" : item.district(), item == null ? "" : item.channel(),
                told.funds().getOrDefault(move.id(), ""), speech.count(move.before()), speech.count(move.now()),
                speech.count(move.before() - move.now()), move.kind().name(), speech.text("kind." + move.kind()), first,
                String.join(", ",
                        bodies.stream().map(Audience.Body::name).filter(body -> !body.equals(first)).toList()),
                told.made(move));
    }

    /** All of them as a table to take home. */
    static ExportTable table(Replan.Point point, String language, Audience audience) {
        var speech = new Speech(Replan.class, language);
        return new ExportTable("Perubahan", COLUMNS, point.moves().stream().sorted(LARGEST_FIRST)
                .map(move -> List.of(move.id(), move.title(), move.before(), move.now(), move.before() - move.now(),
                        speech.text("kind." + move.kind()), String.join(", ", audience.names(move)))));
    }
}
