package id.timbang.explain;

import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Variants.Option;
import java.math.BigInteger;
import java.util.stream.IntStream;

/**
 * What the options of a programme cost at the prices, each with its cheapest fund and start: nearly, worked out once for all, and
 * exactly where nearly does not tell. Safe between threads.
 */
final class OptionCosts {
    private final Programme programme;
    private final Pricer pricer;
    private final LimitPrices prices;
    private final double[] least;
    private final double[] doubt;
    /** Place of the cheapest fund and start. */
    private final int[] way;

    OptionCosts(Programme programme, Pricer pricer) {
        this.programme = programme;
        this.pricer = pricer;
        this.prices = pricer.prices();
        this.least = new double[programme.options()];
        this.doubt = new double[least.length];
        this.way = new int[least.length];
        IntStream.range(0, least.length).parallel().forEach(this::enter);
    }

    private void enter(int o) {
        Option option = pricer.option(o);
        double[] costs = pricer.costs(option);
        way[o] = pricer.cheapest(option, costs);
        least[o] = costs[way[o]];
        doubt[o] = pricer.doubt(option);
    }

    /** The net value of an option, milli-points, nearly. */
    double rough(int option) {
        return programme.value(option) - least[option];
    }

    /** How far {@link #rough} may be off; 0 where it is exact. */
    double doubt(int option) {
        return doubt[option];
    }

    /** The net value of an option, exactly, in the unit of {@link LimitPrices}. */
    BigInteger net(int option) {
        return net(option, way[option]);
    }

    private BigInteger net(int option, int itsWay) {
        return prices.scaled(programme.value(option)).subtract(pricer.cost(pricer.option(option), itsWay));
    }

    /** ⌈what an option costs⌉, milli-points. */
    long ceil(int option) {
        return -floor(-least[option], option, true);
    }

    /** ⌊what an option costs⌋, milli-points. */
    long floor(int option) {
        return floor(least[option], option, false);
    }

    private long floor(double near, int option, boolean negated) {
        double floor = Math.floor(near - doubt[option]);
        if (floor == Math.floor(near + doubt[option])) {
            return (long) floor;
        }
        BigInteger cost = pricer.cost(pricer.option(option), way[option]);
        return prices.floor(negated ? cost.negate() : cost);
    }

    /** What referring a proposal is worth, milli-points, rounded up: 0 where it cannot be. */
    long referred(int proposal) {
        long most = 0;
        for (int o = programme.firstOption(proposal); o < programme.endOption(proposal); o++) {
            if (programme.choice(o).referred()) {
                most = Math.max(most, programme.value(o) - floor(o));
            }
        }
        return most;
    }

    /** The net value that an option must reach today to be funded, milli-points: referring the proposal is among its rivals. */
    long needed(Stand stand) {
        return stand.need() + referred(stand.p());
    }

    /** An option with its cheapest fund and start: of equals the first. */
    Way cheapest(int option) {
        return way(option, way[option], least[option]);
    }

    /** A proposal's taken option with the fund and start taken. */
    Way taken(Selection selection, int proposal) {
        int option = selection.option()[proposal];
        if (!programme.paid(option)) {
            return cheapest(option);
        }
        int[] funds = programme.fundsOf(option);
        int fund = 0;
        while (funds[fund] != selection.fund()[proposal]) {
            fund++;
        }
        int itsWay = fund * programme.startsOf(option).length + selection.start()[proposal];
        return way(option, itsWay, pricer.costs(pricer.option(option))[itsWay]);
    }

    private Way way(int option, int itsWay, double cost) {
        boolean paid = programme.paid(option);
        int starts = paid ? programme.startsOf(option).length : 1;
        int fund = paid ? programme.fundsOf(option)[itsWay / starts] : -1;
        int start = paid ? itsWay % starts : -1;
        if (doubt[option] == 0) {
            return new Way(option, fund, start, programme.value(option), true);
        }
        double near = programme.value(option) - cost;
        double floor = Math.floor(near - doubt[option]);
        if (floor == Math.floor(near + doubt[option]) && floor < near - doubt[option]) {
            return new Way(option, fund, start, (long) floor, false);
        }
        BigInteger net = net(option, itsWay);
        long exactly = prices.floor(net);
        return new Way(option, fund, start, exactly, prices.scaled(exactly).equals(net));
    }
}
