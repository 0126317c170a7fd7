package id.timbang.benchmark;

import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Start;
import java.util.ArrayList;
import java.util.List;

/** Leaves out a fund and start where another fund and start of the same option is as good in every limit. */
final class Dominance {
    private static final int LESS = 1;
    private static final int MORE = 2;

    private final Programme programme;
    /** For each row which change of its sum may hurt some limit: one more, one less, both, or none. */
    private final int[] hurts;

    Dominance(Programme programme) {
        this.programme = programme;
        this.hurts = new int[programme.rows().size()];
        for (ModelLimit limit : programme.limits()) {
            boolean max = limit.sense() == Sense.MAX;
            hurts[limit.whereRow()] |= max ? MORE : LESS;
            if (limit.isShare()) {
                hurts[limit.ofRow()] |= max ? LESS : MORE;
            }
        }
    }

    /** The columns of an option that no other of them beats. */
    List<IntegerModel.Column> columns(int proposal, int option) {
        if (!programme.paid(option)) {
            return List.of(new IntegerModel.Column(proposal, option, -1, -1));
        }
        var kept = new ArrayList<IntegerModel.Column>();
        for (int fund : programme.fundsOf(option)) {
            for (int start = 0; start < programme.startsOf(option).length; start++) {
                var next = new IntegerModel.Column(proposal, option, fund, start);
                if (kept.stream().noneMatch(column -> asGood(column, next))) {
                    kept.removeIf(column -> asGood(next, column));
                    kept.add(next);
                }
            }
        }
        return kept;
    }

    /** Whether one column of an option is as good as another of it in every limit. */
    boolean asGood(IntegerModel.Column a, IntegerModel.Column b) {
        for (int e = programme.firstEntry(a.option()); e < programme.endEntry(a.option()); e++) {
            long more = usage(e, a) - usage(e, b);
            int row = hurts[programme.entryRow(e)];
            if (more > 0 && (row & MORE) != 0 || more < 0 && (row & LESS) != 0) {
                return false;
            }
        }
        return true;
    }

    private long usage(int entry, IntegerModel.Column column) {
        Start start = column.start() < 0 ? null : programme.startsOf(column.option())[column.start()];
        return programme.usage(entry, column.fund(), start);
    }
}
