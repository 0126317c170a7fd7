package id.timbang.optimise;

import id.timbang.domain.Choice;
import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The linear relaxations of a programme, stage by stage: what each rank of obligations must fall short by at least, and the prices
 * and the bound of the value stage.
 */
final class Relaxations {
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(Programme.LARGEST_SUM);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

    final Programme programme;
    final LimitTable limits;
    final Columns columns;
    final RowLimits rowLimits;
    final Pricing pricing;
    final Scales scales;
    /** For each obligation by how much it falls short even if every block did its best for it alone, in its unit. */
    private final double[] scarce;
    private final boolean[] implied;
    private final PriceFinder valueFinder;

    Relaxations(Programme programme) {
        this.programme = programme;
        this.limits = new LimitTable(programme);
        this.columns = new Columns(programme);
        this.rowLimits = new RowLimits(limits);
        double[] values = Pricing.values(programme);
        this.pricing = new Pricing(columns, limits, values);
        this.scales = new Scales(columns, limits, values);
        this.scarce = new double[limits.size];
        this.valueFinder = new PriceFinder(pricing, rowLimits, scales);
        this.implied = Implied.of(limits, columns);
    }

    private Relaxations(Relaxations of) {
        this.programme = of.programme;
        this.limits = of.limits;
        this.columns = of.columns.of(programme);
        this.rowLimits = new RowLimits(limits);
        this.pricing = new Pricing(columns, limits, of.pricing.objective);
        this.scales = of.scales;
        this.scarce = of.scarce;
        this.valueFinder = new PriceFinder(pricing, rowLimits, scales);
        this.implied = of.implied;
    }

    /** The same relaxations for another thread. */
    Relaxations apart() {
        return new Relaxations(this);
    }

    /** Prices of the value stage when shortfalls beyond an allowance are priced: the value stage itself where none is beyond. */
    PriceFinder.Found charged(long[] allowance, double[] from, Nearness nearness, Until until) {
        return valueFinder.find(Stage.charged(limits, doubles(allowance), rankPrices(), scarce).without(implied), from,
                nearness, until);
    }

    /**
     * Prices that tell how far a rank falls short even if every block did its best for it alone: full where an obligation asks more
     * than there is, 0 elsewhere.
     */
    double[] scarcity(int k) {
        Pricing pure = new Pricing(columns, limits, nothing());
        double[] prices = new double[limits.size];
        for (int l = 0; l < prices.length; l++) {
            if (limits.rankIndex[l] == k) {
                double[] alone = new double[prices.length];
                alone[l] = 1;
                scarce[l] = Math.max(0, -pure.evaluate(alone) - limits.rhs[l]);
                prices[l] = scarce[l] > 0 ? limits.weight[l] : 0;
            }
        }
        return prices;
    }

    /** What one rupiah of shortfall costs in each rank, milli-points: far above what any rupiah is worth. */
    double[] rankPrices() {
        double highest = 0;
        for (int l = 0; l < limits.size; l++) {
            if (programme.limits().get(l).money()) {
                highest = Math.max(highest, scales.price[l]);
            }
        }
        double[] price = new double[limits.ranks.length];
        double step = highest == 0 ? 1 : 30 * highest;
        for (int k = price.length - 1; k >= 0; k--, step *= 10) {
            price[k] = step;
        }
        return price;
    }

    /** Whether those prices leave some obligation short. */
    boolean fallsShort(PriceFinder.Found found) {
        double[] rankPrice = rankPrices();
        for (int l = 0; l < limits.size; l++) {
            int k = limits.rankIndex[l];
            boolean unserved = k >= 0 && nothingServes(l) && limits.rhs[l] < 0;
            if (unserved || k >= 0 && found.prices()[l] > 0.999 * rankPrice[k] * limits.weight[l]) {
                return true;
            }
        }
        return false;
    }

    /** Prices of the value stage. */
    PriceFinder.Found value(long[] allowance, double[] from, Nearness nearness) {
        return valueFinder.find(Stage.value(limits, doubles(allowance)), from, nearness);
    }

    /** Prices of the value stage in a case, until they are good enough; afterwards no case is at hand. */
    PriceFinder.Found inCase(Map<Integer, Set<Choice>> allowed, long[] allowance, double[] from,
            Until until) {
        PriceFinder.Found found = enter(allowed, allowance, from, until);
        pricing.restrict(Map.of());
        return found;
    }

