package id.timbang.explain;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import id.timbang.model.Row;
import id.timbang.model.Start;
import id.timbang.model.Variants.Option;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Net values of options at the prices of a certificate. Doubles tell which fund and start can be the cheapest; what comes out is
 * exact. Safe between threads.
 */
final class Pricer {
    /** Far above the relative error of a few dozen roundings to {@code double}. */
    private static final double DOUBT = 1e-10;

    private final Programme programme;
    private final List<Row> rows;
    private final LimitPrices prices;
    private final int[] priced;

    Pricer(Programme programme, LimitPrices prices) {
        this.programme = programme;
        this.rows = programme.rows();
        this.prices = prices;
        this.priced = IntStream.range(0, rows.size()).filter(row -> prices.roughly(row) != 0).toArray();
    }

    LimitPrices prices() {
        return prices;
    }

    /** Whether a choice is what net values speak of: built, or DESIGN_ONLY. */
    static boolean works(Choice choice) {
        return choice.built() || choice == Choice.DESIGN_ONLY;
    }

    /** The places of the rows that have a price, ascending. */
    int[] priced() {
        return priced;
    }

    /** Whether money of one of these funds may count in a row; {@code null} for whatever costs nothing. */
    boolean counts(int row, int[] funds) {
        boolean[] counting = rows.get(row).funds();
        if (counting == null || funds == null) {
            return true;
        }
        for (int fund : funds) {
            if (counting[fund]) {
                return true;
            }
        }
        return false;
    }

    /** An option of the programme, seen like one that is not in it: what it enters priced rows with, as nothing else costs. */
    Option option(int option) {
        int first = programme.firstEntry(option);
        int size = programme.endEntry(option) - first;
        int[] entryRows = new int[size];
        long[] amounts = new long[size];
        int entries = 0;
        for (int e = first; e < first + size; e++) {
            if (prices.roughly(programme.entryRow(e)) != 0) {
                entryRows[entries] = programme.entryRow(e);
                amounts[entries++] = programme.entryAmount(e);
            }
        }
        boolean paid = programme.paid(option);
        return new Option(programme.choice(option), programme.value(option), programme.cost(option),
                paid ? programme.fundsOf(option) : new int[0], paid ? programme.startsOf(option) : new Start[0],
                Arrays.copyOf(entryRows, entries), Arrays.copyOf(amounts, entries));
    }

    /** The net value of an option with its cheapest fund and start, milli-points, nearly. */
    double rough(Option option) {
        return option.value() - least(option);
    }

    private double least(Option option) {
        return least(costs(option));
    }

    private static double least(double[] costs) {
        double least = Double.POSITIVE_INFINITY;
        for (double cost : costs) {
            least = Math.min(least, cost);
        }
        return least;
    }

    /** What an option costs at the prices, nearly: with its first fund and every start, with its second and so on. */
    double[] costs(Option option) {
        Start[] starts = option.starts();
        double[] costs = new double[option.paid() ? option.funds().length * starts.length : 1];
        double base = 0;
        for (int e = 0; e < option.rows().length; e++) {
            Row row = rows.get(option.rows()[e]);
            double price = prices.roughly(option.rows()[e]);
            if (option.paid() && price != 0 && (row.byFund() || row.byStart())) {
                add(option, row, price, option.amounts()[e], costs);
            } else {
                base += price * option.amounts()[e];
            }
        }
        for (int way = 0; way < costs.length; way++) {
            costs[way] += base;
        }
        return costs;
    }

    private static void add(Option option, Row row, double price, long amount, double[] costs) {
        int starts = option.starts().length;
        for (int s = 0; s < starts; s++) {
            double cost = Double.NaN;
            for (int f = 0; f < option.funds().length; f++) {
                if (row.byFund() && !row.funds()[option.funds()[f]]) {
                    continue;
                }
                cost = Double.isNaN(cost) ? price * row.usage(amount, option.funds()[f], option.starts()[s]) : cost;
                costs[f * starts + s] += cost;
            }
        }
    }

    /** −1, 0 or 1 as the net value of an option is less than, equal to or more than so many milli-points, exactly. */
    int compare(Option option, long milliPoints) {
        double over = rough(option) - milliPoints;
        double doubt = doubt(option);
        return doubt == 0 || Math.abs(over) > doubt
                ? (int) Math.signum(over)
                : net(option).compareTo(prices.scaled(milliPoints));
    }

    /** ⌊what an option costs with its cheapest fund and start⌋, milli-points, exactly. */
    long floorOfCost(Option option) {
        double near = least(option);
        double doubt = doubt(option);
        return Math.floor(near - doubt) == Math.floor(near + doubt)
                ? (long) Math.floor(near)
                : prices.floor(costOf(option));
    }

    private BigInteger costOf(Option option) {
        return cost(option, cheapest(option, costs(option)));
    }

    /** What an option costs with one of its ways, exactly, in the unit of {@link LimitPrices}. */
    BigInteger cost(Option option, int way) {
        return option.paid()
                ? prices.cost(option, fund(option, way), start(option, way))
                : prices.cost(option, -1, null);
    }

    /** The net value of an option with its cheapest fund and start, exactly, in the unit of {@link LimitPrices}. */
    BigInteger net(Option option) {
        return prices.scaled(option.value()).subtract(costOf(option));
    }

    private static int fund(Option option, int way) {
        return option.funds()[way / option.starts().length];
    }

    private static Start start(Option option, int way) {
        return option.starts()[way % option.starts().length];
    }

    /** The most that rounding usages to whole units can come to: two units in each row. */
    double rounding(Option option) {
        double sum = 0;
        for (int row : option.rows()) {
            sum += 2 * Math.abs(prices.roughly(row));
        }
        return sum;
    }

    /** How far {@link #rough} may be off; 0 where nothing that has a price is used, so that it is exact. */
    double doubt(Option option) {
        double priced = 0;
        for (int e = 0; e < option.rows().length; e++) {
            priced += Math.abs(option.amounts()[e] * prices.roughly(option.rows()[e]));
        }
        return priced == 0 ? 0 : (Math.abs(option.value()) + priced) * DOUBT + DOUBT;
    }

    /**
     * The place of the cheapest fund and start among {@link #costs}, exactly: of equals the first.
     *
     * @param costs of the option
     */
    int cheapest(Option option, double[] costs) {
        double near = least(costs) + 2 * doubt(option);
        int best = -1;
        for (int way = 0; way < costs.length; way++) {
            if (costs[way] <= near && (best < 0 || prices.compare(option, fund(option, way), start(option, way),
                    fund(option, best), start(option, best)) < 0)) {
                best = way;
            }
        }
        return best;
    }
}
