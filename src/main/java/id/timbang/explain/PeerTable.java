package id.timbang.explain;

import id.timbang.domain.Assessment;
import id.timbang.domain.Reason;
import id.timbang.domain.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The place of every proposal, by points, among those of the same activity, district and office. */
final class PeerTable {
    private static final List<String> BY = List.of("activity", "district", "office");

    private final Table proposals;
    private final Assessment assessment;
    /** For each way of grouping the points of each group, ascending. */
    private final List<Map<String, long[]>> groups = new ArrayList<>();

    PeerTable(Table proposals, Assessment assessment) {
        this.proposals = proposals;
        this.assessment = assessment;
        for (String by : BY) {
            Map<String, List<Long>> points = new HashMap<>();
            for (int row = 0; row < proposals.rows() && proposals.has(by); row++) {
                points.computeIfAbsent(proposals.text(by, row), any -> new ArrayList<>())
                        .add(assessment.milliPoints(row));
            }
            Map<String, long[]> sorted = new HashMap<>();
            points.forEach((name, group) -> sorted.put(name, group.stream().mapToLong(p -> p).sorted().toArray()));
            groups.add(sorted);
        }
    }

    /** The places of a row of proposals.csv; groups without a name and those of one are left out. */
    List<Reason.Peers> of(int row) {
        List<Reason.Peers> places = new ArrayList<>();
        for (int g = 0; g < BY.size(); g++) {
            String name = proposals.text(BY.get(g), row);
            long[] group = groups.get(g).get(name);
            if (!name.isEmpty() && group.length > 1) {
                places.add(new Reason.Peers(BY.get(g), 1 + above(group, assessment.milliPoints(row)), group.length));
            }
        }
        return places;
    }

    private static int above(long[] ascending, long milliPoints) {
        int place = Arrays.binarySearch(ascending, milliPoints + 1);
        int first = place < 0 ? -place - 1 : place;
        while (first > 0 && ascending[first - 1] > milliPoints) {
            first--;
        }
        return ascending.length - first;
    }
}
