package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.study.Replan;
import id.timbang.web.ExportTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who must be told what at one point of the curve: the largest change of money first.
 *
 * @param kinds how many there are of each kind
 * @param unit of what kinds save, the end of a message key
 * @param saved by all of them
 * @param told how many bodies must be told
 * @param letters how many letters to them were made
 */
record AdjustMoves(List<Kind> kinds, String unit, String moves, String saved, int told, int letters,
        List<Line> lines, int page, int pages) {

    /** The largest change of money first. */
    static final Comparator<Replan.Move> LARGEST_FIRST = Comparator
            .comparingLong((Replan.Move move) -> -Math.abs(move.before() - move.now()))
            .thenComparing(Replan.Move::id);
    private static final List<String> COLUMNS = List.of("id", "usulan", "sebelum", "sesudah", "hemat", "perubahan",
            "diberi tahu");
    private static final int SIZE = 50;

    /** All changes of one kind. */
    record Kind(String name, String moves, String saved) {
    }

    /**
     * One proposal.
     *
     * @param style name of its kind
     * @param fund that paid for it before; empty for none
     * @param told who must be told; empty for nobody
     * @param made when the last of the letters to them was made, and by whom; empty while one is missing
     */
    record Line(String id, String title, String fund, String before, String now, String saved, String style,
            String kind, String told, String made) {
    }

    static AdjustMoves of(Replan.Point point, int page, String language, AdjustTold told) {
        var speech = new Speech(Replan.class, language);
        var byKind = new EnumMap<Replan.Kind, List<Replan.Move>>(Replan.Kind.class);
        point.moves().forEach(move -> byKind.computeIfAbsent(move.kind(), kind -> new ArrayList<>()).add(move));
        Unit unit = Unit.fitting(byKind.values().stream().mapToLong(moves -> Math.abs(saved(moves))).max().orElse(0));
        List<Long> saved = unit.parts(byKind.values().stream().map(AdjustMoves::saved).toList());
        var kinds = new ArrayList<Kind>();
        byKind.forEach((kind, moves) -> kinds.add(new Kind(speech.text("kind." + kind), speech.count(moves.size()),
                unit.shown(saved.get(kinds.size()), speech))));
        List<Line> lines = point.moves().stream().sorted(LARGEST_FIRST).skip((long) (page - 1) * SIZE).limit(SIZE)
                .map(move -> line(move, speech, told)).toList();
        Set<String> bodies = point.moves().stream().flatMap(move -> told.audience().of(move).stream())
                .collect(Collectors.toSet());
        return new AdjustMoves(kinds, unit.name(), speech.count(point.moves().size()),
                unit.shown(saved.stream().mapToLong(Long::longValue).sum(), speech),
                bodies.size(), (int) bodies.stream().filter(told.letters()::containsKey).count(), lines, page,
                Math.max(1, (point.moves().size() + SIZE - 1) / SIZE));
    }

    private static long saved(List<Replan.Move> moves) {
        return moves.stream().mapToLong(move -> move.before() - move.now()).sum();
    }

    /** One proposal in words. */
    static Line line(Replan.Move move, Speech speech, AdjustTold told) {
        return new Line(move.id(), move.title(), told.funds().getOrDefault(move.id(), ""),
                speech.allDigits(move.before()), speech.allDigits(move.now()),
                speech.allDigits(move.before() - move.now()), move.kind().name(), speech.text("kind." + move.kind()),
                String.join(", ", told.audience().of(move)), told.made(move));
    }

    /** All of them as a table to take home. */
    static ExportTable table(Replan.Point point, String language, Audience audience) {
        var speech = new Speech(Replan.class, language);
        return new ExportTable("Perubahan", COLUMNS, point.moves().stream().sorted(LARGEST_FIRST)
                .map(move -> List.of(move.id(), move.title(), move.before(), move.now(), move.before() - move.now(),
                        speech.text("kind." + move.kind()), String.join(", ", audience.of(move)))));
    }
}
