package id.timbang.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import id.timbang.domain.Column;
import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.Fact;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.Halves;
import id.timbang.domain.Ids;
import id.timbang.domain.Relation;
import id.timbang.domain.Table;
import id.timbang.domain.TextColumn;

/**
 * The same work proposed several times: same place, same activity, the same title in other spelling. Of a group the binding and
 * forced-in rows stay; if there are none, the smallest id. Rows that relations.csv speaks of are left alone, for somebody has
 * looked at them.
 */
final class Duplicates {
    /** In a place with more distinct titles of one activity only equal ones are compared, so that time stays linear. */
    private static final int MOST_COMPARED = 400;

    private final Table proposals;
    private final Column ids;
    private final Set<String> staying;
    private final Set<String> related;
    private int[] leader;

    private Duplicates(Dataset dataset) {
        this.proposals = dataset.proposals();
        this.ids = proposals.findColumn("id").orElseThrow();
        this.staying = staying(dataset);
        this.related = new HashSet<>();
        for (Relation relation : dataset.relations()) {
            related.add(relation.proposal());
            related.add(relation.requires());
        }
    }

    static void addTo(Map<String, Derivation> facts, Dataset dataset) {
        var duplicates = new Duplicates(dataset);
        facts.put("duplicate_group",
                Derivation.any(List.of("activity", "village", "district"), table -> duplicates.groups()));
        facts.put("duplicate", Derivation.of(List.of("duplicate_group"), duplicates::leaving));
    }

    private static Set<String> staying(Dataset dataset) {
        var staying = new HashSet<String>();
        dataset.decisions().stream()
                .filter(decision -> decision.kind() == Decision.Kind.FORCE_IN
                        || decision.kind() == Decision.Kind.CHOICE && decision.choice().taken())
                .forEach(decision -> staying.add(decision.proposal()));
        return staying;
    }

    /** For each row the smallest id of its group; missing where it is alone. */
    private Column groups() {
        leader = new int[proposals.rows()];
        Arrays.setAll(leader, row -> row);
        List<List<Integer>> blocks = blocks();
        Halves.of(blocks.size(), (from, to) -> blocks.subList(from, to).forEach(this::compare));
        int[] size = new int[leader.length];
        for (int row = 0; row < leader.length; row++) {
            size[find(row)]++;
        }
        var cells = new ArrayList<String>(leader.length);
        for (int row = 0; row < leader.length; row++) {
            cells.add(size[find(row)] > 1 ? ids.text(find(row)) : null);
        }
        return Dictionary.column("duplicate_group", cells, false);
    }

    /** Where and what: proposals that differ in it are not the same work. */
    private record Place(String village, String district, String activity) {

        /** Where neither place nor activity is known a title says too little. */
        boolean isNowhere() {
            return village.isEmpty() && district.isEmpty() && activity.isEmpty();
        }
    }

    /** The rows of one place and one activity, where there are several. */
    private List<List<Integer>> blocks() {
        Map<Place, List<Integer>> blocks = new HashMap<>();
        IntFunction<String> village = texts("village");
        IntFunction<String> district = texts("district");
        IntFunction<String> activity = texts("activity");
        for (int row = 0; row < proposals.rows(); row++) {
            var place = new Place(village.apply(row), district.apply(row), activity.apply(row));
            if (!place.isNowhere() && !related.contains(ids.text(row))) {
                blocks.computeIfAbsent(place, any -> new ArrayList<>(4)).add(row);
            }
        }
        return blocks.values().stream().filter(block -> block.size() > 1).toList();
    }

    private IntFunction<String> texts(String column) {
        return proposals.findColumn(column).<IntFunction<String>>map(cells -> cells::text).orElse(row -> "");
    }

    private void compare(List<Integer> block) {
        Map<TitleForm, Integer> distinct = new HashMap<>();
        for (int row : block) {
            Integer earlier = distinct.putIfAbsent(TitleForm.of(proposals.text("title", row)), row);
            if (earlier != null) {
                join(earlier, row);
            }
        }
        if (distinct.size() <= MOST_COMPARED) {
            compareEach(new ArrayList<>(distinct.entrySet()));
        }
    }

    private void compareEach(List<Map.Entry<TitleForm, Integer>> titles) {
        for (int i = 0; i < titles.size(); i++) {
            for (int j = i + 1; j < titles.size(); j++) {
                if (titles.get(i).getKey().nearly(titles.get(j).getKey())) {
                    join(titles.get(i).getValue(), titles.get(j).getValue());
                }
            }
        }
    }

    private int find(int row) {
        int at = row;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private void join(int a, int b) {
        int first = find(a);
        int second = find(b);
        if (first != second) {
            boolean smaller = Ids.ORDER.compare(ids.text(first), ids.text(second)) < 0;
            leader[smaller ? second : first] = smaller ? first : second;
        }
    }

    /** Whether another row of the group stays in this row's stead. */
    private Column leaving(FactTable table) {
        TextColumn groups = (TextColumn) table.find("duplicate_group").orElseThrow();
        boolean[] held = new boolean[groups.dictionary().length];
        for (int row = 0; row < groups.codes().length; row++) {
            if (groups.has(row) && stays(row)) {
                held[groups.codes()[row]] = true;
            }
        }
        byte[] values = new byte[groups.codes().length];
        for (int row = 0; row < values.length; row++) {
            boolean first = groups.has(row) && groups.text(row).equals(ids.text(row));
            values[row] = (byte) (groups.has(row) && !stays(row) && (held[groups.codes()[row]] || !first) ? 1 : 0);
        }
        return new FlagColumn("duplicate", values);
    }

    private boolean stays(int row) {
        return proposals.fact("binding", row) == Fact.TRUE || proposals.number("contracted", row, 0) > 0
                || staying.contains(ids.text(row));
    }
}
