package id.timbang.optimise;

import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Start;
import java.util.ArrayList;
import java.util.List;

/** A portfolio in the making, with what it uses added up exactly: which options fit, at which fund and start. */
final class Placement {
    final Selection selection;
    private final Programme programme;
    private final Pricing pricing;
    private final List<ModelLimit> limits;
    private final int[][] limitsOfRow;
    private final long[] sums;

    /**
     * @param pricing evaluated at the prices
     * @param earlier portfolio to begin with, of a programme with the same options; {@code null} to begin with nothing
     */
    Placement(Pricing pricing, Selection earlier) {
        this.pricing = pricing;
        this.programme = pricing.programme;
        this.limits = programme.limits();
        this.limitsOfRow = limitsOfRow();
        this.sums = new long[programme.rows().size()];
        int n = programme.proposals();
        this.selection = new Selection(new int[n], new int[n], new int[n]);
        for (int p = 0; p < n; p++) {
            if (earlier == null) {
                begin(p);
            } else {
                set(p, earlier.option()[p], earlier.fund()[p], earlier.start()[p]);
                move(p, 1);
            }
        }
    }

    /** Everything begins deferred; what must be taken begins with the first way there is. */
    private void begin(int p) {
        int option = programme.firstOption(p);
        boolean paid = programme.paid(option);
        set(p, option, paid ? programme.fundsOf(option)[0] : -1, paid ? 0 : -1);
        move(p, 1);
    }

    private int[][] limitsOfRow() {
        List<List<Integer>> of = new ArrayList<>();
        programme.rows().forEach(row -> of.add(new ArrayList<>(1)));
        for (int l = 0; l < limits.size(); l++) {
            if (limits.get(l).level() == Level.HARD) {
                of.get(limits.get(l).whereRow()).add(l);
                if (limits.get(l).isShare()) {
                    of.get(limits.get(l).ofRow()).add(l);
                }
            }
        }
        return of.stream().map(list -> list.stream().mapToInt(l -> l).toArray()).toArray(int[][]::new);
    }

    /** The hard limits that bound a row. */
    int[] hardLimits(int row) {
        return limitsOfRow[row];
    }

    /** What a limit has left. */
    long slack(int l) {
        ModelLimit limit = limits.get(l);
        return limit.slack(sums[limit.whereRow()], limit.isShare() ? sums[limit.ofRow()] : 0);
    }

    /** Whether a block takes nothing. */
    boolean nothing(int block) {
        for (int p : programme.members(block)) {
            if (programme.choice(selection.option()[p]).taken()) {
                return false;
            }
        }
        return true;
    }

    /** Takes an option with the cheapest fund and start that fit. */
    boolean fit(int p, int option) {
        int before = selection.option()[p];
        int fund = selection.fund()[p];
        int start = selection.start()[p];
        move(p, -1);
        int[] funds = programme.paid(option) ? programme.fundsOf(option) : new int[]{-1};
        int starts = programme.paid(option) ? programme.startsOf(option).length : 1;
        double best = Double.NEGATIVE_INFINITY;
        int bestFund = -1;
        int bestStart = -1;
        boolean found = false;
        for (int f : funds) {
            for (int s = 0; s < starts; s++) {
                double net = f < 0 ? 0 : -pricing.pairCost(option, f, s);
                if ((!found || net > best) && holds(option, f, f < 0 ? -1 : s)) {
                    found = true;
                    best = net;
                    bestFund = f;
                    bestStart = f < 0 ? -1 : s;
                }
            }
        }
        set(p, found ? option : before, found ? bestFund : fund, found ? bestStart : start);
        move(p, 1);
        return found;
    }

    /** Lets a proposal go another way, without counting it. */
    void set(int p, int option, int fund, int start) {
        selection.option()[p] = option;
        selection.fund()[p] = fund;
        selection.start()[p] = start;
    }

    /** Counts what a proposal uses so many times more. */
    void move(int p, int times) {
        add(selection.option()[p], selection.fund()[p], selection.start()[p], times);
    }

    private void add(int option, int fund, int start, int times) {
        Start begins = start < 0 ? null : programme.startsOf(option)[start];
        for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
            sums[programme.entryRow(e)] += times * programme.usage(e, fund, begins);
        }
    }

    /** Whether an option breaks no hard limit that holds now, and breaks none further that does not. */
    boolean holds(int option, int fund, int start) {
        Start begins = start < 0 ? null : programme.startsOf(option)[start];
        for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
            int row = programme.entryRow(e);
            long used = limitsOfRow[row].length == 0 ? 0 : programme.usage(e, fund, begins);
            for (int l : used == 0 ? new int[0] : limitsOfRow[row]) {
                ModelLimit limit = limits.get(l);
                long of = limit.isShare() ? sums[limit.ofRow()] : 0;
                long where = sums[limit.whereRow()];
                long slack = limit.isShare()
                        ? limit.slack(where + usage(option, limit.whereRow(), fund, begins),
                                of + usage(option, limit.ofRow(), fund, begins))
                        : limit.slack(where + used, 0);
                if (slack < 0 && slack < limit.slack(where, of)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How much of a row an option uses. */
    long usage(int option, int row, int fund, Start begins) {
        for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
            if (programme.entryRow(e) == row) {
                return programme.usage(e, fund, begins);
            }
        }
        return 0;
    }

    /** Whether no hard limit that these proposals touch is broken. */
    boolean allHold(int[] members) {
        for (int p : members) {
            int option = selection.option()[p];
            for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
                for (int l : limitsOfRow[programme.entryRow(e)]) {
                    if (slack(l) < 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
