package id.timbang.study;

import id.timbang.domain.Certificate;
import id.timbang.domain.Level;
import id.timbang.domain.Progress;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Restated;
import id.timbang.model.Tally;
import id.timbang.optimise.Solution;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what to stretch or undo at the least cost so that everything else holds. */
final class RepairFinder {
    private static final int ENOUGH = 6;
    private static final int LEAST = 3;
    private static final long PPM = 1_000_000;

    private final Strain strain;
    private final Resolver resolver;
    private final Progress progress;
    private final List<Diagnosis.Repair> found = new ArrayList<>();
    /** Demands that count for more than they cost, so that others are tried. */
    private final Set<String> disliked = new LinkedHashSet<>();

    RepairFinder(Strain strain, Resolver resolver, Progress progress) {
        this.strain = strain;
        this.resolver = resolver;
        this.progress = progress;
    }

    /**
     * Several repairs, the cheapest first: of all kinds, of limits alone, of forces alone, of each demand in conflict alone, and
     * without what the cheapest ones use. One without moves, alone, where everything holds as it is.
     */
    List<Diagnosis.Repair> find(Set<String> conflict) {
        Set<String> all = strain.stretchable();
        attempt(all);
        if (!found.isEmpty() && found.get(0).moves().isEmpty()) {
            // A portfolio that a search for value did not find: nothing needs repair.
            return found;
        }
        attempt(only(all, demand -> !demand.forces()));
        attempt(only(all, Demand::forces));
        for (String id : conflict) {
            if (all.contains(id)) {
                attempt(Set.of(id));
            }
        }
        others(all);
        found.sort(Comparator.comparingLong(Diagnosis.Repair::cost));
        return found;
    }

