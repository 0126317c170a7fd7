package id.timbang.optimise;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Start;
import java.util.List;

/**
 * What stands whichever ways the blocks of a core go.
 *
 * @param sums of what all other blocks use, over the rows of the programme
 * @param objective of all other blocks, less penalties of preferences that a core cannot change; milli-points
 * @param hard how many hard limits that a core cannot change are broken
 * @param shortfall for each rank that of obligations which a core cannot change
 */
record Settled(long[] sums, long objective, long hard, long[] shortfall) {

    /** All but some blocks as a selection has them, no limit counted yet. */
    static Settled but(int[] blocks, Programme programme, Selection selection, int ranks) {
        boolean[] contested = new boolean[programme.blocks()];
        for (int b : blocks) {
            contested[b] = true;
        }
        long[] sums = new long[programme.rows().size()];
        long objective = 0;
        for (int b = 0; b < contested.length; b++) {
            if (!contested[b]) {
                for (int p : programme.members(b)) {
                    objective += programme.objective(selection.option()[p]);
                    add(sums, programme, selection, p);
                }
            }
        }
        return new Settled(sums, objective, 0, new long[ranks]);
    }

    private static void add(long[] sums, Programme programme, Selection selection, int p) {
        int o = selection.option()[p];
        Start begins = selection.startOf(programme, p);
        for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
            sums[programme.entryRow(e)] += programme.usage(e, selection.fund()[p], begins);
        }
    }

    /** The same with limits counted that nothing can change any more. */
    Settled with(List<ModelLimit> limits, int[] ranks) {
        long worth = objective;
        long broken = hard;
        long[] missing = shortfall.clone();
        for (ModelLimit limit : limits) {
            long lacking = limit.shortfall(where(limit), of(limit));
            switch (limit.level()) {
                case HARD -> broken += lacking > 0 ? 1 : 0;
                case PREFERENCE -> worth -= limit.penalty(lacking);
                case OBLIGATION -> missing[LimitTable.rankIndex(limit, ranks)] += limit.weight() * lacking;
            }
        }
        return new Settled(sums, worth, broken, missing);
    }

    /** What the bounded row of a limit holds. */
    long where(ModelLimit limit) {
        return sums[limit.whereRow()];
    }

    /** What the row holds of which a limit takes a share; 0 where it takes none. */
    long of(ModelLimit limit) {
        return limit.isShare() ? sums[limit.ofRow()] : 0;
    }
}
