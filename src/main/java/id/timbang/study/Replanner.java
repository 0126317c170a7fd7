package id.timbang.study;

import id.timbang.domain.Choice;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.model.Restated;
import id.timbang.model.Selection;
import id.timbang.model.Selections;
import id.timbang.optimise.Solution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Fits an earlier portfolio into a changed question, from as few changes as possible to as much value as possible. */
public final class Replanner {
    /** Points that a curve should have, where so many portfolios differ. */
    private static final int POINTS = 16;
    /** Penalties tried first, beside none. */
    private static final int FIRST = 7;
    /** Penalties that threads share out among themselves where the curve is coarse. */
    private static final int TOGETHER = 4;
    /** Penalties tried at most. */
    private static final int MOST = 32;
    private static final double SMALLEST = 1e-3;
    private static final double LARGEST = 8;

    private final Ground ground;
    private final Map<String, PortfolioRow> earlier = new HashMap<>();
    private final Map<String, Choice> taken = new HashMap<>();
    private final Resolver resolver;
    private final Places places;
    /** By penalty. */
    private final TreeMap<Long, Tried> tried = new TreeMap<>();

    private record Tried(Solution solution, Replan.Point point) {
    }

    private Replanner(Ground ground, List<PortfolioRow> rows, Resolver resolver) {
        this.ground = ground;
        this.resolver = resolver;
        this.places = new Places(ground.dataset());
        rows.stream().filter(row -> row.choice().taken()).forEach(row -> {
            earlier.put(row.id(), row);
            taken.put(row.id(), row.choice());
        });
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
        progress.report("penyesuaian", 0, POINTS, Double.NaN);
        Programme free = keeping(0);
        resolver.from(asItWas());
        // Free of penalties first, for the prices; they change little along the curve.
        Solution freest = resolver.start(free, progress).orElseGet(() -> resolver.solve(free, progress));
        tried.put(0L, new Tried(freest, point(free, 0, freest)));
        resolver.from(asItWas());
        tryAll(penalties(), progress);
        while (undominated().size() < POINTS && tried.size() < MOST && tryAll(between(), progress)) {
            progress.report("penyesuaian", Math.min(undominated().size(), POINTS), POINTS, Double.NaN);
        }
        long value = earlier.values().stream().mapToLong(PortfolioRow::value).sum();
        long spent = earlier.values().stream().mapToLong(PortfolioRow::cost).sum();
        return new Replan(value, spent, undominated());
    }

    /** Tries penalties, each from the solution with the next higher one so far; returns whether any was new. */
    private boolean tryAll(long[] penalties, Progress progress) {
        long[] fresh = LongStream.of(penalties).filter(penalty -> !tried.containsKey(penalty)).distinct().toArray();
        if (fresh.length == 0 || progress.stopped()) {
            return false;
        }
        List<Optional<Tried>> found = LongStream.of(fresh).parallel().mapToObj(penalty -> attempt(penalty, progress))
                .toList();
        for (int i = 0; i < fresh.length; i++) {
            tried.put(fresh[i], found.get(i).orElse(null));
        }
        return true;
    }

    private Optional<Tried> attempt(long penalty, Progress progress) {
        Programme programme = keeping(penalty);
        Resolver own = resolver.copy();
        tried.tailMap(penalty, false).values().stream().filter(Objects::nonNull).findFirst()
                .ifPresent(near -> own.from(near.solution));
        return own.sweep(programme, progress).map(found -> new Tried(found, point(programme, penalty, found)));
    }

    /** The earlier portfolio in the changed question; what is no longer open to a proposal gives way to its first option. */
    private Selection asItWas() {
        Programme programme = ground.programme();
        var rows = new ArrayList<PortfolioRow>();
        for (int p = 0; p < programme.proposals(); p++) {
            PortfolioRow row = earlier.get(programme.id(p));
            rows.add(row != null && programme.optionOf(p, row.choice()) >= 0 ? row : null);
        }
        return Selections.nearest(programme, rows);
    }

    private Programme keeping(long penalty) {
        return Restated.keeping(ground.programme(), taken, penalty);
    }

    /** Penalties where the curve has its widest gaps in changes. */
    private long[] between() {
        List<Replan.Point> points = points().toList();
        record Gap(long changes, long penalty) {
        }
        var gaps = new ArrayList<Gap>();
        for (int i = 1; i < points.size(); i++) {
            long low = points.get(i - 1).penalty();
            long high = points.get(i).penalty();
            long middle = Math.max(low + 1, Math.round(Math.sqrt((double) Math.max(1, low) * high)));
            if (middle < high && !tried.containsKey(middle)) {
                gaps.add(new Gap(points.get(i - 1).changes() - points.get(i).changes(), middle));
            }
        }
        return gaps.stream().sorted(Comparator.comparingLong(gap -> -gap.changes)).limit(TOGETHER)
                .mapToLong(Gap::penalty).toArray();
    }

    private Stream<Replan.Point> points() {
        return tried.values().stream().filter(Objects::nonNull).map(Tried::point);
    }

    /** From little to far above what any single change is worth, evenly on a logarithmic scale. */
    private long[] penalties() {
        long[] values = earlier.values().stream().mapToLong(PortfolioRow::value).filter(value -> value > 0).sorted()
                .toArray();
        double low = values.length == 0 ? 1 : Math.max(1, SMALLEST * values[values.length / 2]);
        double high = values.length == 0 ? 1000 : Math.max(2 * low, LARGEST * values[values.length / 2]);
        long[] penalties = new long[FIRST];
        for (int i = 0; i < FIRST; i++) {
            penalties[i] = Math.round(low * StrictMath.pow(high / low, (double) i / (FIRST - 1)));
        }
        return penalties;
    }

    private Replan.Point point(Programme programme, long penalty, Solution solution) {
        var moves = new ArrayList<Replan.Move>();
        Selection selection = solution.selection();
        for (int p = 0; p < programme.proposals(); p++) {
            int option = selection.option()[p];
            Choice was = taken.getOrDefault(programme.id(p), Choice.DEFER);
            if (programme.choice(option) != was) {
                moves.add(move(programme, p, was, option));
            }
        }
        long changes = moves.stream().filter(move -> move.kind() != Replan.Kind.ADDED).count();
        long freed = moves.stream().mapToLong(move -> Math.max(0, move.before() - move.now())).sum();
        return new Replan.Point(penalty, changes, Picture.of(programme, solution), freed, moves);
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

    /** Fewer changes first; of the rest only what is worth more, or serves obligations better, than each before it. */
    private List<Replan.Point> undominated() {
        var sorted = new ArrayList<>(points().toList());
        sorted.sort(Comparator.comparingLong(Replan.Point::changes)
                .thenComparing(point -> point.picture().shortfall())
                .thenComparing(point -> -point.picture().achieved()));
        var kept = new ArrayList<Replan.Point>();
        for (Replan.Point point : sorted) {
            if (kept.stream().noneMatch(before -> asGood(before.picture(), point.picture()))) {
                kept.add(point);
            }
        }
        return kept;
    }

    private static boolean asGood(Picture a, Picture b) {
        return a.achieved() >= b.achieved() && a.shortfall() <= b.shortfall();
    }
}
