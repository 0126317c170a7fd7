package id.timbang.optimise;

import id.timbang.model.Programme;

/**
 * What settled blocks leave to undecided ones, which stand at their reference: deferred, or at their pick where one must be taken.
 *
 * @param room what is left of every limit, in its form {@code usage ≤ rhs}
 * @param worth objective of all blocks
 */
record Rest(double[] room, double worth) {

    static Rest of(Pricing pricing, boolean[] undecided) {
        Programme programme = pricing.programme;
        double[] sums = pricing.sums.clone();
        double worth = 0;
        for (int b = 0; b < undecided.length; b++) {
            int o = pricing.pick[b];
            int mandatory = ColumnPool.mandatory(pricing, b);
            for (int p : programme.members(b)) {
                worth += Double.isNaN(pricing.deferObjective[p]) ? 0 : pricing.deferObjective[p];
            }
            if (o == Pricing.NOTHING) {
                continue;
            }
            if (undecided[b] && mandatory < 0) {
                pricing.columns.addTo(sums, o, pricing.fund(o), pricing.start(o), -1);
            } else {
                int p = pricing.proposalOf[o];
                worth += pricing.objective[o] - (mandatory == p ? 0 : pricing.deferObjective[p]);
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
