package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.study.Replan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one point of the curve changes, kind by kind.
 *
 * @param unit of what kinds save, the end of a message key
 * @param each unit of what one change of a kind saves, the end of a message key
 * @param moves all changes
 * @param saved by all of them
 */
record AdjustKinds(List<Kind> rows, String unit, String each, String moves, String saved) {

    private static final String NONE = "\u2013";

    /**
     * All changes of one kind.
     *
     * @param average what one of them saves; a dash where they save nothing together
     */
    record Kind(String name, String moves, String saved, String average) {
    }

    /** @param speech that names kinds */
    static AdjustKinds of(List<Replan.Move> moves, Speech speech) {
        var byKind = new EnumMap<Replan.Kind, List<Replan.Move>>(Replan.Kind.class);
        moves.forEach(move -> byKind.computeIfAbsent(move.kind(), kind -> new ArrayList<>()).add(move));
        Unit unit = Unit.fitting(byKind.values().stream().mapToLong(some -> Math.abs(saved(some))).max().orElse(0));
        Unit each = Unit.fitting(byKind.values().stream().mapToLong(some -> Math.abs(average(some))).max().orElse(0));
        List<Long> saved = unit.parts(byKind.values().stream().map(AdjustKinds::saved).toList());
        var rows = new ArrayList<Kind>();
        for (Map.Entry<Replan.Kind, List<Replan.Move>> kind : byKind.entrySet()) {
            List<Replan.Move> some = kind.getValue();
            rows.add(new Kind(speech.text("kind." + kind.getKey()), speech.count(some.size()),
                    unit.shown(saved.get(rows.size()), speech),
                    saved(some) == 0 ? NONE : each.of(average(some), speech)));
        }
        return new AdjustKinds(List.copyOf(rows), unit.name(), each.name(), speech.count(moves.size()),
                unit.shown(saved.stream().mapToLong(Long::longValue).sum(), speech));
    }

    private static long saved(List<Replan.Move> moves) {
        return moves.stream().mapToLong(move -> move.before() - move.now()).sum();
    }

    private static long average(List<Replan.Move> moves) {
        return Math.floorDiv(saved(moves) + moves.size() / 2, moves.size());
    }
}
