package id.timbang.optimise;

import id.timbang.domain.Progress;
import id.timbang.model.ModelLimit;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What a search works on and within.
 *
 * @param target for each rank the shortfall it may have, rupiah
 * @param loss for each way what it gives up against its block's best at the prices, milli-points
 * @param price for each contested limit its price, milli-points per unit
 * @param room for each contested limit what a unit of unused room gives up, milli-points
 * @param enough value less penalties at which the target gap is proven
 * @param ended whether time is up or someone asked to stop
 */
record Contest(Core core, Effects effects, long[] target, double[] loss, double[] price, double[] room, long enough,
        long seed, Progress progress,
        BooleanSupplier ended) {

    /** The part of its natural price at which a limit without a price counts all the same: breaking it is never free. */
    private static final double LEAST = 0.3;

    /** The contest over a core, its limits priced as the whole programme's. */
    static Contest of(Core core, Seam seam, long[] target, double[] prices, Scales scales, long enough,
            long seed, Progress progress, Clock clock) {
        double[] price = new double[core.limits.length];
        double[] room = new double[price.length];
        List<ModelLimit> limits = core.programme.limits();
        int at = 0;
        for (int l = 0; l < prices.length && at < price.length; l++) {
            if (limits.get(l) == core.limits[at]) {
                room[at] = prices[l];
                price[at++] = Math.max(prices[l], LEAST * scales.price[l]);
            }
        }
        return new Contest(core, new Effects(core), target, seam.losses(core), price, room, enough, seed, progress,
                clock::ended);
    }
}
