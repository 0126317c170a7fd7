package id.timbang.optimise;

import id.timbang.model.Selection;
import java.util.Arrays;

/** The blocks of a portfolio that do not go the way their prices say: what each gives up against its best. */
final class Strays {
    /** Of a hundred strays so many may give up more than the margin. */
    private static final int BEYOND = 2;

    private Strays() {
    }

    /**
     * A margin, in milli-points, beyond which the prices alone decide: of the strays only a few give up more.
     *
     * @param pricing of the value stage
     * @param prices that the certificate states
     */
    static double margin(Pricing pricing, double[] prices, Selection selection) {
        pricing.evaluate(prices);
        double[] losses = new double[pricing.programme.blocks()];
        int strays = 0;
        for (int b = 0; b < losses.length; b++) {
            double loss = gain(pricing, pricing.pick[b]) - taken(pricing, b, selection);
            if (loss > 0) {
                losses[strays++] = loss;
            }
        }
        double[] sorted = Arrays.copyOf(losses, strays);
        Arrays.sort(sorted);
        return strays == 0 ? 0 : sorted[strays - 1 - strays * BEYOND / 100];
    }

    private static double taken(Pricing pricing, int block, Selection selection) {
        for (int p : pricing.programme.members(block)) {
            int option = selection.option()[p];
            if (!pricing.programme.deferrable(p) || option != pricing.programme.firstOption(p)) {
                return gain(pricing, option);
            }
        }
        return 0;
    }

    private static double gain(Pricing pricing, int option) {
        if (option == Pricing.NOTHING) {
            return 0;
        }
        double defer = pricing.deferObjective[pricing.proposalOf[option]];
        return pricing.net[option] - (Double.isNaN(defer) ? 0 : defer);
    }
}
