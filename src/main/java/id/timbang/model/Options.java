package id.timbang.model;

import id.timbang.domain.Assessment;
import id.timbang.domain.Choice;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The options of all proposals, with their values and their entries in the rows of limits and relations. */
final class Options {
    private final Openings openings;
    private final Assessment assessment;
    private final Fractions fractions;
    private final Valuation valuation;
    private final Changes changes;
    private final List<RowBook.Counted> rows;
    private final List<Gauge> gauges;
    private final LinkRows links;
    private final BitSet[] rowsMatching;
    private final int[] matching;
    private final Reach reach;
    private int matches;
    private int size;

    final Entries entries = new Entries();
    final int[] optionStart;
    final byte[] choice;
    final long[] value;
    final long[] changePenalty;
    final long[] cost;
    final int[] fundSet;
    final int[] startSet;

    Options(Openings openings, Assessment assessment, Fractions fractions, Changes changes, RowBook book,
            LinkRows links) {
        this.openings = openings;
        this.assessment = assessment;
        this.fractions = fractions;
        this.valuation = new Valuation(assessment.policy(), fractions);
        this.changes = changes;
        this.rows = book.rows();
        this.gauges = book.gauges();
        this.links = links;
        this.rowsMatching = rows.stream().map(counted -> counted.match().rows()).toArray(BitSet[]::new);
        this.matching = new int[rows.size()];
        this.reach = new Reach(openings.funds.sets(), openings.starts.sets(), rows);
        int options = Arrays.stream(openings.choices).map(Integer::bitCount).sum();
        this.optionStart = new int[openings.ids.length + 1];
        this.choice = new byte[options];
        this.value = new long[options];
        this.changePenalty = new long[options];
        this.cost = new long[options];
        this.fundSet = new int[options];
        this.startSet = new int[options];
        for (int p = 0; p < openings.ids.length; p++) {
            write(p);
        }
    }

    private void write(int p) {
        int row = openings.datasetRow[p];
        matches = 0;
        for (int r = 0; r < matching.length; r++) {
            if (rowsMatching[r].get(row)) {
                matching[matches++] = r;
            }
        }
        long points = assessment.milliPoints(row);
        double scale = valuation.scale(openings.cost(p));
        for (int open = openings.choices[p]; open != 0; open &= open - 1) {
            Choice one = Choice.of(Integer.numberOfTrailingZeros(open));
            value[size] = valuation.value(points, scale, one);
            option(p, row, one);
        }
        optionStart[p + 1] = size;
    }

    private void option(int p, int row, Choice one) {
        long full = openings.cost(p);
        long spent = fractions.of(one).ceil(full);
        choice[size] = (byte) one.ordinal();
        changePenalty[size] = changes.penalty(openings.ids[p], one);
        cost[size] = spent;
        fundSet[size] = spent > 0 ? openings.fundSet[p] : -1;
        startSet[size] = spent > 0 ? openings.startSet[p] : -1;
        for (int m = 0; m < matches; m++) {
            RowBook.Counted counted = rows.get(matching[m]);
            if ((counted.choices() & 1 << one.ordinal()) != 0
                    && (spent > 0 ? reach.of(matching[m], fundSet[size], startSet[size]) : counted.match().unpaid())) {
                enter(matching[m],
                        gauges.get(counted.gauge()).usage(row, one, fractions.of(one), full, spent));
            }
        }
        links.add(p, one, entries);
        entries.endOption();
        size++;
    }

    private void enter(int place, long amount) {
        if (amount != 0) {
            entries.add(place, amount);
        }
    }
}
