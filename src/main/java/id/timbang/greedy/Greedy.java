package id.timbang.greedy;

import id.timbang.domain.Assessment;
import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Goes down a list and takes what still fits: binding rows first, then what hard floors and obligations ask for, rank by rank, then
 * everything that adds value; a few times from the top, so that a proposal that stands before its prerequisite is not lost.
 */
public final class Greedy {
    private static final int ROUNDS = 3;

    private final Programme programme;
    private final Books books;
    private final List<List<Integer>> units;
    private final int[][] options;

    /** @param worth of a proposal; the list is in descending order of its mean over a unit */
    private Greedy(Programme programme, ToDoubleFunction<Integer> worth) {
        this.programme = programme;
        this.books = new Books(programme);
        this.options = new int[programme.proposals()][];
        record Ranked(List<Integer> unit, double worth) {
        }
        this.units = Units.of(programme).stream()
                .map(unit -> new Ranked(unit, unit.stream().mapToDouble(worth).average().orElse(0)))
                .sorted(Comparator.comparingDouble(ranked -> -ranked.worth())).map(Ranked::unit).toList();
    }

    /**
     * Goes down the list.
     *
     * @return what was chosen; it may break hard limits or fall short on obligations where others do not
     */
    public static Books choose(Programme programme, Assessment assessment, Order order) {
        return new Greedy(programme, p -> order.worth(programme, assessment, p)).run();
    }

    private Books run() {
        IntStream.range(0, programme.proposals()).filter(p -> !programme.deferrable(p))
                .forEach(p -> take(p, options(p)[0], false, books::hard));
        until(units, books::hard);
        for (int k = 0; k < books.ranks(); k++) {
            int rank = k;
            until(units.stream().filter(unit -> serves(unit, rank)).toList(), () -> books.rankShortfall(rank));
        }
        boolean more = true;
        for (int round = 0; round < ROUNDS && more; round++) {
            more = false;
            for (List<Integer> unit : units) {
                more |= attempt(unit, () -> -books.objective());
            }
        }
        return books;
    }

    /** Takes what lowers a measure until it is 0 or nothing does. */
    private void until(List<List<Integer>> those, LongSupplier measure) {
        boolean more = true;
        for (int round = 0; round < ROUNDS && more; round++) {
            more = false;
            for (List<Integer> unit : those) {
                if (measure.getAsLong() == 0) {
                    return;
                }
                more |= attempt(unit, measure);
            }
        }
    }

    /**
     * Takes a unit when that breaks nothing and lowers a measure: each member's best option, else its second best and so on.
     */
    private boolean attempt(List<Integer> unit, LongSupplier measure) {
        List<Integer> rest = unit.stream().filter(p -> !books.taken(p)).toList();
        int most = rest.stream().mapToInt(p -> options(p).length).max().orElse(0);
        long hard = books.hard();
        long before = measure.getAsLong();
        for (int n = 0; n < most; n++) {
            if (take(rest, n, measure) && books.hard() <= hard && measure.getAsLong() < before) {
                return true;
            }
            rest.forEach(books::reset);
        }
        return false;
    }

    /** Takes the n-th best option of every member, or its last; not all of them where one does not fit. */
    private boolean take(List<Integer> members, int n, LongSupplier measure) {
        for (int p : members) {
            int[] options = options(p);
            if (options.length > 0 && !take(p, options[Math.min(n, options.length - 1)], true, measure)) {
                return false;
            }
        }
        return true;
    }

    private boolean serves(List<Integer> unit, int rank) {
        return unit.stream().anyMatch(p -> Arrays.stream(options(p)).anyMatch(o -> books.serves(o, rank)));
    }

    private int[] options(int p) {
        options[p] = options[p] == null ? sorted(p) : options[p];
        return options[p];
    }

    /** What may be taken of a proposal, the most valued first. */
    private int[] sorted(int p) {
        return IntStream.range(programme.firstOption(p), programme.endOption(p))
                .filter(o -> programme.choice(o) != Choice.DEFER).boxed()
                .sorted(Comparator.comparingLong(o -> -programme.objective(o))).mapToInt(o -> o).toArray();
    }

    /**
     * Takes an option with the fund and start that break least, then serve the measure best, then are worth most.
     *
     * @param fitting whether it may only be taken where it fits
     */
    private boolean take(int p, int option, boolean fitting, LongSupplier measure) {
        if (!programme.paid(option)) {
            books.decide(p, option, -1, -1);
            return true;
        }
        Outcome best = null;
        for (int fund : programme.fundsOf(option)) {
            for (int start = 0; start < programme.startsOf(option).length; start++) {
                if (!fitting || books.fits(option, fund, start)) {
                    best = better(best, p, option, fund, start, measure);
                }
            }
        }
        if (best != null) {
            books.decide(p, option, best.fund(), best.start());
        }
        return best != null;
    }

    private Outcome better(Outcome best, int p, int option, int fund, int start, LongSupplier measure) {
        books.decide(p, option, fund, start);
        var next = new Outcome(fund, start, books.hard(), measure.getAsLong(), -books.objective());
        books.reset(p);
        return best == null || Outcome.ORDER.compare(next, best) < 0 ? next : best;
    }

    private record Outcome(int fund, int start, long hard, long measure, long loss) {
        static final Comparator<Outcome> ORDER = Comparator.comparingLong(Outcome::hard)
                .thenComparingLong(Outcome::measure).thenComparingLong(Outcome::loss);
    }
}
