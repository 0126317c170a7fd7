package id.timbang.greedy;

import id.timbang.domain.Level;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.util.Arrays;

/** Which limits depend on which row of a programme, and what they cost when they are broken. */
final class LimitIndex {
    final ModelLimit[] limits;
    /** The ranks of obligations, ascending. */
    final int[] ranks;
    /** For each row the limits that bound it or take a share of it. */
    final int[][] ofRow;
    /** For each row the most that its stated hard limits allow, base deducted. */
    final long[] most;
    /** For each rank, by row, whether more of it makes an obligation fall less short. */
    final boolean[][] serves;
    private final Penalty[] penalties;
    private final int[] rankPlace;

    LimitIndex(Programme programme) {
        limits = programme.limits().toArray(ModelLimit[]::new);
        ranks = Arrays.stream(limits).filter(limit -> limit.level() == Level.OBLIGATION).mapToInt(ModelLimit::rank)
                .distinct().sorted().toArray();
        ofRow = new int[programme.rows().size()][0];
        most = new long[ofRow.length];
        Arrays.fill(most, Long.MAX_VALUE);
        serves = new boolean[ranks.length][ofRow.length];
        penalties = new Penalty[limits.length];
        rankPlace = new int[limits.length];
        for (int l = 0; l < limits.length; l++) {
            join(limits[l].whereRow(), l);
            cap(limits[l]);
            if (limits[l].isShare()) {
                join(limits[l].ofRow(), l);
            }
            penalties[l] = limits[l].level() == Level.PREFERENCE ? new Penalty(limits[l]) : null;
            rankPlace[l] = limits[l].level() == Level.OBLIGATION ? Arrays.binarySearch(ranks, limits[l].rank()) : -1;
            serve(l);
        }
    }

    private void serve(int l) {
        ModelLimit limit = limits[l];
        if (rankPlace[l] >= 0 && limit.sense() == Sense.MIN) {
            serves[rankPlace[l]][limit.whereRow()] = true;
        } else if (rankPlace[l] >= 0 && limit.isShare()) {
            serves[rankPlace[l]][limit.ofRow()] = true;
        }
    }

    private void cap(ModelLimit limit) {
        if (limit.level() == Level.HARD && limit.sense() == Sense.MAX && !limit.isShare() && !limit.isRelation()) {
            most[limit.whereRow()] = Math.min(most[limit.whereRow()], limit.amount() - limit.baseWhere());
        }
    }

    private void join(int row, int limit) {
        ofRow[row] = Arrays.copyOf(ofRow[row], ofRow[row].length + 1);
        ofRow[row][ofRow[row].length - 1] = limit;
    }

    /** The place of an obligation's rank among {@link #ranks}; −1 for every other limit. */
    int rankPlace(int limit) {
        return rankPlace[limit];
    }

    /** How far a limit is broken at those sums, in its own units. */
    long shortfall(int l, long[] sums) {
        ModelLimit limit = limits[l];
        return limit.shortfall(sums[limit.whereRow()], limit.isShare() ? sums[limit.ofRow()] : 0);
    }

    /** What a shortfall costs: milli-points of a preference, rupiah of an obligation, weighed units of a hard limit. */
    long cost(int l, long shortfall) {
        ModelLimit limit = limits[l];
        return switch (limit.level()) {
            case PREFERENCE -> penalties[l].of(shortfall);
            case OBLIGATION -> Math.multiplyExact(limit.weight(), shortfall);
            case HARD -> limit.weighed(shortfall);
        };
    }
}
