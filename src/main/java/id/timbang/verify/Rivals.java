package id.timbang.verify;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who of the exclusive groups of a proposal was taken in its stead. */
final class Rivals {
    private final Programme programme;
    private final List<List<Integer>> takenOfGroup = new ArrayList<>();
    private final int[] blockGroup;
    private final Map<Integer, Integer> rowGroup = new HashMap<>();

    Rivals(Programme programme, Taken taken) {
        this.programme = programme;
        this.blockGroup = new int[programme.proposals()];
        for (int b = 0; b < programme.blocks(); b++) {
            var members = new ArrayList<Integer>();
            for (int p : programme.members(b)) {
                blockGroup[p] = takenOfGroup.size();
                addIfTaken(p, taken, members);
            }
            takenOfGroup.add(members);
        }
        addLimits(taken);
    }

    private void addLimits(Taken taken) {
        for (ModelLimit limit : programme.limits()) {
            if (limit.kind() == ModelLimit.Kind.EXCLUSIVE) {
                rowGroup.put(limit.whereRow(), takenOfGroup.size());
                takenOfGroup.add(new ArrayList<>());
            }
        }
        for (int p = 0; p < programme.proposals() && !rowGroup.isEmpty(); p++) {
            for (int group : groups(p)) {
                if (group != blockGroup[p]) {
                    addIfTaken(p, taken, takenOfGroup.get(group));
                }
            }
        }
    }

    private void addIfTaken(int proposal, Taken taken, List<Integer> members) {
        if (taken.taken(programme, proposal)) {
            members.add(proposal);
        }
    }

    private Set<Integer> groups(int proposal) {
        var groups = new LinkedHashSet<Integer>();
        groups.add(blockGroup[proposal]);
        if (!rowGroup.isEmpty()) {
            int end = programme.endEntry(programme.endOption(proposal) - 1);
            for (int e = programme.firstEntry(programme.firstOption(proposal)); e < end; e++) {
                Integer group = rowGroup.get(programme.entryRow(e));
                if (group != null) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    /** The ids of the others of its groups that were taken, in order of place. */
    List<String> taken(int proposal) {
        return groups(proposal).stream().flatMap(group -> takenOfGroup.get(group).stream())
                .filter(p -> p != proposal).distinct().map(programme::id).toList();
    }
}
