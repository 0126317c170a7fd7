package id.timbang.explain;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which other proposals must be built with one: the rest of its package, and what it requires. */
final class Company {
    /** What stands for a proposal that cannot be built at all. */
    static final int NOBODY = -1;

    private final Map<Integer, List<Integer>> needs = new HashMap<>();

    Company(Programme programme) {
        int[] limitOfRow = new int[programme.rows().size()];
        Arrays.fill(limitOfRow, -1);
        for (int l = 0; l < programme.limits().size(); l++) {
            ModelLimit.Kind kind = programme.limits().get(l).kind();
            if (kind == ModelLimit.Kind.PACKAGE || kind == ModelLimit.Kind.PREREQUISITE) {
                limitOfRow[programme.limits().get(l).whereRow()] = l;
            }
        }
        int[][] sides = new int[2][programme.limits().size()];
        Arrays.stream(sides).forEach(side -> Arrays.fill(side, NOBODY));
        for (int p = 0; p < programme.proposals(); p++) {
            enter(programme, p, limitOfRow, sides);
        }
        for (int l = 0; l < programme.limits().size(); l++) {
            ModelLimit.Kind kind = programme.limits().get(l).kind();
            if (kind == ModelLimit.Kind.PACKAGE || kind == ModelLimit.Kind.PREREQUISITE) {
                need(sides[0][l], sides[1][l]);
            }
            if (kind == ModelLimit.Kind.PACKAGE) {
                need(sides[1][l], sides[0][l]);
            }
        }
    }

    private static void enter(Programme programme, int p, int[] limitOfRow, int[][] sides) {
        for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
            for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
                int limit = limitOfRow[programme.entryRow(e)];
                if (limit >= 0) {
                    sides[programme.entryAmount(e) > 0 ? 0 : 1][limit] = p;
                }
            }
        }
    }

    private void need(int proposal, int other) {
        if (proposal != NOBODY) {
            needs.computeIfAbsent(proposal, any -> new ArrayList<>()).add(other);
        }
    }

    /** The others, ascending; {@link #NOBODY} among them where one of them cannot be built. */
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
