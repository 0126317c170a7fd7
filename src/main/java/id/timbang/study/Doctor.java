package id.timbang.study;

import id.timbang.domain.Level;
import id.timbang.domain.Progress;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Restated;
import id.timbang.model.Tally;
import id.timbang.optimise.NoPortfolioException;
import id.timbang.optimise.Solution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells why a question has no answer and what would give it one; of one that has, why obligations fall short. */
public final class Doctor {
    private static final int REASONS = 3;

    private final Ground ground;
    private final Resolver resolver;
    private final Progress progress;

    private Doctor(Ground ground, Resolver resolver, Progress progress) {
        this.ground = ground;
        this.resolver = resolver;
        this.progress = progress;
    }

    /** Examines a question. */
    public static Diagnosis examine(Ground ground, Resolver resolver, Progress progress) {
        return new Doctor(ground, resolver, progress).examine();
    }

    /** Examines a question that is known to have no answer, which is proven or not. */
    public static Diagnosis examine(Ground ground, Resolver resolver, boolean proven, Progress progress) {
        return new Doctor(ground, resolver, progress).impossible(proven);
    }

    private Diagnosis examine() {
        try {
            return unmet(resolver.solve(ground.programme(), progress));
        } catch (NoPortfolioException none) {
            return impossible(none.proven());
        }
    }

    private Diagnosis impossible(boolean proven) {
        var strain = new Strain(ground);
        var conflict = new ConflictFinder(strain, resolver, progress).find();
        var repairs = new RepairFinder(strain, resolver, progress).find(conflict.orElse(Set.of()));
        return new Diagnosis(true, proven || conflict.isPresent(),
                conflict.orElse(Set.of()).stream().map(strain.demands()::get).toList(), repairs, List.of());
    }

    private Diagnosis unmet(Solution solution) {
        Tally tally = new Tally(ground.programme(), solution.selection());
        var unmet = new ArrayList<Diagnosis.Unmet>();
        for (ModelLimit limit : ground.programme().limits()) {
            if (limit.level() == Level.OBLIGATION && tally.shortfall(limit) > 0) {
                unmet.add(unmet(limit, tally, solution));
            }
        }
        unmet.sort(Comparator.comparingInt(Diagnosis.Unmet::rank).thenComparing(Diagnosis.Unmet::id));
        return new Diagnosis(false, false, List.of(), List.of(), unmet);
    }

    private Diagnosis.Unmet unmet(ModelLimit limit, Tally tally, Solution solution) {
        SortedMap<String, BigDecimal> prices = solution.certificate().rankPrices().getOrDefault(limit.rank(),
                new TreeMap<>());
        // Met at any price: as a hard limit beside the others, what has to give way?
        Strain strain = new Strain(new Ground(ground.dataset(), ground.assessment(), ground.scenario(), ground.asOf(),
                hardened(limit)));
        Set<String> soft = strain.stretchable();
        soft.remove(limit.id());
        return new Diagnosis.Unmet(limit.id(), limit.label(), limit.rank(), tally.amount(limit),
                tally.shortfall(limit), limit.money(), because(limit, prices),
                new RepairFinder(strain, resolver, progress).cheapest(soft));
    }

    private Programme hardened(ModelLimit obligation) {
        return Restated.withLimits(ground.programme(), ground.programme().limits().stream()
                .map(limit -> limit.id().equals(obligation.id()) ? limit.hardened() : limit).toList());
    }

    /** The other limits with a price where this rank's shortfall is minimised, dearest first. */
    private List<String> because(ModelLimit obligation, SortedMap<String, BigDecimal> prices) {
        return ground.programme().limits().stream()
                .filter(limit -> !limit.id().equals(obligation.id()) && limit.level() == Level.HARD)
                .map(limit -> Map.entry(limit, prices.getOrDefault(limit.id(), BigDecimal.ZERO)))
                .filter(entry -> entry.getValue().signum() > 0)
                .sorted(Map.Entry.<ModelLimit, BigDecimal>comparingByValue().reversed()
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(REASONS).map(entry -> entry.getKey().label()).toList();
    }
}
