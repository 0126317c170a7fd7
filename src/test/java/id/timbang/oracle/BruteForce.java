package id.timbang.oracle;

import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Start;
import id.timbang.model.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Looks at every selection of a small programme. */
final class BruteForce {
    private final Programme programme;
    private final List<List<Pick>> picks = new ArrayList<>();
    /** Sums of the selections that keep every hard limit and relation. */
    private final List<Tally> outcomes = new ArrayList<>();

    private record Pick(int option, int fund, int start) {
    }

    BruteForce(Programme programme) {
        this.programme = programme;
        for (int p = 0; p < programme.proposals(); p++) {
            picks.add(distinct(p));
        }
    }

    /** How many selections differ in anything that is added up. */
    double size() {
        return picks.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
    }

    /** One pick for all that use and bring the same. */
    private List<Pick> distinct(int proposal) {
        Map<List<Long>, Pick> bySums = new LinkedHashMap<>();
        for (int o = programme.firstOption(proposal); o < programme.endOption(proposal); o++) {
            if (!programme.paid(o)) {
                bySums.putIfAbsent(sums(o, -1, null), new Pick(o, -1, -1));
                continue;
            }
            for (int fund : programme.fundsOf(o)) {
                for (int s = 0; s < programme.startsOf(o).length; s++) {
                    bySums.putIfAbsent(sums(o, fund, programme.startsOf(o)[s]), new Pick(o, fund, s));
                }
            }
        }
        return List.copyOf(bySums.values());
    }

    private List<Long> sums(int option, int fund, Start start) {
        var sums = new ArrayList<Long>(List.of(programme.objective(option),
                programme.choice(option).taken() ? 1L : 0L));
        for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
            sums.add((long) programme.entryRow(e));
            sums.add(programme.usage(e, fund, start));
        }
        return sums;
    }

    BruteForce run() {
        int n = programme.proposals();
        enumerate(0, new Selection(new int[n], new int[n], new int[n]));
        return this;
    }

    private void enumerate(int proposal, Selection selection) {
        if (proposal == programme.proposals()) {
            keep(selection);
            return;
        }
        for (Pick pick : picks.get(proposal)) {
            selection.option()[proposal] = pick.option();
            selection.fund()[proposal] = pick.fund();
            selection.start()[proposal] = pick.start();
            enumerate(proposal + 1, selection);
        }
    }

    private void keep(Selection selection) {
        var holding = Holding.of(programme, selection);
        if (holding.everything()) {
            outcomes.add(holding.tally());
        }
    }

    boolean feasible() {
        return !outcomes.isEmpty();
    }

    /** The smallest shortfall of a rank while other ranks fall short by no more than is held. */
    long shortfall(int rank, SortedMap<Integer, Long> held) {
        return within(held).stream().mapToLong(tally -> tally.rankShortfall(rank)).min().orElseThrow();
    }

    /** The best Σ value − Σ penalties while every rank falls short by no more than is held. */
    long value(SortedMap<Integer, Long> held) {
        return within(held).stream().mapToLong(tally -> tally.achieved()).max().orElseThrow();
    }

    private List<Tally> within(SortedMap<Integer, Long> held) {
        return outcomes.stream().filter(tally -> held.entrySet().stream()
                .allMatch(rank -> tally.rankShortfall(rank.getKey()) <= rank.getValue())).toList();
    }
}
