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
import java.util.EnumMap;
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
import java.util.stream.IntStream;

/**
 * A proof by cases, where prices alone leave much open: a proposal that the relaxation would take in part gets one choice or another,
 * and each case has prices of its own (Land and Doig, "An automatic method of solving discrete programming problems", 1960). The case
 * with the highest bound is split next, on the proposal of which the most money hangs in the air.
 */
final class Cases {
    private static final double WHOLE = 1e-6;
    /** Splits that together have to bring that part of what is missing. */
    private static final int PATIENCE = 3;
    private static final double LITTLE = 0.02;

    /**
     * The portfolios in which some proposals get one of some choices.
     *
     * @param allowed the choices left to those proposals
     * @param prices the best known
     * @param found {@code null} before it is priced
     */
    private record Case(SortedMap<Integer, Set<Choice>> allowed, double[] prices, PriceFinder.Found found) {

        static Case of(SortedMap<Integer, Set<Choice>> allowed, PriceFinder.Found found) {
            return new Case(allowed, found.prices(), found);
        }

        /** The choices left to a proposal. */
        Set<Choice> left(int p) {
            return allowed.getOrDefault(p, EnumSet.allOf(Choice.class));
        }
    }

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
        DoubleSupplier enough = () -> ended.getAsBoolean() ? Double.POSITIVE_INFINITY : leading;
        ahead = ForkJoinPool.commonPool().submit(() -> others.stream()
                .map(one -> Case.of(one.allowed, apart.inCase(one.allowed, target, one.prices, enough))).toList());
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
            cases.removeIf(one -> one.found == null);
            cases.addAll(ahead.join());
        }
        var bounds = new ArrayList<Double>();
        for (int priced = cases.size() - 1; priced + 2 <= most && !ended.getAsBoolean(); priced += 2) {
            Case highest = cases.stream().max(Comparator.comparingDouble(c -> c.found.bound())).orElseThrow();
            Optional<Hanging> hanging = hanging(highest);
            if (highest.found.bound() <= enough || hanging.isEmpty()) {
                return;
            }
            bounds.add(highest.found.bound());
            if (stalls(bounds)) {
                return;
            }
            cases.remove(highest);
            cases.addAll(halves(highest, hanging.get()));
        }
    }

    /** Whether the last splits brought so little that many more would be needed. */
    private boolean stalls(List<Double> bounds) {
        int last = bounds.size() - 1;
        if (last < PATIENCE) {
            return false;
        }
        double before = bounds.get(last - PATIENCE);
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
        var all = new TreeMap<>(parent.allowed);
        Set<Choice> left = EnumSet.copyOf(parent.left(hanging.proposal));
        left.removeIf(choice -> chosen != (choice == hanging.choice));
        all.put(hanging.proposal, left);
        return priced(all, parent.prices, by);
    }

    private Case priced(SortedMap<Integer, Set<Choice>> allowed, double[] from, Relaxations by) {
        return Case.of(allowed, by.inCase(allowed, achieved, from, () -> enough));
    }

    /**
     * A choice of a proposal alone in its block that is neither taken nor left.
     *
     * @param money rupiah that hang in the air
     */
    private record Hanging(int proposal, Choice choice, double money) {
    }

    /** The choice on which the most money hangs; that of deferring where it is open whether to do so at all. */
    private Optional<Hanging> hanging(Case of) {
        Master master = of.found.master();
        Hanging most = null;
        for (int c = 0; master != null && c < master.pool.size;) {
            int block = master.pool.block[c];
            int from = c;
            while (c < master.pool.size && master.pool.block[c] == block) {
                c++;
            }
            int p = programme.members(block)[0];
            if (programme.members(block).length == 1 && programme.deferrable(p)) {
                Hanging found = of.left(p).size() > 1 ? hanging(master, p, of.left(p), from, c) : null;
                most = found != null && (most == null || found.money > most.money) ? found : most;
            }
        }
        return Optional.ofNullable(most);
    }

    /** What hangs of a proposal by the columns of a range; {@code null} for nothing. */
    private Hanging hanging(Master master, int p, Set<Choice> left, int from, int to) {
        Map<Choice, Double> taken = new EnumMap<>(Choice.class);
        double sum = 0;
        double money = 0;
        for (int c = from; c < to; c++) {
            taken.merge(programme.choice(master.pool.option[c]), master.taken(c), Double::sum);
            sum += master.taken(c);
            money = Math.max(money, programme.cost(master.pool.option[c]));
        }
        if (left.contains(Choice.DEFER) && open(sum) > WHOLE) {
            return new Hanging(p, Choice.DEFER, open(sum) * money);
        }
        var part = taken.entrySet().stream().filter(one -> left.contains(one.getKey()))
                .max(Comparator.comparingDouble(one -> open(one.getValue())));
        return part.isPresent() && open(part.get().getValue()) > WHOLE
                ? new Hanging(p, part.get().getKey(), open(part.get().getValue()) * money)
                : null;
    }

    private static double open(double part) {
        return Math.min(part, 1 - part);
    }

    /** The highest exact bound of all cases, milli-points, rounded down. */
    long bound() {
        BigDecimal highest = cases.stream().flatMap(c -> relaxations.caseBound(c.allowed, stated(c), achieved)
                .stream()).max(Comparator.naturalOrder()).orElseThrow();
        return Relaxations.whole(highest, RoundingMode.FLOOR);
    }

    /** The cases as a certificate states them. */
    List<Branch> branches() {
        return cases.stream().map(c -> {
            SortedMap<String, Set<Choice>> allowed = new TreeMap<>(Ids.ORDER);
            c.allowed.forEach((p, choices) -> allowed.put(programme.id(p), choices));
            return new Branch(allowed, Optional.of(stated(c).named()));
        }).toList();
    }

    private StatedPrices stated(Case of) {
        return new StatedPrices(relaxations.limits, of.prices, achieved.length);
    }
}
