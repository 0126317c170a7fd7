package id.timbang.model;

import id.timbang.domain.Dataset;
import id.timbang.domain.Level;
import java.util.OptionalLong;

/**
 * How much of the money up for choice the obligations claim. Obligations over the same proposals are counted each, so the claim is
 * an upper estimate.
 *
 * @param claimed rupiah that base rows do not already cover
 * @param free rupiah up for choice; empty where no ceiling is stated
 */
public record ObligationClaim(long claimed, OptionalLong free) {

    /** The claim of a programme built from that dataset; its sums are known to fit. */
    public static ObligationClaim of(Programme programme, Dataset dataset) {
        long claimed = 0;
        for (ModelLimit limit : programme.limits()) {
            if (limit.level() == Level.OBLIGATION) {
                claimed += limit.weight() * limit.shortfall(0, 0);
            }
        }
        return new ObligationClaim(claimed, Ceilings.total(dataset));
    }

    /** Whether obligations claim more than half of the free money, so that little is left to choose. */
    public boolean excessive() {
        return free.isPresent() && claimed > free.getAsLong() / 2;
    }
}
