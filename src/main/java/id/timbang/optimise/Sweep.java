package id.timbang.optimise;

import id.timbang.domain.Certificate;
import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Prices and rounding without search: for sweeps over questions that differ little, each answer with its own proven bound. */
final class Sweep {
    private static final int COLD_STEPS = 300;
    private static final int WARM_STEPS = 30;
    private static final double COLD = 0.3;
    private static final double WARM = 0.02;
    private static final double LAST = 0.0005;
    /** Far above the relative error of sums over a million options. */
    private static final double TRUST = 1e-9;

    private final Programme programme;
    private final Map<String, BigDecimal> known;

    /** @param known prices of a question that differs little, by limit id; empty where there is none */
    Sweep(Programme programme, Map<String, BigDecimal> known) {
        this.programme = programme;
        this.known = known;
    }

    /**
     * A portfolio that keeps all hard limits, or nothing where rounding finds none.
     *
     * @param earlier portfolio of a question with the same options to begin with; {@code null} for none
     */
    Optional<Solution> run(long seed, Selection earlier) {
        long began = System.nanoTime();
        LimitTable limits = new LimitTable(programme);
        Columns columns = new Columns(programme);
        double[] values = Pricing.values(programme);
        Pricing pricing = new Pricing(columns, limits, values);
        double[] prices = prices(limits, pricing, new Scales(columns, limits, values));
        pricing.evaluate(prices);
        long priced = System.nanoTime();
        Selection selection = earlier == null
                ? new Rounding(pricing).run()
                : new Rounding(pricing, earlier).adjusted();
        Tally tally = new Tally(programme, selection);
        for (ModelLimit limit : programme.limits()) {
            if (limit.level() == Level.HARD && tally.slack(limit) < 0) {
                return Optional.empty();
            }
        }
        Certificate certificate = certify(pricing, prices, tally, seed, earlier == null);
        return Optional.of(new Solution(selection, certificate, (priced - began) / 1_000_000,
                (System.nanoTime() - priced) / 1_000_000));
    }

    private double[] prices(LimitTable limits, Pricing pricing, Scales scales) {
        double[] prices = new double[limits.size];
        for (int l = 0; l < prices.length; l++) {
            BigDecimal price = known.get(programme.limits().get(l).id());
            prices[l] = price == null ? 0 : price.doubleValue();
        }
        Stage stage = Stage.value(limits, new double[limits.ranks.length]);
        boolean warm = Arrays.stream(prices).anyMatch(price -> price > 0);
        new Descent(pricing, stage, scales).walk(prices, warm ? WARM_STEPS : COLD_STEPS,
                new Sample(pricing.programme, 1), warm ? WARM : COLD, LAST);
        return prices;
    }

    private Certificate certify(Pricing pricing, double[] prices, Tally tally, long seed, boolean exactly) {
        LimitTable limits = pricing.limits;
        long[] achieved = Arrays.stream(limits.ranks).mapToLong(tally::rankShortfall).toArray();
        List<Certificate.RankProof> ranks = new ArrayList<>();
        for (int k = 0; k < achieved.length; k++) {
            ranks.add(new Certificate.RankProof(limits.ranks[k], achieved[k], 0, 0));
        }
        StatedPrices stated = new StatedPrices(limits, prices, achieved.length);
        BigDecimal dual = exactly
                ? stated.lagrangian()
                : nearly(pricing, stated);
        BigDecimal bound = dual.add(stated.allowed(achieved)).setScale(0, RoundingMode.FLOOR);
        return new Certificate(ranks, tally.achieved(),
                bound.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact(), stated.named(), new TreeMap<>(),
                List.of(), new TreeMap<>(), 1, seed, "steps", true);
    }

    /** The Lagrangian in doubles, rounded up by far more than they can be off. */
    private static BigDecimal nearly(Pricing pricing, StatedPrices stated) {
        double[] prices = Arrays.stream(stated.price).mapToDouble(BigDecimal::doubleValue).toArray();
        double blocks = pricing.evaluate(prices);
        double limits = 0;
        double size = Math.abs(blocks);
        for (int l = 0; l < prices.length; l++) {
            limits += prices[l] * pricing.limits.rhs[l];
            size += Math.abs(prices[l] * pricing.limits.rhs[l]);
        }
        return new BigDecimal(Math.ceil(blocks + limits + size * TRUST));
    }
}
