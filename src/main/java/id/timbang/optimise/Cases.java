package id.timbang.optimise;

import id.timbang.domain.Branch;
import id.timbang.domain.Choice;
import id.timbang.domain.Halves;
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
import java.util.stream.IntStream;

/**
 * A proof by cases, where prices alone leave much open: a proposal that the relaxation would take in part gets one choice or another,
 * and each case has prices of its own (Land and Doig, "An automatic method of solving discrete programming problems", 1960). The case
 * with the highest bound is split next, on the proposal of which the most money hangs in the air.
 */
final class Cases {
    /** Splits that together have to bring that part of what is missing: so many at least, and that part of all. */
    private static final int PATIENCE = 3;
    private static final int PATIENT = 12;
    private static final double LITTLE = 0.02;

    private final Relaxations relaxations;
    private final Programme programme;
    private final BooleanSupplier ended;
    private final List<Case> cases = new ArrayList<>();
    /** For another thread; {@code null} before it is needed. */
    private Relaxations apart;
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
        SortedMap<Integer, Set<Choice>> leading = new TreeMap<>();
        for (Costly one : costly) {
            for (Set<Choice> others : others(one)) {
                var other = new TreeMap<>(leading);
                other.put(one.proposal(), others);
                cases.add(new Case(other, root.prices(), null));
            }
            leading.put(one.proposal(), EnumSet.of(one.choice()));
        }
        PriceFinder.Found found = relaxations.enter(leading, target, root.prices(), Until.BEST);
        if (found.master() == null) {
            cases.clear();
            relaxations.pricing.restrict(Map.of());
            return null;
        }
        priceOthers(target, found.bound());
        cases.add(Case.of(leading, found));
        return found;
    }

    /** What else a proposal could get: deferring apart from other choices, so that no case holds a mixture of both. */
    private List<Set<Choice>> others(Costly decided) {
        Set<Choice> all = EnumSet.complementOf(EnumSet.of(decided.choice()));
        Set<Choice> works = EnumSet.complementOf(EnumSet.of(decided.choice(), Choice.DEFER));
        boolean several = decided.choice() != Choice.DEFER && IntStream
                .range(programme.firstOption(decided.proposal()), programme.endOption(decided.proposal()))
                .mapToObj(programme::choice).anyMatch(works::contains);
        return several ? List.of(EnumSet.of(Choice.DEFER), works) : List.of(all);
    }

    /** Prices the other cases while the search goes on in the leading one; above its bound none of them need go lower. */
    private void priceOthers(long[] target, double leading) {
        List<Case> others = List.copyOf(cases);
        apart = relaxations.apart();
        Until until = Until.below(() -> ended.getAsBoolean() ? Double.POSITIVE_INFINITY : leading);
        ahead = ForkJoinPool.commonPool().submit(() -> others.stream()
                .map(one -> Case.of(one.allowed(), apart.inCase(one.allowed(), target, one.prices(), until)))
                .toList());
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
            cases.add(priced(new TreeMap<>(), root.prices(), relaxations));
        }
        if (ahead != null) {
            cases.removeIf(one -> one.found() == null);
            cases.addAll(ahead.join());
        }
        var bounds = new ArrayList<Double>();
        for (int priced = cases.size() - 1; priced + 2 <= most && !ended.getAsBoolean(); priced += 2) {
            Case highest = cases.stream().max(Comparator.comparingDouble(c -> c.found().bound())).orElseThrow();
            Optional<Hanging> hanging = Hanging.most(programme, highest);
            if (highest.found().bound() <= enough || hanging.isEmpty()) {
                return;
            }
            bounds.add(highest.found().bound());
            if (stalls(bounds, Math.max(PATIENCE, most / PATIENT))) {
                return;
            }
            cases.remove(highest);
            cases.addAll(halves(highest, hanging.get()));
        }
    }

    /** Whether the last splits brought so little that many more would be needed. */
    private boolean stalls(List<Double> bounds, int patience) {
        int last = bounds.size() - 1;
        if (last < patience) {
            return false;
        }
        double before = bounds.get(last - patience);
        return before - bounds.get(last) < LITTLE * (before - enough);
    }

    /** Both cases of a choice, priced at the same time. */
    private List<Case> halves(Case parent, Hanging hanging) {
        apart = apart == null ? relaxations.apart() : apart;
        var halves = new Case[2];
        Halves.both(() -> halves[0] = with(parent, hanging, true, relaxations),
                () -> halves[1] = with(parent, hanging, false, apart));
        return List.of(halves);
    }

    private Case with(Case parent, Hanging hanging, boolean chosen, Relaxations by) {
        return priced(parent.with(hanging.proposal(), hanging.choice(), chosen), parent.prices(), by);
    }

    private Case priced(SortedMap<Integer, Set<Choice>> allowed, double[] from, Relaxations by) {
        return Case.of(allowed, by.inCase(allowed, achieved, from, Until.below(() -> enough)));
    }

    /** The highest exact bound of all cases, milli-points, rounded down. */
    long bound() {
        BigDecimal highest = cases.stream().flatMap(c -> relaxations.caseBound(c.allowed(), stated(c), achieved)
                .stream()).max(Comparator.naturalOrder()).orElseThrow();
        return Relaxations.whole(highest, RoundingMode.FLOOR);
    }

    /** The cases as a certificate states them. */
    List<Branch> branches() {
        return cases.stream().map(c -> {
            SortedMap<String, Set<Choice>> allowed = new TreeMap<>(Ids.ORDER);
            c.allowed().forEach((p, choices) -> allowed.put(programme.id(p), choices));
            return new Branch(allowed, Optional.of(stated(c).named()));
        }).toList();
    }

    private StatedPrices stated(Case of) {
        return new StatedPrices(relaxations.limits, of.prices(), achieved.length);
    }
}
