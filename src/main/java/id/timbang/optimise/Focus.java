package id.timbang.optimise;

import id.timbang.model.Programme;
import java.util.Arrays;

/**
 * What a descent over small moves of prices looks at: the blocks that may change their picks, and what all others add as they are.
 *
 * @param blocks those that may change
 * @param objective of the other blocks' picks, before prices
 * @param settled what those picks add up to
 */
record Focus(Survey blocks, double objective, Part settled) {

    /**
     * The blocks that may change their picks when prices move a little.
     *
     * @param prices to evaluate all blocks at first
     * @param part blocks whose pick beats their next best by more than this part of what they could bring keep their picks
     */
    static Focus of(Pricing pricing, double[] prices, double part) {
        pricing.evaluate(prices);
        Part settled = Part.of(pricing.columns, new double[pricing.sums.length]);
        double objective = 0;
        int[] blocks = new int[pricing.margin.length];
        int count = 0;
        for (int b = 0; b < blocks.length; b++) {
            if (pricing.margin[b] <= part * most(pricing, b)) {
                blocks[count++] = b;
            } else {
                objective += pricing.settle(b, settled);
            }
        }
        return new Focus(new Survey(pricing, Arrays.copyOf(blocks, count)), objective, settled);
    }

    /**
     * Adds the picks of a half of the blocks to a part, and all that is settled to the first; returns Σ of the nets, which is no bound: only
     * evaluating all blocks gives one.
     */
    double add(Pricing pricing, int half, Part part) {
        if (half > 0) {
            return blocks.add(half, part);
        }
        part.add(settled);
        return objective - pricing.price(settled) + blocks.add(half, part);
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
