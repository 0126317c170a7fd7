package id.timbang.model;

import id.timbang.domain.Choice;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What the options of a proposal use in the rows of stated limits. */
final class Usages {
    private final List<RowBook.Counted> rows;
    private final List<Gauge> gauges;
    private final BitSet[] rowsMatching;
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
        this.rows = book.rows();
        this.gauges = book.gauges();
        this.rowsMatching = rows.stream().map(counted -> counted.match().rows()).toArray(BitSet[]::new);
        this.fractions = fractions;
    }

    /** The places of the rows that a row of proposals.csv enters. */
    int[] matching(int row) {
        int[] matching = new int[rowsMatching.length];
        int matches = 0;
        for (int r = 0; r < matching.length; r++) {
            if (rowsMatching[r].get(row)) {
                matching[matches++] = r;
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
        long spent = fractions.of(choice).ceil(full);
        for (int place : matching) {
            RowBook.Counted counted = rows.get(place);
            if ((counted.choices() & 1 << choice.ordinal()) != 0
                    && (spent > 0 ? reaching.reaches(place) : counted.match().unpaid())) {
                long amount = gauges.get(counted.gauge()).usage(row, choice, fractions.of(choice), full, spent);
                if (amount != 0) {
                    sink.add(place, amount);
                }
            }
        }
    }
}
