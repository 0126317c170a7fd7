package id.timbang.optimise;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Row;
import id.timbang.model.Start;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * The options of a programme laid out for pricing: each option's entries sorted into those that neither fund nor start changes, of
 * these the ones that count its whole cost first, those by fund, those by start, and those by both. Amounts are doubles here; nothing
 * is decided or reported from them.
 */
final class Columns {
    final Programme programme;
    final int[] first;
    final int[] endWhole;
    final int[] endPlain;
    final int[] endFund;
    final int[] endStart;
    final int[] entryRow;
    final double[] entryAmount;
    final Bundles bundles;
    final MoneyClasses classes;
    final Relations relations;
    final Trees trees;
    private final Row[] rows;
    /** For each start set, start and cash period the part of the cost that falls into it. */
    private final double[][][] cashPart;

    Columns(Programme programme) {
        this.programme = programme;
        List<Row> list = programme.rows();
        rows = list.toArray(Row[]::new);
        int options = programme.options();
        first = new int[options + 1];
        endWhole = new int[options];
        endPlain = new int[options];
        endFund = new int[options];
        endStart = new int[options];
        entryRow = new int[programme.entries()];
        entryAmount = new double[programme.entries()];
        cashPart = cashParts(programme.startSets());
        for (int o = 0; o < options; o++) {
            lay(o);
        }
        first[options] = programme.entries();
        bundles = new Bundles(programme, first, endWhole, entryRow);
        classes = new MoneyClasses(this);
        relations = new Relations(programme);
        trees = new Trees(programme);
    }

    /** The same layout for a programme that shares its usage; the two can price at the same time. */
    private Columns(Columns like, Programme programme) {
        this.programme = programme;
        rows = like.rows;
        first = like.first;
        endWhole = like.endWhole;
        endPlain = like.endPlain;
        endFund = like.endFund;
        endStart = like.endStart;
        entryRow = like.entryRow;
        entryAmount = like.entryAmount;
        cashPart = like.cashPart;
        bundles = like.bundles;
        classes = new MoneyClasses(this, like.classes);
        relations = like.relations;
        trees = like.trees;
    }

    /** The columns of a programme: laid out like these where it shares its usage with this one. */
    Columns of(Programme other) {
        return other.sharesUsage(programme) && sameRelations(other.limits(), programme.limits())
                ? new Columns(this, other)
                : new Columns(other);
    }

    private static boolean sameRelations(List<ModelLimit> a, List<ModelLimit> b) {
        boolean same = a.size() == b.size();
        for (int l = 0; same && l < a.size(); l++) {
            same = a.get(l).isRelation() == b.get(l).isRelation() && a.get(l).whereRow() == b.get(l).whereRow();
        }
        return same;
    }

    private void lay(int o) {
        first[o] = programme.firstEntry(o);
        long cost = programme.cost(o);
        int at = copy(o, first[o], 0, amount -> amount == cost);
        endWhole[o] = at;
        endPlain[o] = at = copy(o, at, 0, amount -> amount != cost);
        endFund[o] = at = copy(o, at, 1, amount -> true);
        endStart[o] = at = copy(o, at, 2, amount -> true);
        copy(o, at, 3, amount -> true);
    }

