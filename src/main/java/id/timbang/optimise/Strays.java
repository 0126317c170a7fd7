package id.timbang.optimise;

import id.timbang.model.Selection;
import java.util.Arrays;

/** The blocks of a portfolio that do not go the way their prices say: what each gives up against its best. */
final class Strays {
    /** Of a hundred strays so many may give up more than what is clear. */
    private static final int BEYOND = 2;
    /** Of so many blocks that lead by a margin, up to twice of it, one may stray. */
    private static final int FEW = 1_000;
    /** So many blocks tell how many of them stray. */
    private static final int TELLING = 200;

    private final Pricing pricing;
    private final Selection selection;
    /** For each block by what its best option leads its next best, milli-points; ascending. */
    private final double[] leads;
    /** What each stray gives up, ascending. */
    private final double[] losses;

    /**
     * @param pricing of the value stage
     * @param prices that the certificate states
     */
    Strays(Pricing pricing, double[] prices, Selection selection) {
        this.pricing = pricing;
        this.selection = selection;
        pricing.evaluate(prices);
        this.leads = pricing.margin.clone();
        double[] lost = new double[leads.length];
        int strays = 0;
        for (int b = 0; b < lost.length; b++) {
            double loss = gain(pricing.pick[b]) - taken(b);
            if (loss > 0) {
                lost[strays++] = loss;
            }
        }
        this.losses = Arrays.copyOf(lost, strays);
        Arrays.sort(leads);
        Arrays.sort(losses);
    }

    /** What only a few of the strays give up more than, milli-points. */
    double clear() {
        return losses.length == 0 ? 0 : losses[losses.length - 1 - losses.length * BEYOND / 100];
    }

    /**
     * A margin, in milli-points, at which the prices alone decide: that much, or so many times twice of it that of the blocks that
     * lead by just as much only a few stray.
     */
    double decisive(double margin) {
        double wide = margin;
        while (between(leads, wide) >= TELLING && between(losses, wide) * FEW > between(leads, wide)) {
            wide *= 2;
        }
        return wide;
    }

    /** How many are from so much to twice as much. */
    private static int between(double[] ascending, double low) {
        return place(ascending, 2 * low) - place(ascending, low);
    }

    private static int place(double[] ascending, double number) {
        int place = Arrays.binarySearch(ascending, number);
        return place < 0 ? -place - 1 : place;
    }

    private double taken(int block) {
        for (int p : pricing.programme.members(block)) {
            int option = selection.option()[p];
            if (!pricing.programme.deferrable(p) || option != pricing.programme.firstOption(p)) {
                return gain(option);
            }
        }
        return 0;
    }

    private double gain(int option) {
        if (option == Pricing.NOTHING) {
            return 0;
        }
        return pricing.net[option] - pricing.whenDeferred(pricing.proposalOf[option]);
    }
}
