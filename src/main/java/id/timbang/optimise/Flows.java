package id.timbang.optimise;

import id.timbang.model.Programme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The money of settled picks whose fund and start are still open, by class: picks with the same fund set, start set and dependent
 * rows are interchangeable, so that the linear programme places class × fund and class × start as flows.
 */
final class Flows {

    /**
     * A class of settled picks.
     *
     * @param fund where its money is now
     * @param sample one option of the class
     * @param blocks its blocks
     * @param money its rupiah
     */
    record Kind(int fund, int start, int sample, List<Integer> blocks, double[] money) {
    }

    private record Key(int fundSet, int startSet, int fund, int start, List<Integer> rows) {
    }

    final List<Kind> kinds = new ArrayList<>();

    /** Gathers the classes of all blocks that are not undecided. */
    Flows(Pricing pricing, boolean[] undecided) {
        Programme programme = pricing.programme;
        Map<Key, Kind> byKey = new LinkedHashMap<>();
        for (int b = 0; b < programme.blocks(); b++) {
            int o = pricing.pick[b];
            if (undecided[b] || o == Pricing.NOTHING || !programme.paid(o) || !open(pricing.columns, o)) {
                continue;
            }
            Key key = key(pricing, o);
            if (key != null) {
                Kind kind = byKey.computeIfAbsent(key,
                        k -> new Kind(k.fund, k.start, o, new ArrayList<>(), new double[1]));
                kind.blocks.add(b);
                kind.money[0] += programme.cost(o);
            }
        }
        kinds.addAll(byKey.values());
    }

    private static boolean open(Columns columns, int o) {
        Programme programme = columns.programme;
        return columns.byFund(o) && programme.fundsOf(o).length > 1
                || columns.byStart(o) && programme.startsOf(o).length > 1;
    }

    /** The class of a pick; {@code null} where a dependent row counts something else than the money. */
    private static Key key(Pricing pricing, int o) {
        Columns columns = pricing.columns;
        Programme programme = pricing.programme;
        Integer[] rows = new Integer[columns.first[o + 1] - columns.endPlain[o]];
        for (int e = columns.endPlain[o]; e < columns.first[o + 1]; e++) {
            if (columns.entryAmount[e] != programme.cost(o)) {
                return null;
            }
            rows[e - columns.endPlain[o]] = columns.entryRow[e];
        }
        return new Key(programme.fundSet(o), programme.startSet(o), pricing.fund[o], pricing.start[o],
                Arrays.asList(rows));
    }
}
