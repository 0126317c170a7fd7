package id.timbang.optimise;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A proposal alone in its block that a dive decided at a cost: the linear programme would take a part of it, or parts of two of its
 * choices, and nothing small makes up for the whole.
 *
 * @param choice what it ended with
 * @param lost by how much the objective fell
 */
record Costly(int proposal, Choice choice, double lost) {

    /** What a dive decided at a cost, the costliest first. */
    static List<Costly> of(Programme programme, Master master, List<Dive.Decision> decisions) {
        SortedMap<Integer, Double> lost = new TreeMap<>();
        for (Dive.Decision decision : decisions) {
            lost.merge(master.pool.block[decision.column()], decision.lost(), Double::sum);
        }
        return lost.keySet().stream().filter(b -> programme.members(b).length == 1)
                .filter(b -> programme.deferrable(programme.members(b)[0]))
                .map(b -> new Costly(programme.members(b)[0], taken(programme, master, b), lost.get(b)))
                .sorted(Comparator.comparingDouble((Costly c) -> -c.lost).thenComparingInt(c -> c.proposal)).toList();
    }

    /** The choice of which most is taken. */
    private static Choice taken(Programme programme, Master master, int block) {
        Map<Choice, Double> taken = new EnumMap<>(Choice.class);
        taken.put(Choice.DEFER, 1.0);
        for (int c = 0; c < master.pool.size; c++) {
            if (master.pool.block[c] == block) {
                taken.merge(programme.choice(master.pool.option[c]), master.taken(c), Double::sum);
                taken.merge(Choice.DEFER, -master.taken(c), Double::sum);
            }
        }
        return taken.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
}
