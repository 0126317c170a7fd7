package id.timbang.benchmark;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Goes down a list and takes what still fits: binding rows first, then what hard floors and obligations ask for, rank by rank, then
 * everything that adds value; a few times from the top, so that a proposal that stands before its prerequisite is not lost.
 */
final class Greedy {
    private static final int ROUNDS = 3;

    private final Programme programme;
    private final Books books;
    private final List<List<Integer>> units;

    /** @param worth of a proposal; the list is in descending order of its mean over a unit */
    Greedy(Programme programme, ToDoubleFunction<Integer> worth) {
        this.programme = programme;
        this.books = new Books(programme);
        record Ranked(List<Integer> unit, double worth) {
        }
        this.units = Units.of(programme).stream()
                .map(unit -> new Ranked(unit, unit.stream().mapToDouble(worth).average().orElse(0)))
                .sorted(Comparator.comparingDouble(ranked -> -ranked.worth())).map(Ranked::unit).toList();
    }

    /** Goes down the list. */
    Books run() {
        IntStream.range(0, programme.proposals()).filter(p -> !programme.deferrable(p))
                .forEach(p -> take(p, options(p)[0], books::hard));
        until(books::hard);
        for (int k = 0; k < books.ranks(); k++) {
            int rank = k;
            until(() -> books.rankShortfall(rank));
        }
        for (int round = 0; round < ROUNDS; round++) {
            units.forEach(unit -> attempt(unit, () -> -books.objective()));
        }
        return books;
    }

    /** Takes what lowers a measure until it is 0. */
    private void until(LongSupplier measure) {
        for (int round = 0; round < ROUNDS; round++) {
            for (List<Integer> unit : units) {
                if (measure.getAsLong() == 0) {
                    return;
                }
                attempt(unit, measure);
            }
        }
    }

    /** Takes a unit when that breaks nothing and lowers a measure: each member's best option, else its second best and so on. */
    private void attempt(List<Integer> unit, LongSupplier measure) {
        List<Integer> rest = unit.stream().filter(p -> !books.taken(p)).toList();
        int most = rest.stream().mapToInt(p -> options(p).length).max().orElse(0);
        long hard = books.hard();
        long before = measure.getAsLong();
        for (int n = 0; n < most; n++) {
            for (int p : rest) {
                int[] options = options(p);
                if (options.length > 0) {
                    take(p, options[Math.min(n, options.length - 1)], measure);
                }
            }
            if (books.hard() <= hard && measure.getAsLong() < before) {
                return;
            }
            rest.forEach(books::reset);
        }
    }

    /** What may be taken of a proposal, the most valued first. */
    private int[] options(int p) {
        return IntStream.range(programme.firstOption(p), programme.endOption(p))
                .filter(o -> programme.choice(o) != Choice.DEFER).boxed()
                .sorted(Comparator.comparingLong(o -> -programme.objective(o))).mapToInt(o -> o).toArray();
    }

    /** Takes an option with the fund and start that break least, then serve the measure best, then are worth most. */
    private void take(int p, int option, LongSupplier measure) {
        if (!programme.paid(option)) {
            books.decide(p, option, -1, -1);
            return;
        }
        Outcome best = null;
        for (int fund : programme.fundsOf(option)) {
            for (int start = 0; start < programme.startsOf(option).length; start++) {
                books.decide(p, option, fund, start);
                Outcome next = new Outcome(fund, start, books.hard(), measure.getAsLong(), -books.objective());
                best = best == null || Outcome.ORDER.compare(next, best) < 0 ? next : best;
            }
        }
        books.decide(p, option, best.fund(), best.start());
    }

    private record Outcome(int fund, int start, long hard, long measure, long loss) {
        static final Comparator<Outcome> ORDER = Comparator.comparingLong(Outcome::hard)
                .thenComparingLong(Outcome::measure).thenComparingLong(Outcome::loss);
    }
}
