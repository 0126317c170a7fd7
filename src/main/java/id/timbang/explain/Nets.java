package id.timbang.explain;

import id.timbang.model.Programme;
import id.timbang.model.Selection;
import java.math.BigInteger;
import java.util.function.IntPredicate;

/** Net values of proposals at the prices of a certificate, exactly. */
final class Nets {
    private final Programme programme;
    private final LimitPrices prices;
    private final OptionCosts costs;

    Nets(Programme programme, LimitPrices prices, OptionCosts costs) {
        this.programme = programme;
        this.prices = prices;
        this.costs = costs;
    }

    /**
     * The way that net value speaks of: the taken choice, with the fund and start taken, if it is built or DESIGN_ONLY, else the
     * offered one of these with the highest net value; {@code null} where none is offered.
     */
    Way best(int proposal, Selection selection) {
        return Pricer.works(programme.choice(selection.option()[proposal]))
                ? costs.taken(selection, proposal)
                : best(proposal, o -> Pricer.works(programme.choice(o)));
    }

    /** The best way of a proposal to build; {@code null} where none is offered. */
    Way bestBuilt(int proposal) {
        return best(proposal, o -> programme.choice(o).built());
    }

    private Way best(int proposal, IntPredicate meant) {
        int best = -1;
        for (int o = programme.firstOption(proposal); o < programme.endOption(proposal); o++) {
            if (meant.test(o) && (best < 0 || over(o, best))) {
                best = o;
            }
        }
        return best < 0 ? null : costs.cheapest(best);
    }

    /** Whether the net value of an option is more than that of another. */
    private boolean over(int option, int other) {
        double more = costs.rough(option) - costs.rough(other);
        return Math.abs(more) > costs.doubt(option) + costs.doubt(other)
                ? more > 0
                : costs.net(option).compareTo(costs.net(other)) > 0;
    }

    /** Whether the best and next best of a proposal's options, change penalties deducted, are closer than a margin in milli-points. */
    boolean contested(int proposal, long margin) {
        double best = Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        double doubt = 0;
        for (int o = programme.firstOption(proposal); o < programme.endOption(proposal); o++) {
            double net = costs.rough(o) - programme.changePenalty(o);
            doubt = Math.max(doubt, costs.doubt(o));
            next = Math.max(next, Math.min(best, net));
            best = Math.max(best, net);
        }
        if (next == Double.NEGATIVE_INFINITY) {
            return false;
        }
        boolean sure = Math.abs(best - next - margin) > 2 * doubt;
        return sure ? best - next < margin : contestedExactly(proposal, margin);
    }

    private boolean contestedExactly(int proposal, long margin) {
        BigInteger best = null;
        BigInteger next = null;
        for (int o = programme.firstOption(proposal); o < programme.endOption(proposal); o++) {
            BigInteger net = costs.net(o).subtract(prices.scaled(programme.changePenalty(o)));
            if (best == null || net.compareTo(best) > 0) {
                next = best;
                best = net;
            } else if (next == null || net.compareTo(next) > 0) {
                next = net;
            }
        }
        return next != null && best.subtract(next).compareTo(prices.scaled(margin)) < 0;
    }
}
