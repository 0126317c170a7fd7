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
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/**
 * A proof by cases, where prices alone leave much open: a proposal that the relaxation would take in part is either deferred or not,
 * and each case has prices of its own (Land and Doig, "An automatic method of solving discrete programming problems", 1960). The case
 * with the highest bound is split next, on the proposal of which the most money hangs in the air.
 */
final class Cases {
    private static final double WHOLE = 1e-6;

    /**
     * The portfolios in which some proposals are deferred and some others are not.
     *
     * @param prices the best known
     * @param found {@code null} before it is priced
     */
    private record Case(SortedMap<Integer, Boolean> deferred, double[] prices, PriceFinder.Found found) {

        static Case of(SortedMap<Integer, Boolean> deferred, PriceFinder.Found found) {
            return new Case(deferred, found.prices(), found);
        }
    }

    private final Relaxations relaxations;
    private final Programme programme;
    private final BooleanSupplier ended;
    private final List<Case> cases = new ArrayList<>();
    private ForkJoinTask<List<Case>> ahead;
    private long[] achieved;
    private double enough;

    Cases(Relaxations relaxations, BooleanSupplier ended) {
        this.relaxations = relaxations;
        this.programme = relaxations.programme;
        this.ended = ended;
    }

    /**
     * Splits off the case in which a search had better look, before there is a portfolio: what a dive decided at a cost goes as it went.
     * That case is at hand afterwards.
     *
     * @param root what was found without cases
     * @param target for each rank the shortfall it may have, rupiah
     * @return what was found in that case; {@code null} when prices find no solution there
     */
    PriceFinder.Found lead(PriceFinder.Found root, List<Costly> costly, long[] target) {
        SortedMap<Integer, Boolean> leading = new TreeMap<>();
        for (Costly one : costly) {
            var other = new TreeMap<>(leading);
            other.put(one.proposal(), !one.deferred());
            cases.add(new Case(other, root.prices(), null));
            leading.put(one.proposal(), one.deferred());
        }
        PriceFinder.Found found = relaxations.enter(leading, target, root.prices(), () -> Double.NEGATIVE_INFINITY);
        if (found.master() == null) {
            cases.clear();
            relaxations.pricing.restrict(Map.of());
            return null;
        }
        priceOthers(target, found.bound());
        cases.add(Case.of(leading, found));
        return found;
    }

    /** Prices the other cases while the search goes on in the leading one; above its bound none of them need go lower. */
    private void priceOthers(long[] target, double leading) {
        List<Case> others = List.copyOf(cases);
        Relaxations apart = relaxations.apart();
        DoubleSupplier enough = () -> ended.getAsBoolean() ? Double.POSITIVE_INFINITY : leading;
        ahead = ForkJoinPool.commonPool().submit(() -> others.stream()
                .map(one -> Case.of(one.deferred, apart.inCase(one.deferred, target, one.prices, enough))).toList());
    }

    /** Whether a case was split off. */
    boolean any() {
        return !cases.isEmpty();
    }

    /**
     * Splits cases until that many were priced, or the highest bound is low enough.
     *
     * @param root what was found without cases
     * @param achieved for each rank what the portfolio falls short, rupiah
     * @param enough a bound that need not be improved on, milli-points
     */
    void split(PriceFinder.Found root, long[] achieved, double enough, int most) {
        this.achieved = achieved;
        this.enough = enough;
        if (cases.isEmpty()) {
            cases.add(priced(new TreeMap<>(), root.prices()));
        }
        if (ahead != null) {
            cases.removeIf(one -> one.found == null);
            cases.addAll(ahead.join());
        }
        for (int priced = cases.size() - 1; priced + 2 <= most && !ended.getAsBoolean(); priced += 2) {
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
        return priced(all, parent.prices);
    }

    private Case priced(SortedMap<Integer, Boolean> deferred, double[] from) {
        return Case.of(deferred, relaxations.inCase(deferred, achieved, from, () -> enough));
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
        return new StatedPrices(relaxations.limits, of.prices, achieved.length);
    }
}
