package id.timbang.study;

import id.timbang.domain.Certificate;
import id.timbang.domain.Choice;
import id.timbang.domain.Halves;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.optimise.Solution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Fits an earlier portfolio into a changed question, from as few changes as possible to as much value as possible: first both ends,
 * then, halving again and again, what is best with no more than so many changes.
 */
public final class Replanner {
    /** Parts into which the numbers of changes between both ends are cut. */
    private static final int PARTS = 20;
    /** How many thirds of the points are found from the fewest changes on: that way always leads on, the other does not. */
    private static final int LOWER = 2;
    /** How many times what half of the earlier proposals are worth a change costs where there are to be fewest. */
    private static final double DEAREST = 8;

    private final Ground ground;
    private final Resolver resolver;
    private final Places places;
    private final Map<String, PortfolioRow> earlier = new HashMap<>();
    private final Map<String, Choice> taken = new HashMap<>();
    private final ChangeLimit limit;

    /**
     * A portfolio found.
     *
     * @param changes proposals taken earlier that get another choice
     * @param allowed how many of them could, where its bound was proven
     * @param penalty milli-points that one change more would bring
     * @param sloped whether the bound for other numbers of changes follows from the penalty
     * @param prices at which it was found, that of a change among them
     */
    private record Tried(Solution solution, long changes, long allowed, BigDecimal penalty, boolean sloped,
            Picture picture, Map<String, BigDecimal> prices) {

        /** No portfolio with as few changes that serves obligations no better is worth more. */
        long bound(long few) {
            if (!sloped) {
                return few <= allowed ? picture.bound() : Long.MAX_VALUE;
            }
            return picture.bound() + penalty.multiply(BigDecimal.valueOf(few - allowed))
                    .setScale(0, RoundingMode.CEILING).longValueExact();
        }

        Selection selection() {
            return solution.selection();
        }

        List<Long> shortfalls() {
            return solution.certificate().ranks().stream().map(Certificate.RankProof::achieved).toList();
        }
    }

    private Replanner(Ground ground, List<PortfolioRow> rows, Resolver resolver) {
        this.ground = ground;
        this.resolver = resolver;
        this.places = new Places(ground.dataset());
        rows.stream().filter(row -> row.choice().taken()).forEach(row -> {
            earlier.put(row.id(), row);
            taken.put(row.id(), row.choice());
        });
        this.limit = new ChangeLimit(ground.programme(), taken);
    }

    /**
     * The curve.
     *
     * @param ground the changed question; what is contracted or begun, and which quarters are closed, it knows itself
     * @param rows the earlier portfolio
     * @throws id.timbang.optimise.NoPortfolioException when no portfolio keeps all hard limits of the changed question
     */
    public static Replan replan(Ground ground, List<PortfolioRow> rows, Resolver resolver, Progress progress) {
        return new Replanner(ground, rows, resolver).replan(progress);
    }

    private Replan replan(Progress progress) {
        progress.report("penyesuaian", 0, PARTS + 1, Double.NaN);
        var ends = new Tried[2];
        Halves.both(() -> ends[0] = end(dearest(), progress).orElse(null),
                () -> ends[1] = end(0, progress).orElse(null));
        Tried freest = ends[1] == null ? searched(progress) : ends[1];
        Tried fewest = ends[0] == null || ends[0].changes >= freest.changes ? freest : ends[0];
        long[] caps = caps(fewest.changes, freest.changes);
        var tried = new Tried[caps.length];
        tried[0] = fewest;
        tried[caps.length - 1] = freest;
        resolver.keepTables(limit.programme());
        fill(caps, tried, progress);
        long spent = earlier.values().stream().mapToLong(PortfolioRow::cost).sum();
        return new Replan(EarlierWorth.of(ground.programme(), earlier), spent, undominated(tried));
    }

    /**
     * Fills in the points between both ends, each from the one beside it: those with few changes from the fewest on, the others from
     * the freest back, at the same time.
     */
    private void fill(long[] caps, Tried[] tried, Progress progress) {
        int last = caps.length - 1;
        int middle = last * LOWER / 3;
        Tried freest = tried[last];
        Halves.both(() -> {
            for (int i = 1; i <= middle && i < last && !progress.stopped(); i++) {
                tried[i] = beside(caps[i], tried[i - 1], freest, progress);
            }
        }, () -> {
            for (int i = last - 1; i > middle && !progress.stopped(); i--) {
                tried[i] = beside(caps[i], tried[i + 1], freest, progress);
            }
        });
    }

    /** A portfolio at a price of changes, milli-points each. */
    private Optional<Tried> end(long price, Progress progress) {
        Programme programme = limit.priced(price);
        return resolver.copy().anew(programme, progress).map(
                found -> tried(programme, found, limit.changes(found.selection()), BigDecimal.valueOf(price), true));
    }

    /**
     * The best whatever the changes, by a search that says why where there is none.
     *
     * @throws id.timbang.optimise.NoPortfolioException when no portfolio keeps all hard limits, or none was found
     */
    private Tried searched(Progress progress) {
        Programme programme = limit.priced(0);
        Solution found = resolver.copy().solve(programme, progress);
        return tried(programme, found, limit.changes(found.selection()), BigDecimal.ZERO, true);
    }

