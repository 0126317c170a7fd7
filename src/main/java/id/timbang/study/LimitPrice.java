package id.timbang.study;

import id.timbang.optimise.Solution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one limit costs.
 *
 * @param price milli-points per unit of its measure, as the certificate states it
 * @param amount as stated, in units of the measure
 * @param step by how much it was relaxed to try the price: Rp1 billion where it is in rupiah, else a hundredth
 * @param gain milli-points that the step adds when everything is solved again; nothing for a share, which states no amount, or
 *        where no portfolio was found
 * @param uncertain milli-points by which the gain may be wrong, because neither solve is proven exact
 * @param entering the proposals that the step lets in or lets grow, most worth first
 * @param range amounts between which the price stays within a tenth; nothing where that was not asked
 */
public record LimitPrice(String id, String label, boolean money, BigDecimal price, long amount, long step,
        Optional<Long> gain, long uncertain, List<Shift> entering, Optional<Range> range) {
    public LimitPrice {
        entering = List.copyOf(entering);
    }

    /** Amounts between which a price holds. */
    public record Range(long from, long to) {
    }

    /** Limit prices together with the solution they belong to. */
    public record Study(Solution solution, List<LimitPrice> prices) {
        public Study {
            prices = List.copyOf(prices);
        }
    }
}
