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
import java.util.Optional;
import java.util.TreeMap;

/** Fits an earlier portfolio into a changed question, from as few changes as possible to as much value as possible. */
public final class Replanner {
    /** Points that a curve should have, where so many portfolios differ. */
    private static final int POINTS = 16;
    /** Penalties tried beside none: more than the points, because some find the same portfolio. */
    private static final int PENALTIES = 19;
    /** Penalties tried where the curve is coarse. */
    private static final int MORE = 12;
    private static final double SMALLEST = 1e-3;
    private static final double LARGEST = 8;

    private final Ground ground;
    private final Map<String, PortfolioRow> earlier = new HashMap<>();
    private final Map<String, Choice> taken = new HashMap<>();
    private final Resolver resolver;
    private final Places places;
    /** By penalty. */
    private final TreeMap<Long, Solution> solutions = new TreeMap<>();

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
        var found = new ArrayList<Replan.Point>();
        long[] penalties = penalties();
        Programme free = keeping(0);
        Selection was = asItWas();
        resolver.from(was);
        // Free of penalties first, for the prices; they change little along the curve.
        Optional<Solution> priced = resolver.start(free, progress);
        resolver.from(was);
        // From as few changes as possible to as many as pay: each portfolio is near the one before.
        for (int i = penalties.length - 1; i >= 0; i--) {
            add(found, penalties[i], progress);
        }
        Optional<Solution> last = resolver.large(free) ? resolver.sweep(free, progress) : priced;
        found.add(point(free, 0, last.orElseGet(() -> resolver.solve(free, progress))));
        for (int more = 0; more < MORE && undominated(found).size() < POINTS; more++) {
            add(found, between(found), progress);
        }
        long value = earlier.values().stream().mapToLong(PortfolioRow::value).sum();
        long spent = earlier.values().stream().mapToLong(PortfolioRow::cost).sum();
        return new Replan(value, spent, undominated(found));
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

    private void add(List<Replan.Point> found, long penalty, Progress progress) {
        if (progress.stopped() || found.stream().anyMatch(point -> point.penalty() == penalty)) {
            return;
        }
        progress.report("penyesuaian", found.size(), PENALTIES + 1, Double.NaN);
        Programme programme = keeping(penalty);
        Map.Entry<Long, Solution> nearest = solutions.higherEntry(penalty);
        if (nearest != null) {
            resolver.from(nearest.getValue());
        }
        resolver.sweep(programme, progress).ifPresent(s -> {
            solutions.put(penalty, s);
            found.add(point(programme, penalty, s));
        });
    }

    /** A penalty where the curve has its widest gap in changes. */
    private static long between(List<Replan.Point> found) {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingLong(Replan.Point::penalty));
        long widest = -1;
        long penalty = 0;
        for (int i = 1; i < sorted.size(); i++) {
            long low = sorted.get(i - 1).penalty();
            long high = sorted.get(i).penalty();
            long gap = sorted.get(i - 1).changes() - sorted.get(i).changes();
            if (high - low > 1 && gap > widest) {
                widest = gap;
                penalty = Math.max(low + 1, Math.round(Math.sqrt((double) Math.max(1, low) * high)));
            }
        }
        return penalty;
    }

    /** From little to far above what any single change is worth, evenly on a logarithmic scale. */
    private long[] penalties() {
        long[] values = earlier.values().stream().mapToLong(PortfolioRow::value).filter(value -> value > 0).sorted()
                .toArray();
        double low = values.length == 0 ? 1 : Math.max(1, SMALLEST * values[values.length / 2]);
        double high = values.length == 0 ? 1000 : Math.max(2 * low, LARGEST * values[values.length / 2]);
        long[] penalties = new long[PENALTIES];
        for (int i = 0; i < PENALTIES; i++) {
            penalties[i] = Math.round(low * StrictMath.pow(high / low, (double) i / (PENALTIES - 1)));
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

    /** Fewer changes first; of the rest only what is worth more than all before it, obligations first. */
    private static List<Replan.Point> undominated(List<Replan.Point> found) {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingLong(Replan.Point::changes)
                .thenComparing(point -> -point.picture().achieved()));
        var kept = new ArrayList<Replan.Point>();
        long best = Long.MIN_VALUE;
        for (Replan.Point point : sorted) {
            if (point.picture().achieved() > best) {
                best = point.picture().achieved();
                kept.add(point);
            }
        }
        return kept;
    }
}
