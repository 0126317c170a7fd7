package id.timbang.web.page;

import id.timbang.study.Replan;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What those are called who must be told.
 *
 * @param village names a village by its code; empty where nobody names it
 */
record Audience(UnaryOperator<String> village) {
    /** How a study names a village. */
    private static final String VILLAGE = "Desa/Kelurahan ";

    /** Everybody who must be told of a change. */
    List<String> of(Replan.Move move) {
        return move.audience().stream().map(this::named).toList();
    }

    private String named(String who) {
        String name = who.startsWith(VILLAGE) ? village.apply(who.substring(VILLAGE.length())) : "";
        return name.isEmpty() ? who : VILLAGE + name;
    }
}
