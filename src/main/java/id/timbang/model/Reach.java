package id.timbang.model;

import java.util.List;

/** Whether money of a fund set, begun at a start of a start set, can count in a row at all; decided once for each of them. */
final class Reach {
    private final boolean[][] byFunds;
    private final boolean[][] byStarts;

    Reach(int[][] fundSets, Start[][] startSets, List<RowBook.Counted> rows) {
        this.byFunds = new boolean[rows.size()][fundSets.length];
        this.byStarts = new boolean[rows.size()][startSets.length];
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r).row();
            for (int s = 0; s < fundSets.length; s++) {
                byFunds[r][s] = !row.byFund() || some(fundSets[s], row.funds());
            }
            for (int s = 0; s < startSets.length; s++) {
                byStarts[r][s] = !row.byStart() || some(startSets[s], row);
            }
        }
    }

    private static boolean some(int[] funds, boolean[] counting) {
        for (int fund : funds) {
            if (counting[fund]) {
                return true;
            }
        }
        return false;
    }

    private static boolean some(Start[] starts, Row row) {
        for (Start start : starts) {
            boolean quarter = (row.quarters() >> (start.quarter() - 1) & 1) != 0;
            // A cost of one rupiah a month shows in which parts of the year money flows.
            if (quarter && (row.cash() == null || row.cash().of(start.duration(), start) > 0)) {
                return true;
            }
        }
        return false;
    }

    boolean of(int row, int fundSet, int startSet) {
        return byFunds[row][fundSet] && byStarts[row][startSet];
    }
}
