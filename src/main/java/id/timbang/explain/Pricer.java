package id.timbang.explain;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import id.timbang.model.Row;
import id.timbang.model.Start;
import id.timbang.model.Variants.Option;
import java.math.BigInteger;
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

    /** The net value of an option with its cheapest fund and start, milli-points, nearly. */
    double rough(Option option) {
        double least = Double.POSITIVE_INFINITY;
        for (double cost : new Costs(option).all()) {
            least = Math.min(least, cost);
        }
        return option.value() - least;
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
        double[] costs = new Costs(option).all();
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

    /** What an option costs at the prices with every fund and start, nearly. */
    private final class Costs {
        private final Option option;
        private final int[] special;
        private int specials;
        private double base;

        Costs(Option option) {
            this.option = option;
            this.special = new int[option.rows().length];
            for (int e = 0; e < option.rows().length; e++) {
                int row = option.rows()[e];
                double price = prices.roughly(row);
                if (price != 0 && option.paid() && (rows.get(row).byFund() || rows.get(row).byStart())) {
                    special[specials++] = e;
                } else {
                    base += price * option.amounts()[e];
                }
            }
        }

        double[] all() {
            if (!option.paid()) {
                return new double[]{base};
            }
            double[] costs = new double[option.funds().length * option.starts().length];
            int way = 0;
            for (int fund : option.funds()) {
                for (Start start : option.starts()) {
                    costs[way++] = base + special(fund, start);
                }
            }
            return costs;
        }

        private double special(int fund, Start start) {
            double sum = 0;
            for (int i = 0; i < specials; i++) {
                int row = option.rows()[special[i]];
                sum += prices.roughly(row) * rows.get(row).usage(option.amounts()[special[i]], fund, start);
            }
            return sum;
        }
    }
}
