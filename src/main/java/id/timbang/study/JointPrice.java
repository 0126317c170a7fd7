package id.timbang.study;

import java.util.List;
import java.util.Optional;

/**
 * What all decisions of people cost together: less than their prices one by one where they displace the same proposals, more where
 * each leaves less room for the next.
 *
 * @param decisions how many there are
 * @param lost nothing where there is no list with them, or none without
 * @param shortfall rupiah by which obligations fall shorter with them than without, below 0 where they fall less short
 * @param displaced what would be funded, or more of it, without them; most worth first
 */
public record JointPrice(int decisions, Optional<Lost> lost, long shortfall, List<Shift> displaced) {
    public JointPrice {
        displaced = List.copyOf(displaced);
    }

    /**
     * What is lost, in milli-points.
     *
     * @param expected by how much the best that is possible falls
     * @param least that is certain, from what was found and what is proven
     * @param most that is possible
     */
    public record Lost(long expected, long least, long most) {
    }
}
