package id.timbang.verify;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import id.timbang.model.Start;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The net values of one proposal after the other at the prices of the value stage; contract.md §4, "Net value". */
final class ProposalNets {
    private final Programme programme;
    private final RowPrices prices;
    private final OptionNets nets;
    private final Exact net = new Exact();
    private final Exact top = new Exact();
    private final Exact first = new Exact();
    private final Exact second = new Exact();

    ProposalNets(Programme programme, RowPrices prices) {
        this.programme = programme;
        this.prices = prices;
        this.nets = new OptionNets(programme, prices);
    }

    /** An option with a fund and a start; −1 and {@code null} without money. */
    record Way(int option, int fund, Start start) {
    }

    /** Whether that option's choice is one that net value speaks of. */
    private boolean speaksOf(int option) {
        Choice choice = programme.choice(option);
        return choice != Choice.DEFER && !choice.referred() && nets.possible(option);
    }

    /** The ways that {@code best} may be: the taken one if built or designed, else all of highest net; empty where none is offered. */
    List<Way> best(int proposal, Taken taken) {
        int option = taken.option(proposal);
        if (option >= 0 && speaksOf(option)) {
            return List.of(new Way(option, taken.fund(proposal), taken.start(proposal)));
        }
        var ways = new ArrayList<Way>();
        for (int o = programme.firstOption(proposal); o < programme.endOption(proposal); o++) {
            if (speaksOf(o)) {
                nets.best(o, programme.value(o), net);
                int compared = ways.isEmpty() ? 1 : net.compareTo(top);
                if (compared > 0) {
                    ways.clear();
                    top.set(net);
                }
                if (compared >= 0) {
                    addWays(o, ways);
                }
            }
        }
        return ways;
    }

    private void addWays(int option, List<Way> ways) {
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

    /** ⌊value − Σ price × usage⌋ of a way, milli-points. */
    long floor(Way way) {
        nets.at(way.option(), programme.value(way.option()), way.fund(), way.start(), net);
        return prices.number(net).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    /** Whether the two best options of a proposal, value less change penalty, are closer than the margin. */
    boolean contested(int proposal, long margin) {
        int count = 0;
        for (int o = programme.firstOption(proposal); o < programme.endOption(proposal); o++) {
            if (nets.possible(o)) {
                nets.best(o, programme.value(o) - programme.changePenalty(o), net);
                rank(count++);
            }
        }
        if (count < 2) {
            return false;
        }
        first.subtract(second);
        net.clear();
        net.addProduct(prices.one(), margin);
        return first.compareTo(net) < 0;
    }

    private void rank(int before) {
        if (before == 0 || net.compareTo(first) > 0) {
            second.set(first);
            first.set(net);
        } else if (before == 1 || net.compareTo(second) > 0) {
            second.set(net);
        }
    }
}
