package id.timbang.study;

import id.timbang.domain.Progress;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Restated;
import id.timbang.optimise.Solution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/** Tries what limits cost: relaxes one after another by a step and solves again. */
public final class LimitPricer {
    private static final long BILLION = 1_000_000_000L;
    private static final int DOUBLINGS = 8;
    private static final int HALVINGS = 4;
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final Programme programme;
    private final Solution solution;
    private final Resolver resolver;
    private final Progress progress;
    private final Places places;
    private final String echo;

    private LimitPricer(Ground ground, Solution solution, Resolver resolver, Progress progress) {
        this.programme = ground.programme();
        this.echo = ground.echo().orElse("");
        this.solution = solution;
        this.resolver = resolver;
        this.progress = progress;
        this.places = new Places(ground.dataset());
    }

    /**
     * The prices of the limits that have one, dearest first in points for the step.
     *
     * @param solution of the question, with the prices that are tried
     * @param most how many limits to try
     */
    public static LimitPrice.Study all(Ground ground, Solution solution, int most, Resolver resolver,
            Progress progress) {
        var pricer = new LimitPricer(ground, solution, resolver, progress);
        List<ModelLimit> priced = ground.programme().limits().stream()
                .filter(limit -> !limit.isRelation() && !limit.id().equals(pricer.echo)
                        && pricer.price(limit).signum() > 0)
                .sorted(Comparator.comparing((ModelLimit limit) -> pricer.expected(limit).negate())
                        .thenComparing(ModelLimit::id))
                .limit(most).toList();
        var prices = new ArrayList<LimitPrice>();
        for (ModelLimit limit : priced) {
            if (progress.stopped()) {
                break;
            }
            progress.report("harga batas", prices.size(), priced.size(), Double.NaN);
            prices.add(pricer.tried(limit, Optional.empty()));
        }
        return new LimitPrice.Study(solution, prices);
    }

    /** The price of one limit, with the range of amounts in which it holds. Nothing where there is no such limit. */
    public static Optional<LimitPrice> one(Ground ground, Solution solution, String id, Resolver resolver,
            Progress progress) {
        var pricer = new LimitPricer(ground, solution, resolver, progress);
        return ground.programme().limits().stream().filter(limit -> !limit.isRelation() && limit.id().equals(id))
                .findFirst().map(limit -> pricer.tried(limit,
                        limit.isShare() ? Optional.empty() : Optional.of(pricer.range(limit))));
    }

    private BigDecimal price(ModelLimit limit) {
        return price(limit, solution);
    }

    /** What a unit costs; of the total ceiling together with the ceiling of an only fund that says the same. */
    private BigDecimal price(ModelLimit limit, Solution of) {
        SortedMap<String, BigDecimal> prices = of.certificate().valuePrices();
        BigDecimal own = prices.getOrDefault(limit.id(), BigDecimal.ZERO);
        return doubled(limit) ? own.add(prices.getOrDefault(echo, BigDecimal.ZERO)) : own;
    }

    private boolean doubled(ModelLimit limit) {
        return !echo.isEmpty() && limit.id().equals(Ceilings.TOTAL);
    }

    private BigDecimal expected(ModelLimit limit) {
        return price(limit).multiply(BigDecimal.valueOf(step(limit)));
    }

    /** A floor cannot be relaxed by more than it is. */
    private static long step(ModelLimit limit) {
        long step = limit.money() ? BILLION : Math.max(1, Math.abs(limit.amount()) / 100);
        boolean floor = limit.sense() == Sense.MIN && !limit.isShare() && limit.amount() > 0;
        return floor ? Math.min(step, limit.amount()) : step;
    }

    private LimitPrice tried(ModelLimit limit, Optional<LimitPrice.Range> range) {
        long step = step(limit);
        Optional<Solution> relaxed = limit.isShare() ? Optional.empty() : at(limit, step);
        Picture before = Picture.of(programme, solution);
        // What fits now fits with more room too: a search that found less is not believed.
        Optional<Solution> better = relaxed
                .filter(found -> Picture.of(programme, found).achieved() > before.achieved());
        Optional<Picture> after = relaxed
                .map(found -> better.isPresent()
                        ? Picture.of(programme, found)
                        : before.withBound(
                                Math.max(before.achieved(), found.certificate().bound())));
        List<Shift> shifts = better.map(found -> Shift.between(programme, solution.selection(), programme,
                found.selection(), places)).orElse(List.of());
        return new LimitPrice(limit.id(), limit.label(), limit.money(), price(limit), limit.amount(), step,
                after.map(picture -> picture.achieved() - before.achieved()),
                after.map(picture -> picture.gap() + before.gap()).orElse(0L),
                shifts.stream().filter(shift -> shift.value() > 0).toList(), range);
    }

    /** Solved with the limit relaxed by so many units; tightened where negative. */
    private Optional<Solution> at(ModelLimit limit, long by) {
        long amount = Math.max(0, limit.amount() + limit.sense().sign() * by);
        Map<String, Long> amounts = doubled(limit)
                ? Map.of(limit.id(), amount, echo, amount)
                : Map.of(limit.id(), amount);
        return resolver.from(solution).attempt(Restated.withAmounts(programme, amounts), progress);
    }

    private LimitPrice.Range range(ModelLimit limit) {
        long looser = limit.amount() + limit.sense().sign() * reach(limit, 1);
        long tighter = Math.max(0, limit.amount() - limit.sense().sign() * reach(limit, -1));
        return new LimitPrice.Range(Math.min(looser, tighter), Math.max(looser, tighter));
    }

    /** How far an amount can move in a direction with the price within a tenth: doubled steps, then halved. */
    private long reach(ModelLimit limit, int direction) {
        long good = 0;
        long step = Math.max(1, Math.abs(limit.amount()) / 200);
        OptionalLong bad = OptionalLong.empty();
        for (int i = 0; i < DOUBLINGS && bad.isEmpty(); i++, step *= 2) {
            if (holds(limit, direction * step)) {
                good = step;
            } else {
                bad = OptionalLong.of(step);
            }
        }
        for (int i = 0; i < HALVINGS && bad.isPresent() && bad.getAsLong() - good > 1; i++) {
            long middle = good + (bad.getAsLong() - good) / 2;
            if (holds(limit, direction * middle)) {
                good = middle;
            } else {
                bad = OptionalLong.of(middle);
            }
        }
        return good;
    }

    private boolean holds(ModelLimit limit, long by) {
        BigDecimal price = price(limit);
        return !progress.stopped() && at(limit, by)
                .map(found -> price(limit, found).subtract(price).abs().compareTo(price.multiply(TENTH)) <= 0)
                .orElse(false);
    }
}
