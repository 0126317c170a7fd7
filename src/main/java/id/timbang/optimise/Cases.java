package id.timbang.optimise;

import id.timbang.domain.Branch;
import id.timbang.domain.Choice;
import id.timbang.domain.Ids;
import id.timbang.model.Programme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * A proof by cases, where prices alone leave much open: a proposal that the relaxation would take in part is either deferred or not,
 * and each case has prices of its own (Land and Doig, "An automatic method of solving discrete programming problems", 1960). The case
 * with the highest bound is split next, on the proposal of which the most money hangs in the air.
 */
final class Cases {
    private static final double WHOLE = 1e-6;

    /** The portfolios in which some proposals are deferred and some others are not. */
    private record Case(SortedMap<Integer, Boolean> deferred, PriceFinder.Found found) {
    }

    private final Relaxations relaxations;
    private final Programme programme;
    private final long[] achieved;
    private final double enough;
    private final BooleanSupplier ended;
    private final List<Case> cases = new ArrayList<>();

    /**
     * @param achieved for each rank what the portfolio falls short, rupiah
     * @param enough a bound that need not be improved on, milli-points
     */
    Cases(Relaxations relaxations, long[] achieved, double enough, BooleanSupplier ended) {
        this.relaxations = relaxations;
        this.programme = relaxations.programme;
        this.achieved = achieved;
        this.enough = enough;
        this.ended = ended;
    }

    /**
     * Splits cases until that many were priced, or the highest bound is low enough.
     *
     * @param root what was found without cases
     */
    void split(PriceFinder.Found root, int most) {
        cases.add(new Case(new TreeMap<>(), relaxations.inCase(Map.of(), achieved, root.prices(), enough)));
        for (int priced = 0; priced + 2 <= most && !ended.getAsBoolean(); priced += 2) {
            Case highest = cases.stream().max(Comparator.comparingDouble(c -> c.found.bound())).orElseThrow();
            int hanging = hanging(highest);
            if (highest.found.bound() <= enough || hanging < 0) {
                return;
            }
            cases.remove(highest);
            cases.add(with(highest, hanging, false));
            cases.add(with(highest, hanging, true));
        }
    }

    private Case with(Case parent, int proposal, boolean deferred) {
        var all = new TreeMap<>(parent.deferred);
        all.put(proposal, deferred);
        return new Case(all, relaxations.inCase(all, achieved, parent.found.prices(), enough));
    }

    /** The proposal alone in its block of which the most rupiah are neither taken nor left; −1 if there is none. */
    private int hanging(Case of) {
        Master master = of.found.master();
        int best = -1;
        double most = 0;
        for (int c = 0; master != null && c < master.pool.size;) {
            int block = master.pool.block[c];
            double taken = 0;
            double money = 0;
            for (; c < master.pool.size && master.pool.block[c] == block; c++) {
                taken += master.taken(c);
                money = Math.max(money, programme.cost(master.pool.option[c]));
            }
            double open = Math.min(taken, 1 - taken);
            if (open > WHOLE && open * money > most && splits(block, of)) {
                most = open * money;
                best = programme.members(block)[0];
            }
        }
        return best;
    }

    private boolean splits(int block, Case of) {
        int[] members = programme.members(block);
        return members.length == 1 && programme.deferrable(members[0]) && !of.deferred.containsKey(members[0]);
    }

    /** The highest exact bound of all cases, milli-points, rounded down. */
    long bound() {
        BigDecimal highest = cases.stream().flatMap(c -> relaxations.caseBound(c.deferred, stated(c), achieved)
                .stream()).max(Comparator.naturalOrder()).orElseThrow();
        return Relaxations.whole(highest, RoundingMode.FLOOR);
    }

    /** The cases as a certificate states them. */
    List<Branch> branches() {
        return cases.stream().map(c -> {
            SortedMap<String, Set<Choice>> allowed = new TreeMap<>(Ids.ORDER);
            c.deferred.forEach((p, must) -> allowed.put(programme.id(p),
                    must ? EnumSet.of(Choice.DEFER) : EnumSet.complementOf(EnumSet.of(Choice.DEFER))));
            return new Branch(allowed, Optional.of(stated(c).named()));
        }).toList();
    }

    private StatedPrices stated(Case of) {
        return new StatedPrices(relaxations.limits, of.found.prices(), achieved.length);
    }
}