    private Set<String> only(Set<String> ids, Predicate<Demand> kind) {
        return ids.stream().filter(id -> kind.test(strain.demands().get(id)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Repairs that leave alone what each one found so far uses: one demand of one repair, then one of each of two. */
    private void others(Set<String> all) {
        for (int i = 0; i < found.size() && found.size() < ENOUGH; i++) {
            for (String id : ids(found.get(i))) {
                attempt(without(all, id, id));
            }
        }
        for (int i = 0; i < found.size() && found.size() < LEAST; i++) {
            for (int j = 0; j < i; j++) {
                for (String one : ids(found.get(i))) {
                    ids(found.get(j)).forEach(other -> attempt(without(all, one, other)));
                }
            }
        }
        for (int i = 0; i < found.size() && found.size() < LEAST; i++) {
            disliked.addAll(ids(found.get(i)));
            attempt(all);
        }
        disliked.clear();
        for (int i = 0; i < found.size() && found.size() < LEAST; i++) {
            ids(found.get(i)).stream().filter(id -> strain.demands().get(id).forces())
                    .forEach(id -> attempt(without(all, id, id), Set.of(id)));
        }
    }

    private List<String> ids(Diagnosis.Repair repair) {
        return strain.demands().entrySet().stream()
                .filter(entry -> repair.moves().stream().anyMatch(move -> move.demand().equals(entry.getValue())))
                .map(java.util.Map.Entry::getKey).toList();
    }

    private static Set<String> without(Set<String> all, String one, String other) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.remove(one);
        rest.remove(other);
        return rest;
    }

    private void attempt(Set<String> soft) {
        attempt(soft, Set.of());
    }

    private void attempt(Set<String> soft, Set<String> undone) {
        if (soft.isEmpty() || progress.stopped()) {
            return;
        }
        progress.report("perbaikan", found.size(), ENOUGH, Double.NaN);
        cheapest(soft, undone).filter(repair -> found.stream().noneMatch(other -> same(other, repair)))
                .ifPresent(found::add);
    }

    private static boolean same(Diagnosis.Repair a, Diagnosis.Repair b) {
        return new HashSet<>(a.moves()).equals(new HashSet<>(b.moves()));
    }

    /** The cheapest repair that stretches nothing but these demands; nothing where there is none. */
    Optional<Diagnosis.Repair> cheapest(Set<String> soft) {
        return cheapest(soft, Set.of());
    }

    /** @param undone forces that are undone whatever it costs */
    private Optional<Diagnosis.Repair> cheapest(Set<String> soft, Set<String> undone) {
        Programme programme = strain.stretching(soft, disliked, undone);
        return resolver.attempt(programme, progress).map(solution -> checked(programme, solution, soft, undone));
    }

    private Diagnosis.Repair checked(Programme programme, Solution solution, Set<String> soft, Set<String> undone) {
        Tally tally = new Tally(programme, solution.selection());
        var moves = new ArrayList<Diagnosis.Move>();
        undone.forEach(id -> moves.add(new Diagnosis.Move(strain.demands().get(id), 0, strain.weight(id))));
        var repaired = new ArrayList<ModelLimit>();
        for (ModelLimit limit : programme.limits()) {
            long shortfall = tally.shortfall(limit);
            if (!soft.contains(limit.id())) {
                repaired.add(limit);
            } else if (shortfall == 0) {
                repaired.add(strain.limit(limit.id()));
            } else {
                moves.add(move(limit, tally, shortfall, repaired));
            }
        }
        requireHeld(Restated.withLimits(programme, repaired), solution);
        moves.sort(Comparator.comparingLong((Diagnosis.Move move) -> -move.rupiah())
                .thenComparing(move -> move.demand().id()));
        long cost = moves.stream().mapToLong(Diagnosis.Move::rupiah).sum();
        // What is disliked counts for more than it costs, what is undone for nothing: both prove nothing of all repairs.
        boolean proves = disliked.isEmpty() && undone.isEmpty();
        return new Diagnosis.Repair(cost,
                proves ? least(cost, solution.certificate(), soft.size()) : found.get(0).leastCost(), moves);
    }

    /** The least that a repair of these kinds costs, as far as is proven. */
    private long least(long cost, Certificate certificate, int soft) {
        return strain.exact() && certificate.ended().equals("optimal")
                ? cost
                : Math.min(cost, strain.leastRupiah(-certificate.bound(), soft));
    }

    /** The move of one demand; a limit that moved is kept at its new amount, what is undone is not kept at all. */
    private Diagnosis.Move move(ModelLimit limit, Tally tally, long shortfall, List<ModelLimit> repaired) {
        Demand demand = strain.demands().get(limit.id());
        ModelLimit stated = strain.limit(limit.id());
        long rupiah = Math.multiplyExact(strain.weight(limit.id()), shortfall);
        if (demand.forces()) {
            return new Diagnosis.Move(demand, 0, rupiah);
        }
        ModelLimit moved = stated.isShare()
                ? share(stated, tally)
                : stated.withAmount(stated.amount() + stated.sense().sign() * shortfall);
        repaired.add(moved);
        return new Diagnosis.Move(demand, moved.isShare() ? moved.sharePpm() : moved.amount(), rupiah);
    }

    /** The share that a portfolio keeps, in whole millionths. */
    private static ModelLimit share(ModelLimit limit, Tally tally) {
        BigInteger used = BigInteger.valueOf(limit.used(tally.sum(limit.whereRow())));
        long of = Math.addExact(tally.sum(limit.ofRow()), limit.baseOf());
        long ppm = of <= 0
                ? limit.sense() == Sense.MAX ? PPM : 0
                : share(used, of, limit.sense() == Sense.MAX ? of - 1 : 0);
        return limit.withShare(Math.toIntExact(ppm));
    }

    private static long share(BigInteger used, long of, long roundingUp) {
        return used.multiply(BigInteger.valueOf(PPM)).add(BigInteger.valueOf(roundingUp))
                .divide(BigInteger.valueOf(of)).longValueExact();
    }

    /** A repair that does not hold is never shown. */
    private static void requireHeld(Programme repaired, Solution solution) {
        Tally tally = new Tally(repaired, solution.selection());
        for (ModelLimit limit : repaired.limits()) {
            if (limit.level() != Level.HARD || tally.slack(limit) < 0) {
                throw new IllegalStateException("The repair leaves the limit (" + limit.id() + ") broken by ("
                        + -tally.slack(limit) + ").\nMaybe its new amount was rounded the wrong way.");
            }
        }
    }
}
