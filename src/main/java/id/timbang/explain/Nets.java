package id.timbang.explain;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Selection;
import id.timbang.model.Start;
import java.math.BigInteger;

/** Net values of a programme's options at the prices of a certificate, exactly. */
final class Nets {
    private final Programme programme;
    private final LimitPrices prices;

    Nets(Programme programme, LimitPrices prices) {
        this.programme = programme;
        this.prices = prices;
    }

    /** An option with its cheapest eligible fund and start: of equals the first. */
    Way cheapest(int option) {
        BigInteger value = prices.scaled(programme.value(option));
        if (!programme.paid(option)) {
            return new Way(option, -1, -1, value.subtract(prices.cost(option, -1, null)));
        }
        Way best = null;
        Start[] starts = programme.startsOf(option);
        for (int fund : programme.fundsOf(option)) {
            for (int s = 0; s < starts.length; s++) {
                BigInteger net = value.subtract(prices.cost(option, fund, starts[s]));
                best = best == null || net.compareTo(best.net()) > 0 ? new Way(option, fund, s, net) : best;
            }
        }
        return best;
    }

    /**
     * The way that net value speaks of: the taken choice, with the fund and start taken, if it is built or DESIGN_ONLY, else the
     * offered one of these with the highest net value; {@code null} where none is offered.
     */
    Way best(int proposal, Selection selection) {
        int taken = selection.option()[proposal];
        if (works(programme.choice(taken))) {
            int fund = selection.fund()[proposal];
            BigInteger cost = prices.cost(taken, fund, selection.startOf(programme, proposal));
            return new Way(taken, fund, selection.start()[proposal],
                    prices.scaled(programme.value(taken)).subtract(cost));
        }
        Way best = null;
        for (int o = programme.firstOption(proposal); o < programme.endOption(proposal); o++) {
            if (works(programme.choice(o))) {
                Way way = cheapest(o);
                best = best == null || way.net().compareTo(best.net()) > 0 ? way : best;
            }
        }
        return best;
    }

    private static boolean works(Choice choice) {
        return choice.built() || choice == Choice.DESIGN_ONLY;
    }

    /** Whether the best and next best of a proposal's options, change penalties deducted, are closer than a margin in milli-points. */
    boolean contested(int proposal, long margin) {
        BigInteger best = null;
        BigInteger next = null;
        for (int o = programme.firstOption(proposal); o < programme.endOption(proposal); o++) {
            BigInteger net = cheapest(o).net().subtract(prices.scaled(programme.changePenalty(o)));
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
