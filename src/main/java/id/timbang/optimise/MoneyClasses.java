package id.timbang.optimise;

import id.timbang.model.Programme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Options whose money is interchangeable: the same funds and starts to choose from, and the same rows that depend on that choice,
 * each counting the whole cost. What a rupiah costs with its cheapest fund and start is one number for a class, not one for each
 * of its options.
 */
final class MoneyClasses {
    /** The class of an option that has none: without money, or with a dependent row that counts something else. */
    static final int NONE = -1;

    private record Key(int fundSet, int startSet, List<Integer> rows) {
    }

    /**
     * One class; {@code endFund} and {@code endStart} part its rows into those by fund, by start and by both.
     *
     * @param byFund for each of its funds the part of its money that counts in each row by fund
     * @param byStart for each of its starts the same of each row by start
     */
    private record Kind(int[] funds, int starts, int startSet, int[] rows, int endFund, int endStart,
            double[][] byFund, double[][] byStart) {
    }

    /** The class of each option. */
    final int[] of;
    /** For each class what a rupiah costs with its cheapest fund and start, at the prices seen last. */
    final double[] price;
    final int[] fund;
    final int[] start;
    private final Kind[] kinds;
    private final Columns columns;
    private final double[] fundPrice;
    private final double[] startPrice;
    private double[] rowPrice;

    MoneyClasses(Columns columns) {
        this.columns = columns;
        Programme programme = columns.programme;
        this.of = new int[programme.options()];
        var list = new ArrayList<Kind>();
        Map<Key, Integer> places = new HashMap<>();
        for (int o = 0; o < of.length; o++) {
            of[o] = place(o, list, places);
        }
        this.kinds = list.toArray(Kind[]::new);
        this.price = new double[kinds.length];
        this.fund = new int[kinds.length];
        this.start = new int[kinds.length];
        int most = Arrays.stream(kinds).mapToInt(kind -> kind.starts).max().orElse(0);
        this.fundPrice = new double[programme.funds().size()];
        this.startPrice = new double[most];
    }

    /** The same classes for columns laid out alike. */
    MoneyClasses(Columns columns, MoneyClasses like) {
        this.columns = columns;
        this.of = like.of;
        this.kinds = like.kinds;
        this.price = new double[kinds.length];
        this.fund = new int[kinds.length];
        this.start = new int[kinds.length];
        this.fundPrice = new double[like.fundPrice.length];
        this.startPrice = new double[like.startPrice.length];
    }

    private int place(int o, List<Kind> list, Map<Key, Integer> places) {
        Programme programme = columns.programme;
        if (!programme.paid(o)) {
            return NONE;
        }
        int from = columns.endPlain[o];
        int[] rows = new int[columns.first[o + 1] - from];
        for (int e = from; e < columns.first[o + 1]; e++) {
            if (columns.entryAmount[e] != programme.cost(o)) {
                return NONE;
            }
            rows[e - from] = columns.entryRow[e];
        }
        Key key = new Key(programme.fundSet(o), programme.startSet(o), Arrays.stream(rows).boxed().toList());
        return places.computeIfAbsent(key, k -> {
            list.add(kind(o, rows, columns.endFund[o] - from, columns.endStart[o] - from));
            return list.size() - 1;
        });
    }

    private Kind kind(int o, int[] rows, int endFund, int endStart) {
        int[] funds = columns.programme.fundsOf(o);
        int starts = columns.programme.startsOf(o).length;
        int set = columns.programme.startSet(o);
        double[][] byFund = new double[funds.length][endFund];
        double[][] byStart = new double[starts][endStart - endFund];
        for (int i = 0; i < endStart; i++) {
            for (int f = 0; f < funds.length && i < endFund; f++) {
                byFund[f][i] = columns.share(rows[i], funds[f], set, 0);
            }
            for (int s = 0; s < starts && i >= endFund; s++) {
                byStart[s][i - endFund] = columns.share(rows[i], 0, set, s);
            }
        }
        return new Kind(funds, starts, set, rows, endFund, endStart, byFund, byStart);
    }

