package id.timbang.explain;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import id.timbang.model.Row;
import id.timbang.model.Start;
import id.timbang.model.Variants.Option;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    Pricer(Programme programme, LimitPrices prices) {
        this.programme = programme;
        this.rows = programme.rows();
        this.prices = prices;
    }

    LimitPrices prices() {
        return prices;
    }

    /** Whether a choice is what net values speak of: built, or DESIGN_ONLY. */
    static boolean works(Choice choice) {
        return choice.built() || choice == Choice.DESIGN_ONLY;
    }

    /** Whether a row has a price and money of one of these funds may count in it; {@code null} for whatever costs nothing. */
    boolean counts(int row, int[] funds) {
        boolean[] counting = rows.get(row).funds();
        return prices.roughly(row) != 0 && (counting == null || funds == null
                || Arrays.stream(funds).anyMatch(fund -> counting[fund]));
    }

    /** An option of the programme, seen like one that is not in it. */
    Option option(int option) {
        int first = programme.firstEntry(option);
        int size = programme.endEntry(option) - first;
        int[] entryRows = new int[size];
        long[] amounts = new long[size];
        for (int e = 0; e < size; e++) {
            entryRows[e] = programme.entryRow(first + e);
            amounts[e] = programme.entryAmount(first + e);
        }
        boolean paid = programme.paid(option);
        return new Option(programme.choice(option), programme.value(option), programme.cost(option),
                paid ? programme.fundsOf(option) : new int[0], paid ? programme.startsOf(option) : new Start[0],
                entryRows, amounts);
    }

    /** The options of a proposal that hand it to somebody else. */
    List<Option> referrals(int proposal) {
        List<Option> referrals = new ArrayList<>();
        for (int o = programme.firstOption(proposal); o < programme.endOption(proposal); o++) {
            if (programme.choice(o).referred()) {
                referrals.add(option(o));
            }
        }
        return referrals;
    }

    /** What referring a proposal is worth, milli-points, rounded up: 0 where it cannot be. */
    long referred(int proposal) {
        return referrals(proposal).stream().mapToLong(option -> option.value() - floorOfCost(option))
                .reduce(0, Math::max);
    }

    /** The net value of an option with its cheapest fund and start, milli-points, nearly. */
    double rough(Option option) {
        return option.value() - least(option);
    }

    private double least(Option option) {
        double least = Double.POSITIVE_INFINITY;
        for (double cost : costs(option)) {
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
        return Math.abs(over) > doubt(option)
                ? (int) Math.signum(over)
                : cheapest(option, -1).net().compareTo(prices.scaled(milliPoints));
    }

    /** ⌈what an option costs with its cheapest fund and start⌉, milli-points, exactly. */
    long ceilOfCost(Option option) {
        double near = least(option);
        double doubt = doubt(option);
        return Math.ceil(near - doubt) == Math.ceil(near + doubt)
                ? (long) Math.ceil(near)
                : prices.ceil(costOf(option));
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
        return prices.scaled(option.value()).subtract(cheapest(option, -1).net());
    }

    /** The most that rounding usages to whole units can come to: two units in each row. */
    double rounding(Option option) {
        double sum = 0;
        for (int row : option.rows()) {
            sum += 2 * Math.abs(prices.roughly(row));
        }
        return sum;
    }

    /** How far {@link #rough} may be off. */
    double doubt(Option option) {
        double size = Math.abs(option.value());
        for (int e = 0; e < option.rows().length; e++) {
            size += Math.abs(option.amounts()[e] * prices.roughly(option.rows()[e]));
        }
        return size * DOUBT + DOUBT;
    }

    /**
     * An option with its cheapest fund and start: of equals the first.
     *
     * @param place of the option in the programme, as the way is to name it
     */
    Way cheapest(Option option, int place) {
        BigInteger value = prices.scaled(option.value());
        if (!option.paid()) {
            return new Way(place, -1, -1, value.subtract(prices.cost(option, -1, null)));
        }
        double[] costs = costs(option);
        double near = Arrays.stream(costs).min().orElse(0) + 2 * doubt(option);
        Way best = null;
        for (int w = 0; w < costs.length; w++) {
            if (costs[w] <= near) {
                int start = w % option.starts().length;
                int fund = option.funds()[w / option.starts().length];
                BigInteger net = value.subtract(prices.cost(option, fund, option.starts()[start]));
                best = best == null || net.compareTo(best.net()) > 0 ? new Way(place, fund, start, net) : best;
            }
        }
        return best;
    }
}
