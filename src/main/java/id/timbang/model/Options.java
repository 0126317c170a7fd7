package id.timbang.model;

import id.timbang.domain.Assessment;
import id.timbang.domain.Choice;
import id.timbang.domain.Halves;

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
        this.optionStart = starts(openings.choices);
        int options = optionStart[openings.ids.length];
        this.choice = new byte[options];
        this.value = new long[options];
        this.changePenalty = new long[options];
        this.cost = new long[options];
        this.fundSet = new int[options];
        this.startSet = new int[options];
        var second = new Entries();
        Halves.of(openings.ids.length, (from, to) -> write(from, to, from == 0 ? entries : second));
        entries.addAll(second);
    }

    private static int[] starts(int[] choices) {
        int[] starts = new int[choices.length + 1];
        for (int p = 0; p < choices.length; p++) {
            starts[p + 1] = starts[p] + Integer.bitCount(choices[p]);
        }
        return starts;
    }

    private void write(int from, int to, Entries sink) {
        for (int p = from; p < to; p++) {
            write(p, sink);
        }
    }

    private void write(int p, Entries sink) {
        int row = openings.datasetRow[p];
        int[] matching = usages.matching(row);
        long points = assessment.milliPoints(row);
        double scale = valuation.scale(openings.cost(p));
        int o = optionStart[p];
        for (int open = openings.choices[p]; open != 0; open &= open - 1) {
            Choice one = Choice.of(Integer.numberOfTrailingZeros(open));
            value[o] = valuation.value(points, scale, one);
            option(p, o++, matching, one, sink);
        }
    }

    private void option(int p, int o, int[] matching, Choice one, Entries sink) {
        long full = openings.cost(p);
        long spent = fractions.of(one).ceil(full);
        choice[o] = (byte) one.ordinal();
        changePenalty[o] = changes.penalty(openings.ids[p], one);
        cost[o] = spent;
        int funds = spent > 0 ? openings.fundSet[p] : -1;
        int starts = spent > 0 ? openings.startSet[p] : -1;
        fundSet[o] = funds;
        startSet[o] = starts;
        usages.of(openings.datasetRow[p], matching, one, full, place -> reach.of(place, funds, starts), sink);
        links.add(p, one, sink);
        sink.endOption();
    }
}
