package id.timbang.explain;

import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Variants.Option;
import java.math.BigInteger;
import java.util.function.IntPredicate;

/** Net values of a programme's options at the prices of a certificate, exactly. */
final class Nets {
    private final Programme programme;
    private final LimitPrices prices;
    private final Pricer pricer;

    Nets(Programme programme, Pricer pricer) {
        this.programme = programme;
        this.prices = pricer.prices();
        this.pricer = pricer;
    }

    /**
     * The way that net value speaks of: the taken choice, with the fund and start taken, if it is built or DESIGN_ONLY, else the
     * offered one of these with the highest net value; {@code null} where none is offered.
     */
    Way best(int proposal, Selection selection) {
        int taken = selection.option()[proposal];
        if (Pricer.works(programme.choice(taken))) {
            int fund = selection.fund()[proposal];
            BigInteger cost = prices.cost(pricer.option(taken), fund, selection.startOf(programme, proposal));
            return new Way(taken, fund, selection.start()[proposal],
                    prices.scaled(programme.value(taken)).subtract(cost));
        }
        return best(proposal, o -> Pricer.works(programme.choice(o)));
    }

    /** The best way of a proposal to build; {@code null} where none is offered. */
    Way bestBuilt(int proposal) {
        return best(proposal, o -> programme.choice(o).built());
    }

    private Way best(int proposal, IntPredicate meant) {
        int first = programme.firstOption(proposal);
        Option[] options = new Option[programme.endOption(proposal) - first];
        double[] nets = new double[options.length];
        double floor = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < options.length; i++) {
            if (meant.test(first + i)) {
                options[i] = pricer.option(first + i);
                nets[i] = pricer.rough(options[i]);
                floor = Math.max(floor, nets[i] - pricer.doubt(options[i]));
            }
        }
        Way best = null;
        for (int i = 0; i < options.length; i++) {
            if (options[i] != null && nets[i] + pricer.doubt(options[i]) >= floor) {
                Way way = pricer.cheapest(options[i], first + i);
                best = best == null || way.net().compareTo(best.net()) > 0 ? way : best;
            }
        }
        return best;
    }

    /** Whether the best and next best of a proposal's options, change penalties deducted, are closer than a margin in milli-points. */
    boolean contested(int proposal, long margin) {
        double best = Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        double doubt = 0;
        for (int o = programme.firstOption(proposal); o < programme.endOption(proposal); o++) {
            Option option = pricer.option(o);
            double net = pricer.rough(option) - programme.changePenalty(o);
            doubt = Math.max(doubt, pricer.doubt(option));
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
            BigInteger net = pricer.cheapest(pricer.option(o), o).net()
                    .subtract(prices.scaled(programme.changePenalty(o)));
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
