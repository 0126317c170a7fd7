package id.timbang.data;

import id.timbang.domain.Ids;
import id.timbang.domain.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds circles among prerequisites by walking depth first, without recursion, because chains may be long. */
final class PrerequisiteCycles {
    private static final int NAMED = 12;

    private final Map<String, List<Relation>> byProposal = new TreeMap<>(Ids.ORDER);
    private final Map<String, Boolean> finished = new HashMap<>();
    private final List<Cycle> cycles = new ArrayList<>();

    /**
     * A circle.
     *
     * @param ids its proposals, each requiring the next and the last the first
     * @param closing the relation that closes it
     */
    record Cycle(List<String> ids, Relation closing) {

        @Override
        public String toString() {
            String first = ids.get(0);
            return ids.size() <= NAMED
                    ? String.join(" → ", ids) + " → " + first
                    : String.join(" → ", ids.subList(0, NAMED)) + " → … (" + ids.size() + " proposals) → " + first;
        }
    }

    PrerequisiteCycles(Collection<Relation> relations) {
        relations.stream().filter(relation -> relation.requires() != null)
                .sorted(Comparator.comparing(Relation::requires, Ids.ORDER)).forEach(relation -> byProposal
                        .computeIfAbsent(relation.proposal(), proposal -> new ArrayList<>()).add(relation));
    }

    /** Circles, at least one in every knot of them; the same whatever the order of the relations. */
    List<Cycle> all() {
        byProposal.keySet().stream().filter(start -> !finished.containsKey(start)).forEach(this::walk);
        return cycles;
    }

    private void walk(String start) {
        var path = new LinkedHashSet<String>();
        Deque<Iterator<Relation>> open = new ArrayDeque<>();
        Deque<String> names = new ArrayDeque<>();
        enter(start, path, open, names);
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                finished.put(names.peek(), true);
                path.remove(names.pop());
                continue;
            }
            Relation next = open.peek().next();
            if (path.contains(next.requires())) {
                cycles.add(new Cycle(path.stream().dropWhile(id -> !id.equals(next.requires())).toList(), next));
            } else if (!finished.containsKey(next.requires())) {
                enter(next.requires(), path, open, names);
            }
        }
    }

    private void enter(String id, LinkedHashSet<String> path, Deque<Iterator<Relation>> open, Deque<String> names) {
        path.add(id);
        names.push(id);
        open.push(byProposal.getOrDefault(id, List.of()).iterator());
    }
}
