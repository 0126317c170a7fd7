package id.timbang.model;

import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Ids;
import id.timbang.domain.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which proposals carry a DUPLICATE group and which are merged into another. Groups of relations.csv and of rules are told apart
 * even when they bear the same name.
 */
final class Merged {
    private final Set<String> merged = new HashSet<>();
    private final Set<String> carriers = new HashSet<>();

    /** @param forced whether a proposal is binding, contracted or decided in: such rows stay */
    Merged(Dataset dataset, Assessment assessment, Predicate<String> forced) {
        groups(dataset.relations()).forEach(group -> split(group, forced, false));
        groups(assessment.duplicates()).forEach(group -> split(group, forced, true));
        carriers.removeAll(merged);
    }

    private static List<Set<String>> groups(List<Relation> relations) {
        Map<String, Set<String>> groups = new TreeMap<>(Ids.ORDER);
        for (Relation relation : relations) {
            if (relation.type() == Relation.Type.DUPLICATE) {
                groups.computeIfAbsent(relation.group(), g -> new TreeSet<>(Ids.ORDER)).add(relation.proposal());
            }
        }
        return new ArrayList<>(groups.values());
    }

    private void split(Set<String> group, Predicate<String> forced, boolean byRule) {
        var staying = new HashSet<String>();
        group.stream().filter(forced).forEach(staying::add);
        if (staying.isEmpty()) {
            staying.add(group.iterator().next());
        }
        for (String id : group) {
            if (!staying.contains(id)) {
                merged.add(id);
            } else if (byRule) {
                carriers.add(id);
            }
        }
    }

    /** Whether another proposal carries this one, so that only DEFER is open to it. */
    boolean contains(String id) {
        return merged.contains(id);
    }

    /** Whether it carries a group that a rule made: a gate that merges that group does not close this one. */
    boolean carries(String id) {
        return carriers.contains(id);
    }
}
