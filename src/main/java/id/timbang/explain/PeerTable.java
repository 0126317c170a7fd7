package id.timbang.explain;

import id.timbang.domain.Assessment;
import id.timbang.domain.Reason;
import id.timbang.domain.Table;
import id.timbang.domain.TextColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The place of every proposal, by points, among those of the same activity, district and office. */
final class PeerTable {
    private static final List<String> BY = List.of("activity", "district", "office");

    private final Assessment assessment;
    private final List<Grouping> groupings;

    /**
     * One way of grouping.
     *
     * @param column names the group of each row
     * @param points for each group, by its code in the column, the points of its rows, ascending
     */
    private record Grouping(TextColumn column, long[][] points) {
    }

    PeerTable(Table proposals, Assessment assessment) {
        this.assessment = assessment;
        this.groupings = BY.parallelStream().flatMap(by -> proposals.findColumn(by).stream())
                .map(column -> grouping((TextColumn) column)).toList();
    }

    private Grouping grouping(TextColumn column) {
        int[] sizes = new int[column.dictionary().length];
        for (int code : column.codes()) {
            if (code >= 0) {
                sizes[code]++;
            }
        }
        long[][] points = Arrays.stream(sizes).mapToObj(long[]::new).toArray(long[][]::new);
        for (int row = 0; row < column.codes().length; row++) {
            int code = column.codes()[row];
            if (code >= 0) {
                points[code][--sizes[code]] = assessment.milliPoints(row);
            }
        }
        Arrays.stream(points).forEach(Arrays::sort);
        return new Grouping(column, points);
    }

    /** The places of a row of proposals.csv; groups without a name and those of one are left out. */
    List<Reason.Peers> of(int row) {
        List<Reason.Peers> places = new ArrayList<>();
        long milliPoints = assessment.milliPoints(row);
        for (Grouping grouping : groupings) {
            int code = grouping.column.codes()[row];
            if (code >= 0 && grouping.points[code].length > 1) {
                long[] group = grouping.points[code];
                places.add(new Reason.Peers(grouping.column.name(), 1 + above(group, milliPoints),
                        group.length));
            }
        }
        return places;
    }

    /** How many have more points: by halving to the end, because many have the same. */
    private static int above(long[] ascending, long milliPoints) {
        int first = 0;
        int end = ascending.length;
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (ascending[middle] > milliPoints) {
                end = middle;
            } else {
                first = middle + 1;
            }
        }
        return ascending.length - first;
    }
}