    /** How many classes there are. */
    int size() {
        return kinds.length;
    }

    /** Finds the cheapest fund and start of every class. */
    void price(double[] ofRows) {
        rowPrice = ofRows;
        for (int k = 0; k < kinds.length; k++) {
            Kind kind = kinds[k];
            priceParts(kind);
            price[k] = Double.POSITIVE_INFINITY;
            boolean paired = kind.endStart < kind.rows.length;
            if (paired) {
                for (int f : kind.funds) {
                    for (int s = 0; s < kind.starts; s++) {
                        offer(k, f, s, fundPrice[f] + startPrice[s] + pairPrice(kind, f, s));
                    }
                }
            } else {
                cheapestApart(k, kind);
            }
        }
    }

    private void cheapestApart(int k, Kind kind) {
        int bestFund = kind.funds[0];
        for (int f : kind.funds) {
            bestFund = fundPrice[f] < fundPrice[bestFund] ? f : bestFund;
        }
        int bestStart = 0;
        for (int s = 1; s < kind.starts; s++) {
            bestStart = startPrice[s] < startPrice[bestStart] ? s : bestStart;
        }
        offer(k, bestFund, bestStart, fundPrice[bestFund] + startPrice[bestStart]);
    }

    private void offer(int k, int f, int s, double at) {
        if (at < price[k]) {
            price[k] = at;
            fund[k] = f;
            start[k] = s;
        }
    }

    private void priceParts(Kind kind) {
        for (int f = 0; f < kind.funds.length; f++) {
            fundPrice[kind.funds[f]] = sum(kind.byFund[f], kind.rows, 0);
        }
        for (int s = 0; s < kind.starts; s++) {
            startPrice[s] = sum(kind.byStart[s], kind.rows, kind.endFund);
        }
    }

    private double sum(double[] parts, int[] rows, int from) {
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += rowPrice[rows[from + i]] * parts[i];
        }
        return sum;
    }

    private double pairPrice(Kind kind, int f, int s) {
        double sum = 0;
        for (int i = kind.endStart; i < kind.rows.length; i++) {
            sum += rowPrice[kind.rows[i]] * columns.share(kind.rows[i], f, kind.startSet, s);
        }
        return sum;
    }

    /** Adds the money of each class to the sums over the rows, all with the cheapest fund and start. */
    void addTo(double[] sums, double[] money) {
        for (int k = 0; k < kinds.length; k++) {
            if (money[k] != 0) {
                add(sums, kinds[k], fund[k], start[k], money[k]);
            }
        }
    }

    private void add(double[] sums, Kind kind, int f, int s, double amount) {
        for (int row : kind.rows) {
            sums[row] += amount * columns.share(row, f, kind.startSet, s);
        }
    }

    /**
     * Adds the money of each class, spread over all funds and starts that cost less than {@code heat} above the cheapest, the more
     * the cheaper: interchangeable funds fill together instead of one after the other.
     */
    void spreadTo(double[] sums, double[] money, double heat) {
        for (int k = 0; k < kinds.length; k++) {
            if (money[k] != 0) {
                spread(sums, k, money[k], heat);
            }
        }
    }

    private void spread(double[] sums, int k, double money, double heat) {
        Kind kind = kinds[k];
        priceParts(kind);
        double total = 0;
        for (int pass = 0; pass < 2; pass++) {
            for (int f : kind.funds) {
                for (int s = 0; s < kind.starts; s++) {
                    double above = fundPrice[f] + startPrice[s] + pairPrice(kind, f, s) - price[k];
                    double weight = Math.max(0, heat - above);
                    if (pass == 0) {
                        total += weight;
                    } else if (weight > 0) {
                        add(sums, kind, f, s, money * weight / total);
                    }
                }
            }
        }
    }
}