    private Tried tried(Programme programme, Solution found, long allowed, BigDecimal penalty, boolean sloped) {
        var prices = new HashMap<>(found.certificate().valuePrices());
        prices.put(ChangeLimit.ID, penalty);
        return new Tried(found, limit.changes(found.selection()), allowed, penalty, sloped,
                Picture.of(programme, found), prices);
    }

    /** How many changes are allowed at most at each point: all numbers, or closer together where there are few. */
    private static long[] caps(long fewest, long freest) {
        long span = freest - fewest;
        return span <= PARTS
                ? LongStream.rangeClosed(fewest, freest).toArray()
                : LongStream.rangeClosed(0, PARTS)
                        .map(i -> fewest + (span * i * i + PARTS * PARTS - 1) / (PARTS * PARTS)).distinct().toArray();
    }

    /** The best with no more changes than allowed; the one beside it where none is found. */
    private Tried beside(long allowed, Tried near, Tried freest, Progress progress) {
        Programme programme = limit.atMost(allowed);
        return resolver.copy().from(near.selection(), near.prices).near(programme, freest.selection(), progress)
                .map(found -> {
                    Certificate certificate = found.certificate();
                    boolean byPricesAlone = certificate.valueBranches().isEmpty()
                            && !certificate.ended().equals("optimal");
                    return tried(programme, found, allowed,
                            certificate.valuePrices().getOrDefault(ChangeLimit.ID, BigDecimal.ZERO), byPricesAlone);
                }).orElse(near);
    }

    /** Far above what nearly any change is worth, milli-points. */
    private long dearest() {
        long[] values = earlier.values().stream().mapToLong(PortfolioRow::value).filter(value -> value > 0).sorted()
                .toArray();
        return values.length == 0 ? 1000 : Math.max(1000, Math.round(DEAREST * values[values.length / 2]));
    }

    /** Fewer changes first; of the rest only what is worth more, or serves obligations better, than each before it. */
    private List<Replan.Point> undominated(Tried[] all) {
        List<Tried> found = Arrays.stream(all).filter(Objects::nonNull).distinct()
                .sorted(Comparator.comparingLong(Tried::changes).thenComparing(Tried::shortfalls, Replan.BY_RANK)
                        .thenComparing(one -> -one.picture.achieved()))
                .toList();
        var kept = new ArrayList<Tried>();
        for (Tried one : found) {
            if (kept.stream().noneMatch(before -> asGood(before, one))) {
                kept.add(one);
            }
        }
        return kept.stream().map(one -> point(one, bound(one, found))).toList();
    }

    private static boolean asGood(Tried a, Tried b) {
        return a.picture.achieved() >= b.picture.achieved()
                && Replan.BY_RANK.compare(a.shortfalls(), b.shortfalls()) <= 0;
    }

    /** The lowest bound that any point proves for portfolios with so few changes that serve obligations no worse. */
    private static long bound(Tried one, List<Tried> all) {
        return all.stream().filter(other -> other == one || servedAsWell(one, other))
                .mapToLong(other -> other.bound(one.changes)).min().orElseThrow();
    }

    private static boolean servedAsWell(Tried one, Tried other) {
        List<Certificate.RankProof> ranks = other.solution.certificate().ranks();
        return IntStream.range(0, ranks.size())
                .allMatch(k -> one.solution.certificate().ranks().get(k).achieved() <= ranks.get(k).achieved());
    }

    private Replan.Point point(Tried one, long bound) {
        var moves = new ArrayList<Replan.Move>();
        Programme programme = ground.programme();
        Selection selection = one.selection();
        for (int p = 0; p < programme.proposals(); p++) {
            int option = selection.option()[p];
            Choice was = taken.getOrDefault(programme.id(p), Choice.DEFER);
            if (programme.choice(option) != was) {
                moves.add(move(programme, p, was, option));
            }
        }
        long freed = moves.stream().mapToLong(move -> Math.max(0, move.before() - move.now())).sum();
        return new Replan.Point(one.penalty.setScale(0, RoundingMode.HALF_UP).longValueExact(), one.changes,
                one.picture.withBound(bound), one.shortfalls(), freed, moves);
    }

    private Replan.Move move(Programme programme, int p, Choice was, int option) {
        PortfolioRow row = earlier.get(programme.id(p));
        long before = row == null ? 0 : row.cost();
        long now = programme.cost(option);
        Choice choice = programme.choice(option);
        int place = programme.datasetRow(p);
        return new Replan.Move(programme.id(p), places.title(place), kind(was, choice, before, now), was, choice,
                before, now, places.audience(place));
    }

    private static Replan.Kind kind(Choice was, Choice is, long before, long now) {
        if (was == Choice.DEFER) {
            return Replan.Kind.ADDED;
        }
        if (is == Choice.DEFER) {
            return Replan.Kind.DROPPED;
        }
        if (is.referred() && !was.referred()) {
            return Replan.Kind.REFERRED;
        }
        return now < before ? Replan.Kind.SHRUNK : now > before ? Replan.Kind.GROWN : Replan.Kind.OTHER;
    }
}
