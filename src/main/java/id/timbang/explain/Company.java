package id.timbang.explain;

import id.timbang.model.Variants;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which other proposals must be built with one: the rest of its package, and what it requires. */
final class Company {
    private final Map<Integer, List<Integer>> needs = new HashMap<>();

    Company(Variants variants) {
        variants.needs().forEach(
                need -> needs.computeIfAbsent(need.proposal(), any -> new ArrayList<>()).add(need.other()));
    }

    /** The others, ascending, whether they can be built or not. */
    Set<Integer> of(int proposal) {
        if (!needs.containsKey(proposal)) {
            return Set.of();
        }
        Set<Integer> others = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(proposal));
        while (!open.isEmpty()) {
            for (int other : needs.getOrDefault(open.pop(), List.of())) {
                if (others.add(other)) {
                    open.push(other);
                }
            }
        }
        others.remove(proposal);
        return others;
    }
}
