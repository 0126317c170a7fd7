package id.timbang.web.page;

import id.timbang.study.Replan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What makes up the cut of each fund, in rupiah by its code: what is dropped, what is made smaller. What the ceilings lose beyond
 * that is paid by room that was left, by proposals that move to another fund, or the other way round.
 */
record AdjustShares(Map<String, Long> dropped, Map<String, Long> shrunk) {
    private static final Set<Replan.Kind> GONE = Set.of(Replan.Kind.DROPPED, Replan.Kind.REFERRED);

    /** Nothing, before there is a point. */
    static final AdjustShares NONE = new AdjustShares(Map.of(), Map.of());

    /** @param funds that paid for the proposals before, by their ids */
    static AdjustShares of(List<Replan.Move> moves, Map<String, String> funds) {
        var dropped = new HashMap<String, Long>();
        var shrunk = new HashMap<String, Long>();
        for (Replan.Move move : moves) {
            String fund = funds.getOrDefault(move.id(), "");
            if (GONE.contains(move.kind())) {
                dropped.merge(fund, move.before() - move.now(), Math::addExact);
            } else if (move.kind() == Replan.Kind.SHRUNK) {
                shrunk.merge(fund, move.before() - move.now(), Math::addExact);
            }
        }
        return new AdjustShares(Map.copyOf(dropped), Map.copyOf(shrunk));
    }
}
