package id.timbang.optimise;

/**
 * What settled blocks leave to undecided ones, which stand at their reference: deferred, or at their pick where one must be taken.
 *
 * @param room what is left of every limit, in its form {@code usage ≤ rhs}
 * @param worth objective of all blocks
 */
record Rest(double[] room, double worth) {

    static Rest of(Pricing pricing, boolean[] undecided) {
        double[] sums = pricing.sums.clone();
        double worth = 0;
        for (int b = 0; b < undecided.length; b++) {
            int o = pricing.pick[b];
            worth += pricing.deferred[b];
            if (o == Pricing.NOTHING) {
                continue;
            }
            if (undecided[b] && pricing.mandatory[b] < 0) {
                pricing.columns.addTo(sums, o, pricing.fund(o), pricing.start(o), -1);
            } else {
                worth += pricing.objective[o] - pricing.whenDeferred(pricing.proposalOf[o]);
            }
        }
        LimitTable limits = pricing.limits;
        double[] room = new double[limits.size];
        for (int l = 0; l < room.length; l++) {
            room[l] = limits.rhs[l] - limits.usage(l, sums);
        }
        return new Rest(room, worth);
    }
}
