package id.timbang.model;

import id.timbang.domain.Level;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Hard limits on a stated amount that nothing keeps, whatever the other limits say: even the options that add least to the row come
 * to too much, or those that add most to too little. Needs sums within 63 bits; {@link SumGuard} sees to that.
 */
final class HopelessLimits {
    private final Programme programme;
    /** For each row what all proposals add at least, and at most. */
    private final long[] least;
    private final long[] most;
    /** The same of one proposal, and how many of its options enter the row. */
    private final long[] low;
    private final long[] high;
    private final int[] options;
    private final int[] touched;

    private HopelessLimits(Programme programme, IntPredicate counted) {
        this.programme = programme;
        int rows = programme.rows().size();
        this.least = new long[rows];
        this.most = new long[rows];
        this.low = new long[rows];
        this.high = new long[rows];
        this.options = new int[rows];
        this.touched = new int[rows];
        for (int p = 0; p < programme.proposals(); p++) {
            if (counted.test(p)) {
                add(p);
            }
        }
    }

    /** Their ids, in the order of the programme. */
    static List<String> find(Programme programme) {
        List<ModelLimit> hard = programme.limits().stream()
                .filter(limit -> limit.level() == Level.HARD && !limit.isShare() && !limit.isRelation()).toList();
        // What may be deferred only widens what the others can come to: as a rule these few settle it, and sweeps ask at every point.
        List<ModelLimit> doubtful = new HopelessLimits(programme, p -> !programme.deferrable(p)).among(hard);
        return doubtful.isEmpty()
                ? List.of()
                : new HopelessLimits(programme, p -> true).among(doubtful).stream().map(ModelLimit::id).toList();
    }

    private List<ModelLimit> among(List<ModelLimit> limits) {
        return limits.stream().filter(this::hopeless).toList();
    }

    private boolean hopeless(ModelLimit limit) {
        int row = limit.whereRow();
        return limit.slack(least[row], 0) < 0 && limit.slack(most[row], 0) < 0;
    }

    private void add(int p) {
        int rows = 0;
        int end = programme.firstEntry(programme.endOption(p));
        for (int e = programme.firstEntry(programme.firstOption(p)); e < end; e++) {
            int row = programme.entryRow(e);
            if (options[row]++ == 0) {
                touched[rows++] = row;
            }
            enter(row, programme.entryAmount(e));
        }
        int all = programme.endOption(p) - programme.firstOption(p);
        for (int i = 0; i < rows; i++) {
            close(touched[i], all);
        }
    }

    /** Where fund or start matter, an option may add nothing, or a part. */
    private void enter(int row, long amount) {
        boolean open = programme.rows().get(row).byFund() || programme.rows().get(row).byStart();
        long from = open ? Math.min(0, amount) : amount;
        long to = open ? Math.max(0, amount) : amount;
        low[row] = options[row] == 1 ? from : Math.min(low[row], from);
        high[row] = options[row] == 1 ? to : Math.max(high[row], to);
    }

    private void close(int row, int all) {
        boolean always = options[row] == all;
        least[row] += always ? low[row] : Math.min(0, low[row]);
        most[row] += always ? high[row] : Math.max(0, high[row]);
        options[row] = 0;
    }
}
