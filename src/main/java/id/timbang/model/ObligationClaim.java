package id.timbang.model;

import id.timbang.domain.Dataset;
import id.timbang.domain.Level;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * How much of the money up for choice the obligations claim. A rupiah that serves two of them is counted once, as far as filling
 * them from the narrowest to the widest finds out; so the claim is an upper estimate.
 *
 * @param claimed rupiah that base rows do not already cover; what no proposal can meet is counted too
 * @param free rupiah up for choice; empty where no ceiling is stated
 */
public record ObligationClaim(long claimed, OptionalLong free) {

    /** The claim of a programme built from that dataset; its sums are known to fit. */
    public static ObligationClaim of(Programme programme, Dataset dataset) {
        List<Obligation> narrowestFirst = programme.limits().stream()
                .filter(limit -> limit.level() == Level.OBLIGATION && limit.shortfall(0, 0) > 0)
                .map(limit -> Obligation.of(programme, limit))
                .sorted(Comparator.comparingInt(obligation -> obligation.proposals.length)).toList();
        long[] spent = new long[programme.proposals()];
        long unmet = 0;
        for (Obligation obligation : narrowestFirst) {
            unmet += obligation.fill(spent);
        }
        return new ObligationClaim(Arrays.stream(spent).sum() + unmet, Ceilings.total(dataset));
    }

    /** Whether obligations claim more than half of the free money, so that little is left to choose. */
    public boolean excessive() {
        return free.isPresent() && claimed > free.getAsLong() / 2;
    }

    /**
     * An obligation and what can serve it.
     *
     * @param proposals those that add to it
     * @param cost of each of them
     * @param usage what each adds in units of the measure
     */
    private record Obligation(ModelLimit limit, int[] proposals, long[] cost, long[] usage) {

        static Obligation of(Programme programme, ModelLimit limit) {
            int all = programme.proposals();
            long[] cost = new long[all];
            long[] usage = new long[all];
            for (int p = 0; p < all; p++) {
                int dearest = programme.firstOption(p);
                for (int o = dearest + 1; o < programme.endOption(p); o++) {
                    dearest = programme.cost(o) > programme.cost(dearest) ? o : dearest;
                }
                cost[p] = programme.cost(dearest);
                usage[p] = usage(programme, dearest, limit.whereRow());
            }
            int[] serving = IntStream.range(0, all).filter(p -> usage[p] > 0).toArray();
            return new Obligation(limit, serving, cost, usage);
        }

        private static long usage(Programme programme, int option, int row) {
            for (int entry = programme.firstEntry(option); entry < programme.endEntry(option); entry++) {
                if (programme.entryRow(entry) == row) {
                    return programme.entryAmount(entry);
                }
            }
            return 0;
        }

        /** Spends on proposals until it is met, beginning with what is spent already; what stays unmet, in rupiah. */
        long fill(long[] spent) {
            long need = limit.shortfall(0, 0);
            for (int p : proposals) {
                need -= credit(p, spent[p]);
            }
            for (int p : proposals) {
                if (need <= 0) {
                    return 0;
                }
                long before = credit(p, spent[p]);
                spent[p] = limit.money() ? Math.min(cost[p], spent[p] + need) : cost[p];
                need -= credit(p, spent[p]) - before;
            }
            return Math.max(0, need) * limit.weight();
        }

        /** Money counts rupiah by rupiah, anything else once the proposal is paid. */
        private long credit(int proposal, long spent) {
            if (limit.money()) {
                return Math.min(usage[proposal], spent);
            }
            return spent == cost[proposal] ? usage[proposal] : 0;
        }
    }
}
