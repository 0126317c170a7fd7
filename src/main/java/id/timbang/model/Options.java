package id.timbang.model;

import id.timbang.domain.Assessment;
import id.timbang.domain.Choice;
import java.util.Arrays;

/** The options of all proposals, with their values and their entries in the rows of limits and relations. */
final class Options {
    private final Openings openings;
    private final Assessment assessment;
    private final Fractions fractions;
    private final Valuation valuation;
    private final Changes changes;
    private final Usages usages;
    private final LinkRows links;
    private final Reach reach;
    private int size;

    final Entries entries = new Entries();
    final int[] optionStart;
    final byte[] choice;
    final long[] value;
    final long[] changePenalty;
    final long[] cost;
    final int[] fundSet;
    final int[] startSet;

    Options(Openings openings, Assessment assessment, Fractions fractions, Changes changes, Usages usages,
            Reach reach, LinkRows links) {
        this.openings = openings;
        this.assessment = assessment;
        this.fractions = fractions;
        this.valuation = new Valuation(assessment.policy(), fractions);
        this.changes = changes;
        this.usages = usages;
        this.links = links;
        this.reach = reach;
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
        int[] matching = usages.matching(row);
        long points = assessment.milliPoints(row);
        double scale = valuation.scale(openings.cost(p));
        for (int open = openings.choices[p]; open != 0; open &= open - 1) {
            Choice one = Choice.of(Integer.numberOfTrailingZeros(open));
            value[size] = valuation.value(points, scale, one);
            option(p, row, matching, one);
        }
        optionStart[p + 1] = size;
    }

    private void option(int p, int row, int[] matching, Choice one) {
        long full = openings.cost(p);
        long spent = fractions.of(one).ceil(full);
        choice[size] = (byte) one.ordinal();
        changePenalty[size] = changes.penalty(openings.ids[p], one);
        cost[size] = spent;
        fundSet[size] = spent > 0 ? openings.fundSet[p] : -1;
        startSet[size] = spent > 0 ? openings.startSet[p] : -1;
        int funds = fundSet[size];
        int starts = startSet[size];
        usages.of(row, matching, one, full, place -> reach.of(place, funds, starts), entries);
        links.add(p, one, entries);
        entries.endOption();
        size++;
    }
}