    /** The same; afterwards the case is at hand. */
    PriceFinder.Found enter(Map<Integer, Set<Choice>> allowed, long[] allowance, double[] from,
            Until until) {
        pricing.restrict(allowed);
        return valueFinder.find(Stage.value(limits, doubles(allowance)).without(implied), from, Nearness.CASE, until);
    }

    /** The exact bound of the value stage in a case; nothing where there is no selection at all. */
    Optional<BigDecimal> caseBound(Map<Integer, Set<Choice>> allowed, StatedPrices prices, long[] achieved) {
        boolean[] closed = Pricing.closed(programme, allowed);
        BigDecimal total = new ExactBound(programme, prices.price, true, o -> !closed[o]).total();
        return Optional.ofNullable(total).map(sum -> sum.add(prices.allowed(achieved)));
    }

    /** Prices of rank k, starting from those of the penalised value stage divided by the rank's price. */
    double[] rank(int k, long[] allowance, double[] valuePrices) {
        double[] from = new double[limits.size];
        double price = rankPrices()[k];
        for (int l = 0; l < from.length; l++) {
            from[l] = Math.min(valuePrices[l] / price, Stage.rank(limits, k, new double[allowance.length]).cap()[l]);
        }
        double[] prices = costFinder().find(Stage.rank(limits, k, doubles(allowance)), from, Nearness.NEAR).prices();
        for (int l = 0; l < prices.length; l++) {
            prices[l] = limits.rankIndex[l] == k && nothingServes(l) ? limits.weight[l] : prices[l];
        }
        return prices;
    }

    private static double[] doubles(long[] amounts) {
        return Arrays.stream(amounts).asDoubleStream().toArray();
    }

    /** Whether no option enters a limit: then an obligation falls short by all of it, and its highest price proves that. */
    private boolean nothingServes(int l) {
        return scales.price[l] == 0;
    }

    /** Prices that show that the hard limits cannot all hold, if the relaxation shows it; else all are 0. */
    double[] feasibility(double[] valuePrices) {
        double highest = Arrays.stream(valuePrices).max().orElse(0);
        Scales costs = costScales();
        double[] from = new double[limits.size];
        for (int l = 0; l < from.length; l++) {
            from[l] = highest == 0 ? 0 : Math.min(costs.price[l], valuePrices[l] / highest * costs.price[l]);
        }
        return costFinder().find(Stage.feasibility(limits, costs.price), from, Nearness.FAR).prices();
    }

    private PriceFinder costFinder() {
        return new PriceFinder(new Pricing(columns, limits, nothing()), rowLimits, costScales());
    }

    private double[] nothing() {
        return new double[programme.options()];
    }

    private Scales costScales() {
        double[] cost = new double[programme.options()];
        for (int o = 0; o < cost.length; o++) {
            cost[o] = programme.cost(o);
        }
        return new Scales(columns, limits, cost);
    }

    /** The exact bound of the value stage: no portfolio that keeps the allowances is worth more; milli-points. */
    long valueBound(StatedPrices prices, long[] achieved) {
        return whole(prices.lagrangian().add(prices.allowed(achieved)), RoundingMode.FLOOR);
    }

    /** The exact bound of a rank: no portfolio that keeps the earlier allowances falls short by less; rupiah. */
    long rankBound(StatedPrices prices, long[] achieved) {
        BigDecimal total = prices.lagrangian().add(prices.allowed(achieved));
        return Math.max(0, whole(total.negate(), RoundingMode.CEILING));
    }

    /** Rounded; where limits contradict each other prices grow without end, and so may bounds. */
    static long whole(BigDecimal number, RoundingMode mode) {
        return number.setScale(0, mode).min(FARTHEST).max(FARTHEST.negate()).longValueExact();
    }

    /** Σ amounts of a rank, rupiah. */
    long amounts(int k) {
        long sum = 0;
        for (ModelLimit limit : programme.limits()) {
            if (limit.level() == Level.OBLIGATION && limit.rank() == limits.ranks[k]) {
                sum = Math.addExact(sum, Math.multiplyExact(limit.weight(), limit.amount()));
            }
        }
        return sum;
    }

    /** How far above the smallest shortfall found a rank may end: ⌊0.1 % of its Σ amounts⌋ (contract.md, "Levels"). */
    long tolerance(int k) {
        return BigDecimal.valueOf(amounts(k)).multiply(TOLERANCE).setScale(0, RoundingMode.FLOOR).longValueExact();
    }
}
