package id.timbang.explain;

import id.timbang.domain.Outcome;
import id.timbang.domain.Relation;
import id.timbang.model.Programme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Which proposal stands for a merged one: of the groups of duplicates of the dataset and of the rules. */
final class Mergers {
    private final Map<String, Boolean> merged = new HashMap<>();
    /** For each proposal the groups it is in, in the order in which they are stated. */
    private final Map<String, List<List<String>>> groupsOf = new HashMap<>();

    /** @param sources relations, each source with groups of its own */
    Mergers(Programme programme, List<Collection<Relation>> sources) {
        for (int p = 0; p < programme.proposals(); p++) {
            merged.put(programme.id(p), programme.whenDeferred(p) == Outcome.MERGED);
        }
        sources.forEach(this::gather);
    }

    private void gather(Collection<Relation> relations) {
        var members = new HashMap<String, List<String>>();
        for (Relation relation : relations) {
            if (relation.type() == Relation.Type.DUPLICATE) {
                List<String> group = members.computeIfAbsent(relation.group(), name -> new ArrayList<>());
                group.add(relation.proposal());
                groupsOf.computeIfAbsent(relation.proposal(), id -> new ArrayList<>()).add(group);
            }
        }
        members.values().forEach(group -> group.sort(id.timbang.domain.Ids.ORDER));
    }

    /**
     * The proposal that is weighed in the stead of a merged one: the first of its groups that is not merged itself, or of the groups
     * of those it is merged into. {@code null} where there is none, or the proposal is not merged.
     */
    String into(String proposal) {
        if (!merged.getOrDefault(proposal, false)) {
            return null;
        }
        var seen = new HashSet<String>(List.of(proposal));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (List<String> group : groupsOf.getOrDefault(open.poll(), List.of())) {
                for (String other : group) {
                    if (!merged.getOrDefault(other, true)) {
                        return other;
                    }
                    if (seen.add(other)) {
                        open.add(other);
                    }
                }
            }
        }
        return null;
    }
}
