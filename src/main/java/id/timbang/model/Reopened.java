package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Level;
import id.timbang.domain.Sense;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A programme in which what persons, contracts and the binding column force is no longer built in but stated by limits, one for
 * each forced proposal: {@code force-<id>}. So a forced proposal can be weighed against the limits like any other demand.
 *
 * @param programme with every choice that is open with or without the forces, DEFER always among them
 * @param forced places of the forced proposals, ascending
 */
public record Reopened(Programme programme, List<Integer> forced) {
    /** What the ids of these limits begin with. */
    public static final String PREFIX = "force-";

    public Reopened {
        forced = List.copyOf(forced);
    }

    /**
     * Reopens a programme.
     *
     * @param stated with the forces built in
     * @param free the same question without its decisions: the same rows, funds and starts
     */
    public static Reopened of(Programme stated, Programme free) {
        return new Merge(stated, free).run();
    }

    /** Lays the options of both programmes together. */
    private static final class Merge {
        private final Programme stated;
        private final Programme free;
        private final Entries entries = new Entries();
        private final int[] optionStart;
        private final byte[] choice;
        private final long[] value;
        private final long[] cost;
        private final int[] fundSet;
        private final int[] startSet;
        private final boolean[] open;
        private int size;
        private final List<Integer> forced = new ArrayList<>();

        Merge(Programme stated, Programme free) {
            this.stated = stated;
            this.free = free;
            int most = stated.options() + free.options() + stated.proposals();
            optionStart = new int[stated.proposals() + 1];
            choice = new byte[most];
            value = new long[most];
            cost = new long[most];
            fundSet = new int[most];
            startSet = new int[most];
            open = new boolean[most];
        }

        Reopened run() {
            for (int p = 0; p < stated.proposals(); p++) {
                int from = size;
                int before = stated.endOption(p) - stated.firstOption(p);
                for (int c = 0; c < Choice.values().length; c++) {
                    merge(p, Choice.of(c));
                }
                optionStart[p + 1] = size;
                if (size - from != before) {
                    forced.add(p);
                }
            }
            return new Reopened(programme(), forced);
        }

        private void merge(int p, Choice one) {
            int there = stated.optionOf(p, one);
            int other = free.optionOf(p, one);
            if (there < 0 && other < 0 && one != Choice.DEFER) {
                return;
            }
            Programme source = there >= 0 ? stated : free;
            int option = there >= 0 ? there : other;
            choice[size] = (byte) one.ordinal();
            open[size] = there >= 0;
            fundSet[size] = option < 0 ? -1 : source.fundSet(option);
            startSet[size] = option < 0 ? -1 : source.startSet(option);
            value[size] = option < 0 ? 0 : source.value(option);
            cost[size] = option < 0 ? 0 : source.cost(option);
            for (int e = option < 0 ? 0 : source.firstEntry(option); option >= 0
                    && e < source.endEntry(option); e++) {
                entries.add(source.entryRow(e), source.entryAmount(e));
            }
            entries.endOption();
            size++;
        }

        private Programme programme() {
            Programme.Arrays a = stated.arrays();
            var arrays = new Programme.Arrays(a.ids(), a.datasetRow(), a.whenDeferred(), optionStart,
                    Arrays.copyOf(choice, size), Arrays.copyOf(value, size), new long[size], Arrays.copyOf(cost, size),
                    Arrays.copyOf(fundSet, size), Arrays.copyOf(startSet, size), a.fundSets(), a.startSets(),
                    entries.starts(), entries.rows(), entries.amounts(), a.blocks());
            var merged = new Programme(arrays, stated.funds(), stated.rows(), stated.limits(), List.of());
            return withForces(merged);
        }

        /** Where DEFER is open the proposal is forced out: nothing else may be taken. Else one of the open choices must be. */
        private Programme withForces(Programme merged) {
            int[] rowOf = new int[merged.options()];
            long[] amount = new long[merged.options()];
            Arrays.fill(rowOf, -1);
            var labels = new ArrayList<String>();
            var limits = new ArrayList<ModelLimit>();
            for (int p : forced) {
                int first = merged.firstOption(p);
                boolean out = open[first];
                for (int o = first + 1; o < merged.endOption(p); o++) {
                    rowOf[o] = labels.size();
                    amount[o] = open[o] != out ? 1 : 0;
                }
                limits.add(new ModelLimit(PREFIX + merged.id(p), merged.id(p), ModelLimit.Kind.STATED, Level.HARD, 0,
                        1, null, false, out ? Sense.MAX : Sense.MIN, merged.rows().size() + labels.size(), -1, 0,
                        out ? 0 : 1, 0, 0, ""));
                labels.add(PREFIX + merged.id(p));
            }
            return Restated.withRows(merged, rowOf, amount, labels, limits);
        }
    }
}
