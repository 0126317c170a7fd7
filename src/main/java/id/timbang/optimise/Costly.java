package id.timbang.optimise;

import id.timbang.model.Programme;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A proposal alone in its block that a dive decided at a cost: the linear programme would take a part of it, and nothing small makes
 * up for the whole.
 *
 * @param deferred whether it ended deferred
 * @param lost by how much the objective fell
 */
record Costly(int proposal, boolean deferred, double lost) {

    /** What a dive decided at a cost, the costliest first. */
    static List<Costly> of(Programme programme, Master master, List<Dive.Decision> decisions) {
        SortedMap<Integer, Double> lost = new TreeMap<>();
        for (Dive.Decision decision : decisions) {
            lost.merge(master.pool.block[decision.column()], decision.lost(), Double::sum);
        }
        return lost.keySet().stream().filter(b -> programme.members(b).length == 1)
                .filter(b -> programme.deferrable(programme.members(b)[0]))
                .map(b -> new Costly(programme.members(b)[0], !taken(master, b), lost.get(b)))
                .sorted(Comparator.comparingDouble((Costly c) -> -c.lost).thenComparingInt(c -> c.proposal)).toList();
    }

    private static boolean taken(Master master, int block) {
        double taken = 0;
        for (int c = 0; c < master.pool.size; c++) {
            taken += master.pool.block[c] == block ? master.taken(c) : 0;
        }
        return taken > 0.5;
    }
}
