package id.timbang.verify;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import id.timbang.model.Start;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The net values of one proposal after the other at the prices of the value stage; contract.md §4, "Net value". */
final class ProposalNets {
    private final Programme programme;
    private final RowPrices prices;
    private final OptionNets nets;
    private final Taken taken;
    private final Exact margin = new Exact();
    private final List<Exact> best = new ArrayList<>();
    private final Exact net = new Exact();
    private final Exact worth = new Exact();
    private final Exact first = new Exact();
    private final Exact second = new Exact();

    /** @param margin milli-points: a proposal whose two best options are closer is contested */
    ProposalNets(Programme programme, RowPrices prices, Taken taken, long margin) {
        this.programme = programme;
        this.prices = prices;
        this.nets = new OptionNets(programme, prices);
        this.taken = taken;
        this.margin.addProduct(prices.one(), margin);
    }

    /** An option with a fund and a start; −1 and {@code null} without money. */
    record Way(int option, int fund, Start start) {
    }

    /**
     * What prices say of a proposal.
     *
     * @param best the ways that {@code best} may be: the taken one if built or designed, else all of highest net; may be none
     * @param netValue ⌊value − Σ price × usage⌋ of {@code best}, milli-points; {@code null} where there is none
     * @param contested whether its two best options, value less change penalty, are closer than the margin
     */
    record Nets(List<Way> best, BigInteger netValue, boolean contested) {
    }

    /** What prices say of a proposal. */
    Nets of(int proposal) {
        int from = programme.firstOption(proposal);
        int to = programme.endOption(proposal);
        for (int o = from; o < to; o++) {
            if (best.size() <= o - from) {
                best.add(new Exact());
            }
            if (nets.possible(o)) {
                nets.best(o, programme.value(o), best.get(o - from));
            }
        }
        List<Way> ways = best(proposal);
        return new Nets(ways, ways.isEmpty() ? null : floor(ways.get(0)), contested(from, to));
    }

    /** Whether that option's choice is one that net value speaks of. */
    private boolean speaksOf(int option) {
        Choice choice = programme.choice(option);
        return choice != Choice.DEFER && !choice.referred() && nets.possible(option);
    }

    private List<Way> best(int proposal) {
        int option = taken.option(proposal);
        if (option >= 0 && speaksOf(option)) {
            return List.of(new Way(option, taken.fund(proposal), taken.start(proposal)));
        }
        int from = programme.firstOption(proposal);
        var options = new ArrayList<Integer>();
        for (int o = from; o < programme.endOption(proposal); o++) {
            if (speaksOf(o)) {
                int compared = options.isEmpty() ? 1 : best.get(o - from).compareTo(best.get(options.get(0) - from));
                if (compared > 0) {
                    options.clear();
                }
                if (compared >= 0) {
                    options.add(o);
                }
            }
        }
        var ways = new ArrayList<Way>();
        options.forEach(o -> addWays(o, best.get(o - from), ways));
        return ways;
    }

    private void addWays(int option, Exact top, List<Way> ways) {
        if (!programme.paid(option)) {
            ways.add(new Way(option, -1, null));
            return;
        }
        for (int fund : programme.fundsOf(option)) {
            for (Start start : programme.startsOf(option)) {
                nets.at(option, programme.value(option), fund, start, net);
                if (net.equals(top)) {
                    ways.add(new Way(option, fund, start));
                }
            }
        }
    }

    private BigInteger floor(Way way) {
        nets.at(way.option(), programme.value(way.option()), way.fund(), way.start(), net);
        return prices.number(net).setScale(0, RoundingMode.FLOOR).unscaledValue();
    }

    private boolean contested(int from, int to) {
        int count = 0;
        for (int o = from; o < to; o++) {
            if (nets.possible(o)) {
                worth.set(best.get(o - from));
                worth.addProduct(prices.one(), -programme.changePenalty(o));
                rank(count++);
            }
        }
        first.subtract(second);
        return count > 1 && first.compareTo(margin) < 0;
    }

    private void rank(int before) {
        if (before == 0 || worth.compareTo(first) > 0) {
            second.set(first);
            first.set(worth);
        } else if (before == 1 || worth.compareTo(second) > 0) {
            second.set(worth);
        }
    }
}
