package id.timbang.optimise;

import id.timbang.model.Programme;
import java.util.Arrays;

/**
 * What a descent over small moves of prices looks at: the blocks that may change their picks, and what all others add as they are.
 *
 * @param blocks in order
 * @param objective of the other blocks' picks, before prices
 * @param sums of the other blocks over the rows, without the money of classes
 * @param classMoney the other blocks' money by class
 */
record Focus(int[] blocks, double objective, double[] sums, double[] classMoney) {

    /**
     * The blocks that may change their picks when prices move a little.
     *
     * @param prices to evaluate all blocks at first
     * @param part blocks whose pick beats their next best by more than this part of what they could bring keep their picks
     */
    static Focus of(Pricing pricing, double[] prices, double part) {
        pricing.evaluate(prices);
        double[] sums = new double[pricing.sums.length];
        double[] classMoney = new double[pricing.classes.size()];
        double settled = 0;
        int[] blocks = new int[pricing.margin.length];
        int count = 0;
        for (int b = 0; b < blocks.length; b++) {
            if (pricing.margin[b] <= part * most(pricing, b)) {
                blocks[count++] = b;
            } else {
                settled += pricing.settle(b, sums, classMoney);
            }
        }
        return new Focus(Arrays.copyOf(blocks, count), settled, sums, classMoney);
    }

    /** The most that an option of a block could bring, were nothing priced. */
    private static double most(Pricing pricing, int block) {
        Programme programme = pricing.programme;
        double most = 0;
        for (int p : programme.members(block)) {
            for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
                most = Math.max(most, Math.abs(pricing.objective[o]));
            }
        }
        return most;
    }
}
