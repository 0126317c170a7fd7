package id.timbang.model;

import java.util.Arrays;

/** How much each row can come to at most, in absolute value: for every proposal the option that adds most. */
final class RowBounds {
    private final Programme programme;
    private final long[] sums;
    private final long[] most;
    private final int[] touched;
    private int touches;

    RowBounds(Programme programme) {
        this.programme = programme;
        this.sums = new long[programme.rows().size()];
        this.most = new long[sums.length];
        this.touched = new int[sums.length];
        for (int p = 0; p < programme.proposals(); p++) {
            gather(p);
            close();
        }
    }

    private void gather(int p) {
        int end = programme.firstEntry(programme.endOption(p));
        for (int e = programme.firstEntry(programme.firstOption(p)); e < end; e++) {
            int row = programme.entryRow(e);
            if (most[row] == 0) {
                touched[touches++] = row;
            }
            most[row] = Math.max(most[row], Math.abs(programme.entryAmount(e)));
        }
    }

    private void close() {
        for (; touches > 0; touches--) {
            int row = touched[touches - 1];
            long sum = sums[row] + most[row];
            sums[row] = sum < 0 ? Long.MAX_VALUE : sum;
            most[row] = 0;
        }
    }

    /** For each row the bound; {@link Long#MAX_VALUE} where it leaves 63 bits. */
    long[] largest() {
        return Arrays.copyOf(sums, sums.length);
    }
}
