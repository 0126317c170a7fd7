package id.timbang.model;

import id.timbang.domain.Dataset;
import id.timbang.domain.Ids;
import id.timbang.domain.Problem;
import id.timbang.domain.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns relations.csv into blocks and relation limits; design.md §4, "Blocks and relations". */
final class Relations {
    private final Openings openings;
    private final Map<String, Integer> placeById;
    private final List<Problem> problems;
    private final Blocks blocks;
    private final SortedMap<String, Link> links = new TreeMap<>(Ids.ORDER);

    Relations(Dataset dataset, Openings openings, List<Problem> problems) {
        this.openings = openings;
        this.placeById = openings.placeById;
        this.problems = problems;
        this.blocks = new Blocks(openings.ids.length);
        for (var group : groups(dataset, Relation.Type.EXCLUSIVE).entrySet()) {
            exclusive(group.getKey(), group.getValue());
        }
        for (var group : groups(dataset, Relation.Type.PACKAGE).entrySet()) {
            bundle(group.getKey(), group.getValue());
        }
        dataset.relations().stream().filter(r -> r.type() == Relation.Type.PREREQUISITE).forEach(this::prerequisite);
    }

    private SortedMap<String, int[]> groups(Dataset dataset, Relation.Type type) {
        SortedMap<String, List<Integer>> members = new TreeMap<>(Ids.ORDER);
        for (Relation relation : dataset.relations()) {
            if (relation.type() == type && known(relation.proposal())) {
                members.computeIfAbsent(relation.group(), g -> new ArrayList<>())
                        .add(placeById.get(relation.proposal()));
            }
        }
        SortedMap<String, int[]> groups = new TreeMap<>(Ids.ORDER);
        members.forEach((id, places) -> groups.put(id, places.stream().mapToInt(p -> p).sorted().distinct().toArray()));
        return groups;
    }

    private boolean known(String id) {
        if (!placeById.containsKey(id)) {
            problems.add(new Problem("relations.csv", 0, "proposal", "there is no proposal " + id,
                    "its row was removed from proposals.csv"));
        }
        return placeById.containsKey(id);
    }

    private void exclusive(String group, int[] members) {
        if (!blocks.claim(members)) {
            add(new Link("exclusive-" + group, "Paling banyak satu dari " + group, ModelLimit.Kind.EXCLUSIVE,
                    Counts.TAKEN, members, new int[0], 1));
        }
    }

    private void bundle(String group, int[] members) {
        for (int k = 0; k < members.length && members.length > 1; k++) {
            int next = members[(k + 1) % members.length];
            add(new Link("package-" + group + "-" + (k + 1), "Paket " + group, ModelLimit.Kind.PACKAGE, Counts.BUILT,
                    new int[]{members[k]}, new int[]{next}, 0));
        }
    }

    private void prerequisite(Relation relation) {
        if (known(relation.proposal()) & known(relation.requires())) {
            int p = placeById.get(relation.proposal());
            int q = placeById.get(relation.requires());
            boolean met = p == q || openings.isStarted(q) || !openings.some(p, Counts.BUILT);
            if (!met) {
                add(new Link("prerequisite-" + relation.proposal() + "-" + relation.requires(),
                        relation.proposal() + " mensyaratkan " + relation.requires(), ModelLimit.Kind.PREREQUISITE,
                        Counts.BUILT, new int[]{p}, new int[]{q}, 0));
            }
        }
    }

    private void add(Link link) {
        Link other = links.putIfAbsent(link.id(), link);
        if (other != null && !other.same(link)) {
            problems.add(new Problem("relations.csv", 0, "group", "two relations would both be called " + link.id(),
                    "rename the group"));
        }
    }

    /** The relations that are limits, in order of id. */
    List<Link> links() {
        return List.copyOf(links.values());
    }

    /** For each block its proposals. */
    int[][] blocks() {
        return blocks.all();
    }
}