    private int copy(int o, int at, int kind, LongPredicate which) {
        int place = at;
        for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
            Row row = rows[programme.entryRow(e)];
            if ((row.byFund() ? 1 : 0) + (row.byStart() ? 2 : 0) == kind && which.test(programme.entryAmount(e))) {
                entryRow[place] = programme.entryRow(e);
                entryAmount[place++] = programme.entryAmount(e);
            }
        }
        return place;
    }

    private static double[][][] cashParts(Start[][] sets) {
        double[][][] parts = new double[sets.length][][];
        for (int i = 0; i < sets.length; i++) {
            parts[i] = new double[sets[i].length][];
            for (int s = 0; s < sets[i].length; s++) {
                parts[i][s] = cashPart(sets[i][s]);
            }
        }
        return parts;
    }

    private static double[] cashPart(Start start) {
        var periods = id.timbang.model.Cash.values();
        double[] part = new double[periods.length];
        for (int c = 0; c < periods.length; c++) {
            part[c] = periods[c].of(1_000_000L * start.duration(), start) / (1e6 * start.duration());
        }
        return part;
    }

    /** Whether an option's usage depends on its fund. */
    boolean byFund(int o) {
        return endFund[o] > endPlain[o] || first[o + 1] > endStart[o];
    }

    /** Whether an option's usage depends on its start. */
    boolean byStart(int o) {
        return first[o + 1] > endFund[o];
    }

    /** Whether a paid option has another fund or start to choose, and that makes a difference. */
    boolean open(int o) {
        return byFund(o) && programme.fundsOf(o).length > 1 || byStart(o) && programme.startsOf(o).length > 1;
    }

    /** Whether whatever differs between two funds and starts makes a difference to what an option uses. */
    boolean matters(int o, int fund, int start, int otherFund, int otherStart) {
        return (fund == otherFund || byFund(o)) && (start == otherStart || byStart(o));
    }

    /** What the entries that neither fund nor start changes cost. */
    double plainPrice(int o, double[] rowPrice, double[] bundlePrice) {
        double sum = bundlePrice[bundles.of[o]] * programme.cost(o);
        for (int e = endWhole[o]; e < endPlain[o]; e++) {
            sum += rowPrice[entryRow[e]] * entryAmount[e];
        }
        return sum;
    }

    /** What the entries that depend on the fund alone cost with that fund. */
    double fundPrice(int o, int fund, double[] rowPrice) {
        double sum = 0;
        for (int e = endPlain[o]; e < endFund[o]; e++) {
            if (rows[entryRow[e]].funds()[fund]) {
                sum += rowPrice[entryRow[e]] * entryAmount[e];
            }
        }
        return sum;
    }

    /** What the entries that depend on the start alone cost with that start. */
    double startPrice(int o, int start, double[] rowPrice) {
        double sum = 0;
        for (int e = endFund[o]; e < endStart[o]; e++) {
            double price = rowPrice[entryRow[e]];
            if (price != 0) {
                sum += price * startAmount(o, e, start);
            }
        }
        return sum;
    }

    /** What the entries that depend on both cost. */
    double pairPrice(int o, int fund, int start, double[] rowPrice) {
        double sum = 0;
        for (int e = endStart[o]; e < first[o + 1]; e++) {
            double price = rowPrice[entryRow[e]];
            if (price != 0 && rows[entryRow[e]].funds()[fund]) {
                sum += price * startAmount(o, e, start);
            }
        }
        return sum;
    }

    private double startAmount(int o, int e, int start) {
        Row row = rows[entryRow[e]];
        int set = programme.startSet(o);
        if (set < 0 || (row.quarters() >> (programme.startSets()[set][start].quarter() - 1) & 1) == 0) {
            return 0;
        }
        return row.cash() == null ? entryAmount[e] : entryAmount[e] * cashPart[set][start][row.cash().ordinal()];
    }

    /** The part of an option's cost that a row counts which depends on fund or start. */
    double share(int row, int fund, int startSet, int start) {
        Row at = rows[row];
        if (at.byFund() && !at.funds()[fund]) {
            return 0;
        }
        if (!at.byStart()) {
            return 1;
        }
        if ((at.quarters() >> (programme.startSets()[startSet][start].quarter() - 1) & 1) == 0) {
            return 0;
        }
        return at.cash() == null ? 1 : cashPart[startSet][start][at.cash().ordinal()];
    }

    /** Amount that an entry, as laid out here, adds to its row with that fund and start. */
    double amount(int o, int e, int fund, int start) {
        Row row = rows[entryRow[e]];
        if (row.byFund() && (fund < 0 || !row.funds()[fund])) {
            return 0;
        }
        return row.byStart() ? startAmount(o, e, start) : entryAmount[e];
    }

    /** Adds what an option uses of the rows that neither fund nor start changes, its money to that of its bundle. */
    void addPlain(double[] sums, double[] bundleMoney, int o) {
        bundleMoney[bundles.of[o]] += programme.cost(o);
        for (int e = endWhole[o]; e < endPlain[o]; e++) {
            sums[entryRow[e]] += entryAmount[e];
        }
    }

    /** Adds {@code factor} times what an option uses to the sums over the rows. */
    void addTo(double[] sums, int o, int fund, int start, double factor) {
        for (int e = first[o]; e < first[o + 1]; e++) {
            sums[entryRow[e]] += factor * amount(o, e, fund, start);
        }
    }
}
