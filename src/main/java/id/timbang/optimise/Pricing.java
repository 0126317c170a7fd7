package id.timbang.optimise;

import id.timbang.model.Programme;
import java.util.Arrays;

/**
 * The Lagrangian of a programme: for given prices of the limits every block picks its best open option alone, with its cheapest
 * fund and start. One instance serves many evaluations and allocates nothing while it works.
 */
final class Pricing {
    /** The pick of a block of which nothing is taken. */
    static final int NOTHING = -1;

    final Programme programme;
    final Columns columns;
    final LimitTable limits;
    /** What each option adds to the objective of this stage. */
    final double[] objective;
    /** Objective of DEFER for each proposal; NaN where it must be taken. */
    final double[] deferObjective;
    /** Objective less priced usage of each option, as of the last evaluation. */
    final double[] net;
    final short[] fund;
    final byte[] start;
    final int[] pick;
    /** By how much the pick of each block beats its next best. */
    final double[] margin;
    /** Sums over the rows of the picks. */
    final double[] sums;
    /** Owner of each option. */
    final int[] proposalOf;
    private final double[] rowPrice;
    private double bestFundPrice;
    private double bestStartPrice;

    Pricing(Columns columns, LimitTable limits, double[] objective) {
        this.programme = columns.programme;
        this.columns = columns;
        this.limits = limits;
        this.objective = objective;
        this.net = new double[programme.options()];
        this.fund = new short[programme.options()];
        this.start = new byte[programme.options()];
        this.pick = new int[programme.blocks()];
        this.margin = new double[programme.blocks()];
        this.sums = new double[programme.rows().size()];
        this.rowPrice = new double[programme.rows().size()];
        this.deferObjective = new double[programme.proposals()];
        this.proposalOf = new int[programme.options()];
        for (int p = 0; p < programme.proposals(); p++) {
            deferObjective[p] = programme.deferrable(p) ? objective[programme.firstOption(p)] : Double.NaN;
            Arrays.fill(proposalOf, programme.firstOption(p), programme.endOption(p), p);
        }
    }

    /** The objective of the value stage. */
    static double[] values(Programme programme) {
        double[] objective = new double[programme.options()];
        for (int o = 0; o < objective.length; o++) {
            objective[o] = programme.objective(o);
        }
        return objective;
    }

    /** Evaluates every {@code step}-th block from {@code from}; returns Σ of their best nets. */
    double evaluate(double[] prices, int from, int step) {
        limits.rowPrices(prices, rowPrice);
        Arrays.fill(sums, 0);
        double total = 0;
        for (int b = from; b < programme.blocks(); b += step) {
            total += evaluateBlock(b);
        }
        return total;
    }

    /** Evaluates all blocks; returns Σ of their best nets. */
    double evaluate(double[] prices) {
        return evaluate(prices, 0, 1);
    }

    private double evaluateBlock(int block) {
        int[] members = programme.members(block);
        double allDeferred = 0;
        int mandatory = -1;
        for (int p : members) {
            if (Double.isNaN(deferObjective[p])) {
                mandatory = p;
            } else {
                allDeferred += deferObjective[p];
            }
        }
        double best = mandatory < 0 ? 0 : Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        int bestOption = NOTHING;
        for (int p : members) {
            double defer = Double.isNaN(deferObjective[p]) ? 0 : deferObjective[p];
            int from = programme.firstOption(p) + (programme.deferrable(p) ? 1 : 0);
            for (int o = from; o < programme.endOption(p); o++) {
                price(o);
                double gain = net[o] - defer;
                if (mandatory >= 0 && p != mandatory) {
                    continue;
                }
                if (gain > best) {
                    next = best;
                    best = gain;
                    bestOption = o;
                } else if (gain > next) {
                    next = gain;
                }
            }
        }
        pick[block] = bestOption;
        margin[block] = best - next;
        if (bestOption != NOTHING) {
            columns.addTo(sums, bestOption, fund[bestOption], start[bestOption], 1);
        }
        return allDeferred + best;
    }

    /** Prices one option: sets its net and its cheapest fund and start. */
    private void price(int o) {
        double cost = columns.plainPrice(o, rowPrice);
        if (!programme.paid(o)) {
            fund[o] = -1;
            start[o] = -1;
        } else if (columns.first[o + 1] > columns.endStart[o]) {
            cost += cheapestPair(o);
        } else {
            cheapestFund(o);
            cheapestStart(o);
            cost += bestFundPrice + bestStartPrice;
        }
        net[o] = objective[o] - cost;
    }

    private void cheapestFund(int o) {
        int[] funds = programme.fundsOf(o);
        fund[o] = (short) funds[0];
        bestFundPrice = 0;
        if (columns.endFund[o] > columns.endPlain[o]) {
            bestFundPrice = columns.fundPrice(o, funds[0], rowPrice);
            for (int i = 1; i < funds.length; i++) {
                double price = columns.fundPrice(o, funds[i], rowPrice);
                if (price < bestFundPrice) {
                    bestFundPrice = price;
                    fund[o] = (short) funds[i];
                }
            }
        }
    }

    private void cheapestStart(int o) {
        start[o] = 0;
        bestStartPrice = 0;
        if (columns.endStart[o] > columns.endFund[o]) {
            int starts = programme.startsOf(o).length;
            bestStartPrice = columns.startPrice(o, 0, rowPrice);
            for (int s = 1; s < starts; s++) {
                double price = columns.startPrice(o, s, rowPrice);
                if (price < bestStartPrice) {
                    bestStartPrice = price;
                    start[o] = (byte) s;
                }
            }
        }
    }

    private double cheapestPair(int o) {
        double best = Double.POSITIVE_INFINITY;
        for (int f : programme.fundsOf(o)) {
            for (int s = 0; s < programme.startsOf(o).length; s++) {
                double price = pairCost(o, f, s);
                if (price < best) {
                    best = price;
                    fund[o] = (short) f;
                    start[o] = (byte) s;
                }
            }
        }
        return best;
    }

    /** What fund and start of a paid option cost at the prices of the last evaluation. */
    double pairCost(int o, int f, int s) {
        return columns.fundPrice(o, f, rowPrice) + columns.startPrice(o, s, rowPrice)
                + columns.pairPrice(o, f, s, rowPrice);
    }

    /** The net of an option with a given fund and start at the prices of the last evaluation. */
    double netWith(int o, int f, int s) {
        double cost = columns.plainPrice(o, rowPrice);
        return objective[o] - (programme.paid(o) ? cost + pairCost(o, f, s) : cost);
    }
}
