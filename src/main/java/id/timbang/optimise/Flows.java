package id.timbang.optimise;

import id.timbang.model.Programme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The money of picks and columns whose fund and start are still open, by class: those with the same fund set, start set and dependent
 * rows are interchangeable, so that the linear programme places class × fund and class × start as flows.
 */
final class Flows {

    /**
     * A class.
     *
     * @param place its place among {@link #kinds}
     * @param fund where its money is while nothing flows
     * @param sample one option of the class
     * @param blocks its settled blocks
     * @param money the rupiah of its settled blocks
     */
    record Kind(int place, int fund, int start, int sample, List<Integer> blocks, double[] money) {
    }

    private record Key(int fundSet, int startSet, int fund, int start, List<Integer> rows) {
    }

    final List<Kind> kinds = new ArrayList<>();
    /** For each column of the pool the place of its class; −1 where fund and start are not open. */
    final int[] kindOfColumn;
    private final Map<Key, Kind> byKey = new HashMap<>();
    private final Pricing pricing;
    private final Programme programme;

    private Flows(Pricing pricing, ColumnPool pool) {
        this.pricing = pricing;
        this.programme = pricing.programme;
        this.kindOfColumn = new int[pool.size];
        Arrays.fill(kindOfColumn, -1);
    }

    /** No classes: every column keeps its fund and start. */
    static Flows none(Pricing pricing, ColumnPool pool) {
        return new Flows(pricing, pool);
    }

    /** Gathers the classes of all settled picks and of the columns of undecided blocks. */
    Flows(Pricing pricing, boolean[] undecided, ColumnPool pool) {
        this(pricing, pool);
        for (int b = 0; b < programme.blocks(); b++) {
            int o = pricing.pick[b];
            if (undecided[b] || o == Pricing.NOTHING) {
                continue;
            }
            Kind kind = find(o, pricing.fund(o), pricing.start(o));
            if (kind != null) {
                kind.blocks.add(b);
                kind.money[0] += programme.cost(o);
            }
        }
        for (int c = 0; c < pool.size; c++) {
            Kind kind = find(pool.option[c], pool.fund[c], pool.start[c]);
            kindOfColumn[c] = kind == null ? -1 : kind.place;
        }
    }

    /** The class of an option with a fund and start; {@code null} where these are not open or a dependent row counts other than money. */
    private Kind find(int o, int fund, int start) {
        Columns columns = pricing.columns;
        if (!programme.paid(o) || !columns.open(o)) {
            return null;
        }
        Integer[] rows = new Integer[columns.first[o + 1] - columns.endPlain[o]];
        for (int e = columns.endPlain[o]; e < columns.first[o + 1]; e++) {
            if (columns.entryAmount[e] != programme.cost(o)) {
                return null;
            }
            rows[e - columns.endPlain[o]] = columns.entryRow[e];
        }
        Key key = new Key(programme.fundSet(o), programme.startSet(o), fund, start, Arrays.asList(rows));
        Kind kind = byKey.get(key);
        if (kind == null) {
            kind = new Kind(kinds.size(), fund, start, o, new ArrayList<>(), new double[1]);
            byKey.put(key, kind);
            kinds.add(kind);
        }
        return kind;
    }
}
