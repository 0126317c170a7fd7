package id.timbang.verify;

import id.timbang.domain.Outcome;
import id.timbang.domain.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may stand for a merged proposal: those of its duplicates, and of theirs, that are not merged. */
final class Carriers {
    /** For each proposal of a group of duplicates all that hang together with it, one set for all of them. */
    private final Map<String, Set<String>> together = new HashMap<>();
    private final Set<String> merged = new TreeSet<>();

    Carriers(Rebuilt rebuilt) {
        for (int p = 0; p < rebuilt.programme().proposals(); p++) {
            if (rebuilt.programme().whenDeferred(p) == Outcome.MERGED) {
                merged.add(rebuilt.programme().id(p));
            }
        }
        join(rebuilt.dataset().relations());
        join(rebuilt.assessment().duplicates());
    }

    private void join(List<Relation> relations) {
        Map<String, String> firstOf = new HashMap<>();
        for (Relation relation : relations) {
            if (relation.type() == Relation.Type.DUPLICATE) {
                String first = firstOf.putIfAbsent(relation.group(), relation.proposal());
                join(first == null ? relation.proposal() : first, relation.proposal());
            }
        }
    }

    private void join(String one, String other) {
        Set<String> all = together.computeIfAbsent(one, id -> new TreeSet<>(Set.of(id)));
        Set<String> more = together.computeIfAbsent(other, id -> new TreeSet<>(Set.of(id)));
        if (all != more) {
            all.addAll(more);
            more.forEach(id -> together.put(id, all));
        }
    }

    /** The ids of those that may stand for a proposal; none where it is not merged. */
    List<String> of(String proposal) {
        var carriers = new ArrayList<>(together.getOrDefault(proposal, Set.of()));
        carriers.removeIf(id -> !merged.contains(proposal) || merged.contains(id));
        return carriers;
    }
}
