package id.timbang.optimise;

import id.timbang.domain.Progress;
import java.util.function.BooleanSupplier;

/**
 * What a search works on and within.
 *
 * @param target for each rank the shortfall it may have, rupiah
 * @param loss for each way what it gives up against its block's best at the prices, milli-points
 * @param price for each contested limit its price, milli-points per unit
 * @param enough value less penalties at which the target gap is proven
 * @param ended whether time is up or someone asked to stop
 */
record Contest(Core core, long[] target, double[] loss, double[] price, long enough, long seed, Progress progress,
        BooleanSupplier ended) {
}
