package id.timbang.model;

import id.timbang.domain.Level;

/** The sums of a selection over all rows, and what follows from them for every limit. */
public final class Tally {
    private final Programme programme;
    private final long[] sums;
    private final long value;
    private final long changePenalties;

    /** Adds up a selection. */
    public Tally(Programme programme, Selection selection) {
        this.programme = programme;
        this.sums = new long[programme.rows().size()];
        long values = 0;
        long changes = 0;
        for (int p = 0; p < programme.proposals(); p++) {
            int option = selection.option()[p];
            Start start = selection.startOf(programme, p);
            for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
                int row = programme.entryRow(e);
                sums[row] = Math.addExact(sums[row], programme.usage(e, selection.fund()[p], start));
            }
            values = Math.addExact(values, programme.value(option));
            changes = Math.addExact(changes, programme.changePenalty(option));
        }
        this.value = values;
        this.changePenalties = changes;
    }

    /** Σ over a row, without base. */
    public long sum(int row) {
        return sums[row];
    }

    private long ofSum(ModelLimit limit) {
        return limit.isShare() ? sums[limit.ofRow()] : 0;
    }

    /** The column {@code used} of a limit. */
    public long used(ModelLimit limit) {
        return limit.used(sums[limit.whereRow()]);
    }

    /** The column {@code amount} of a limit. */
    public long amount(ModelLimit limit) {
        return limit.amount(ofSum(limit));
    }

    /** The column {@code slack} of a limit. */
    public long slack(ModelLimit limit) {
        return limit.slack(sums[limit.whereRow()], ofSum(limit));
    }

    /** The column {@code shortfall} of a limit. */
    public long shortfall(ModelLimit limit) {
        return limit.shortfall(sums[limit.whereRow()], ofSum(limit));
    }

    /** Σ value of the options taken, milli-points. */
    public long value() {
        return value;
    }

    /** Σ change penalties and penalties of preferences, milli-points. */
    public long penalties() {
        return Math.addExact(changePenalties, preferences());
    }

    /** Σ penalties of preferences, milli-points. */
    public long preferences() {
        long total = 0;
        for (ModelLimit limit : programme.limits()) {
            if (limit.level() == Level.PREFERENCE) {
                total = Math.addExact(total, limit.penalty(shortfall(limit)));
            }
        }
        return total;
    }

    /** Σ value − Σ penalties, milli-points. */
    public long achieved() {
        return Math.subtractExact(value, penalties());
    }

    /** Σ weighted shortfalls of one obligation rank, rupiah. */
    public long rankShortfall(int rank) {
        long total = 0;
        for (ModelLimit limit : programme.limits()) {
            if (limit.level() == Level.OBLIGATION && limit.rank() == rank) {
                total = Math.addExact(total, Math.multiplyExact(limit.weight(), shortfall(limit)));
            }
        }
        return total;
    }
}
