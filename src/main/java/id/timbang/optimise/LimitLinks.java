package id.timbang.optimise;

import id.timbang.model.ModelLimit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which limits bound a row that ways touch or take a share of one, and which the ways cannot change. */
final class LimitLinks {
    final List<ModelLimit> linked = new ArrayList<>();
    final List<ModelLimit> apart = new ArrayList<>();
    /** For each linked limit the place of the row it bounds; −1 where no way touches it. */
    final int[] where;
    /** For each linked limit the place of the row it takes a share of; −1 where no way touches it or there is none. */
    final int[] of;
    /** For each row the linked limits, by place, that bound it or take a share of it. */
    final int[][] byRow;

    /**
     * @param known all limits that may be linked
     * @param placeOfRow for each row of the programme its place; −1 where no way touches it
     * @param rows how many rows have a place
     */
    LimitLinks(List<ModelLimit> known, int[] placeOfRow, int rows) {
        for (ModelLimit limit : known) {
            boolean touched = placeOfRow[limit.whereRow()] >= 0 || shareOf(limit, placeOfRow) >= 0;
            (touched ? linked : apart).add(limit);
        }
        where = linked.stream().mapToInt(limit -> placeOfRow[limit.whereRow()]).toArray();
        of = linked.stream().mapToInt(limit -> shareOf(limit, placeOfRow)).toArray();
        int[][] rowsOf = new int[where.length][];
        Arrays.setAll(rowsOf, l -> IntStream.of(where[l], of[l]).filter(row -> row >= 0).toArray());
        byRow = Inverse.of(rows, rowsOf);
    }

    private static int shareOf(ModelLimit limit, int[] placeOfRow) {
        return limit.isShare() ? placeOfRow[limit.ofRow()] : -1;
    }
}
