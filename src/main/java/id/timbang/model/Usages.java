package id.timbang.model;

import id.timbang.domain.Choice;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What the options of a proposal use in the rows of stated limits. */
final class Usages {
    private final BitSet[] rowsMatching;
    /** Bit {@code c} tells whether the choice with ordinal c enters a row. */
    private final int[] choices;
    private final boolean[] unpaid;
    private final Gauge[] gauge;
    private final int[] all;
    private final Fractions fractions;

    /** Whether money of an option can count in a row at all. */
    interface Reaching {
        boolean reaches(int row);
    }

    /** Takes what an option uses. */
    interface Sink {
        void add(int row, long amount);
    }

    Usages(RowBook book, Fractions fractions) {
        List<RowBook.Counted> rows = book.rows();
        this.rowsMatching = rows.stream().map(counted -> counted.match().rows()).toArray(BitSet[]::new);
        this.choices = rows.stream().mapToInt(RowBook.Counted::choices).toArray();
        this.unpaid = new boolean[choices.length];
        this.gauge = new Gauge[choices.length];
        for (int place = 0; place < choices.length; place++) {
            unpaid[place] = rows.get(place).match().unpaid();
            gauge[place] = book.gauges().get(rows.get(place).gauge());
        }
        this.all = IntStream.range(0, rowsMatching.length).toArray();
        this.fractions = fractions;
    }

    /** The places of the rows that a row of proposals.csv enters. */
    int[] matching(int row) {
        return matching(row, all, any -> true);
    }

    /**
     * The same of some rows; those of relations, which come after, are passed over.
     *
     * @param among their places, ascending
     * @param meant which of them are meant
     */
    int[] matching(int row, int[] among, IntPredicate meant) {
        int[] matching = new int[Math.min(among.length, rowsMatching.length)];
        int matches = 0;
        for (int i = 0; i < among.length && among[i] < rowsMatching.length; i++) {
            if (rowsMatching[among[i]].get(row) && meant.test(among[i])) {
                matching[matches++] = among[i];
            }
        }
        return Arrays.copyOf(matching, matches);
    }

    /**
     * What a choice uses, never 0, rows ascending.
     *
     * @param row of proposals.csv
     * @param matching the rows that it enters
     * @param full cost of the proposal
     */
    void of(int row, int[] matching, Choice choice, long full, Reaching reaching, Sink sink) {
        Fraction fraction = fractions.of(choice);
        long spent = fraction.ceil(full);
        int entering = 1 << choice.ordinal();
        for (int place : matching) {
            if ((choices[place] & entering) != 0 && (spent > 0 ? reaching.reaches(place) : unpaid[place])) {
                long amount = gauge[place].usage(row, choice, fraction, full, spent);
                if (amount != 0) {
                    sink.add(place, amount);
                }
            }
        }
    }
}
