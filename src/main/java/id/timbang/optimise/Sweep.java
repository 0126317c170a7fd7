package id.timbang.optimise;

import id.timbang.domain.Certificate;
import id.timbang.domain.Level;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Prices and rounding without search: for sweeps over questions that differ little, each answer with its own proven bound. */
final class Sweep {
    private static final int COLD_STEPS = 300;
    private static final double COLD = 0.3;
    private static final double LAST = 0.0005;
    private static final int WARM_STEPS = 100;
    private static final double WARM = 0.02;
    private static final double WARM_LAST = 0.0003;
    /** Blocks whose picks beat their next best by more than this part of what they could bring keep them on a warm walk. */
    private static final double SETTLED = 0.2;
    /** How many times its known price an obligation may cost; obligations come first, so that their prices have no natural end. */
    private static final double DEARER = 4;

    private final Programme programme;
    private final Map<String, BigDecimal> known;
    private final LimitTable limits;
    private final Pricing pricing;
    private final Scales scales;

    /** @param known prices of a question that differs little, by limit id; empty where there is none */
    Sweep(Columns columns, Map<String, BigDecimal> known) {
        this.programme = columns.programme;
        this.known = known;
        this.limits = new LimitTable(programme);
        this.pricing = new Pricing(columns, limits, Pricing.values(programme));
        this.scales = new Scales(columns, limits, pricing.objective);
    }

    /** A portfolio that keeps all hard limits, or nothing where rounding finds none. */
    Optional<Solution> round(long seed) {
        long began = System.nanoTime();
        Proof proof = Proof.of(pricing, warm(Stage.value(limits, new double[limits.ranks.length])));
        return solution(seed, began, proof, new Rounding(pricing)::run);
    }

    /** An earlier portfolio of a question with the same options, changed until it keeps all hard limits, or nothing. */
    Optional<Solution> adjust(long seed, Selection earlier) {
        long began = System.nanoTime();
        Tally before = new Tally(programme, earlier);
        Proof proof = Proof.of(pricing, warm(served(before)));
        return solution(seed, began, proof,
                () -> better(earlier, before, new Rounding(pricing, earlier).adjusted()));
    }

    /** The adjusted portfolio, or the earlier one where that keeps all hard limits and is better. */
    private Selection better(Selection earlier, Tally before, Selection adjusted) {
        if (!keepsHardLimits(before)) {
            return adjusted;
        }
        Tally after = new Tally(programme, adjusted);
        for (int rank : limits.ranks) {
            int order = Long.compare(before.rankShortfall(rank), after.rankShortfall(rank));
            if (order != 0) {
                return order < 0 ? earlier : adjusted;
            }
        }
        return before.achieved() > after.achieved() ? earlier : adjusted;
    }

    private boolean keepsHardLimits(Tally tally) {
        return programme.limits().stream().noneMatch(limit -> limit.level() == Level.HARD && tally.slack(limit) < 0);
    }

    private interface Rounder {
        Selection round();
    }

    private Optional<Solution> solution(long seed, long began, Proof proof, Rounder rounder) {
        long priced = System.nanoTime();
        Selection selection = rounder.round();
        Tally tally = new Tally(programme, selection);
        if (!keepsHardLimits(tally)) {
            return Optional.empty();
        }
        Certificate certificate = proof.certificate(tally, seed);
        return Optional.of(new Solution(selection, certificate, (priced - began) / 1_000_000,
                (System.nanoTime() - priced) / 1_000_000));
    }

    /** The value stage in which obligations need not be served better than they were. */
    private Stage served(Tally earlier) {
        double[] eased = new double[limits.size];
        for (int l = 0; l < eased.length; l++) {
            eased[l] = limits.rankIndex[l] < 0 ? 0 : earlier.shortfall(programme.limits().get(l));
        }
        double[] dearest = new double[limits.ranks.length];
        for (int k = 0; k < dearest.length; k++) {
            BigDecimal price = known.getOrDefault("obligation-" + limits.ranks[k], BigDecimal.ZERO);
            dearest[k] = DEARER * Math.max(price.doubleValue(), scales.money);
        }
        return Stage.charged(limits, new double[dearest.length], dearest, eased);
    }

    /** Prices near the best, from the known ones where there are any. */
    private double[] warm(Stage stage) {
        double[] prices = limits.prices(known);
        Arrays.setAll(prices, l -> Math.min(stage.cap()[l], prices[l]));
        Descent descent = new Descent(pricing, stage, scales);
        if (Arrays.stream(prices).noneMatch(price -> price > 0)) {
            descent.walk(prices, COLD_STEPS, new Sample(pricing, 1), COLD, LAST);
        } else {
            descent.walk(prices, WARM_STEPS, Focus.of(pricing, prices, SETTLED), WARM, WARM_LAST);
        }
        return prices;
    }
}
