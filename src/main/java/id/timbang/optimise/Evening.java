package id.timbang.optimise;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;

/**
 * Moves what is taken between funds and starts that cost as good as the same, so that no ceiling is full, or over full, while another
 * that could serve has room.
 */
final class Evening {
    /** By what part of the cheapest price a fund and start may be dearer. */
    private static final double DEARER = 0.03;

    private final Pricing pricing;
    private final Programme programme;
    private final Placement placement;
    private final Selection selection;
    private int bestFund;
    private int bestStart;

    Evening(Pricing pricing, Placement placement) {
        this.pricing = pricing;
        this.programme = pricing.programme;
        this.placement = placement;
        this.selection = placement.selection;
    }

    /** Lets every proposal with a choice of funds and starts go where most room is left. */
    void run() {
        for (int p = 0; p < programme.proposals(); p++) {
            int option = selection.option()[p];
            if (programme.paid(option)
                    && programme.fundsOf(option).length * programme.startsOf(option).length > 1) {
                settle(p, option);
            }
        }
    }

    private void settle(int p, int option) {
        int fund = selection.fund()[p];
        int start = selection.start()[p];
        placement.move(p, -1);
        double now = room(option, fund, start);
        double cheapest = cheapest(option);
        double most = now;
        bestFund = fund;
        bestStart = start;
        for (int f : programme.fundsOf(option)) {
            for (int s = 0; s < programme.startsOf(option).length; s++) {
                if (pricing.pairCost(option, f, s) <= cheapest) {
                    double room = room(option, f, s);
                    if (room > most && (now < 0 || placement.holds(option, f, s))) {
                        most = room;
                        bestFund = f;
                        bestStart = s;
                    }
                }
            }
        }
        placement.set(p, option, bestFund, bestStart);
        placement.move(p, 1);
    }

    /** What a fund and start may cost. */
    private double cheapest(int option) {
        double cheapest = pricing.pairCost(option, pricing.fund(option), pricing.start(option));
        return cheapest + DEARER * Math.abs(cheapest);
    }

    /** The least part of its amount that a hard limit on a fund or start has left with this option. */
    private double room(int option, int fund, int start) {
        Columns columns = pricing.columns;
        double least = Double.POSITIVE_INFINITY;
        for (int e = columns.endPlain[option]; e < columns.first[option + 1]; e++) {
            double used = columns.amount(option, e, fund, start);
            for (int l : used == 0 ? new int[0] : placement.hardLimits(columns.entryRow[e])) {
                ModelLimit limit = programme.limits().get(l);
                double left = placement.slack(l) - limit.sense().sign() * used;
                least = Math.min(least, left / Math.max(1, Math.abs(limit.amount())));
            }
        }
        return least;
    }
}
