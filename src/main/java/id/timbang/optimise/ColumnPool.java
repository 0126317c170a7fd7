package id.timbang.optimise;

import java.util.Arrays;

/** The columns of undecided blocks: for each block the ways it could go, an option with fund and start each. */
final class ColumnPool {
    int size;
    int[] block = new int[1024];
    int[] option = new int[1024];
    int[] fund = new int[1024];
    int[] start = new int[1024];

    /** Adds a column; those of one block stand together. */
    void add(int ofBlock, int ofOption, int ofFund, int ofStart) {
        if (size == block.length) {
            block = Arrays.copyOf(block, 2 * size);
            option = Arrays.copyOf(option, 2 * size);
            fund = Arrays.copyOf(fund, 2 * size);
            start = Arrays.copyOf(start, 2 * size);
        }
        block[size] = ofBlock;
        option[size] = ofOption;
        fund[size] = ofFund;
        start[size++] = ofStart;
    }

    /**
     * Adds the ways of a block that come within {@code width} of its best at the last evaluated prices.
     *
     * @param spread whether other funds and starts than the cheapest become columns too
     */
    void addBlock(Pricing pricing, int ofBlock, double width, boolean spread) {
        var programme = pricing.programme;
        double best = bestGain(pricing, ofBlock);
        for (int p : programme.members(ofBlock)) {
            if (!pricing.mayTake(ofBlock, p)) {
                continue;
            }
            double defer = pricing.whenDeferred(p);
            for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
                boolean nothing = o == programme.firstOption(p) && programme.deferrable(p);
                if (!nothing && !pricing.closed(o) && pricing.net[o] - defer >= best - width) {
                    addOption(pricing, ofBlock, o, best - width + defer, spread);
                }
            }
        }
    }

    private void addOption(Pricing pricing, int ofBlock, int o, double least, boolean spread) {
        var programme = pricing.programme;
        if (!spread || !programme.paid(o) || !pricing.columns.byFund(o) && !pricing.columns.byStart(o)) {
            add(ofBlock, o, pricing.fund(o), pricing.start(o));
            return;
        }
        for (int f : programme.fundsOf(o)) {
            for (int s = 0; s < programme.startsOf(o).length; s++) {
                boolean cheapest = f == pricing.fund(o) && s == pricing.start(o);
                if (cheapest || pricing.netWith(o, f, s) >= least) {
                    add(ofBlock, o, f, s);
                }
            }
        }
    }

    private static double bestGain(Pricing pricing, int ofBlock) {
        int o = pricing.pick[ofBlock];
        if (o == Pricing.NOTHING) {
            return 0;
        }
        return pricing.net[o] - pricing.whenDeferred(pricing.proposalOf[o]);
    }
}
