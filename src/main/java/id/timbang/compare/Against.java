package id.timbang.compare;

import java.math.BigDecimal;

/**
 * How a result stands against the ceilings of the newest one, and against the best of those that keep them.
 *
 * @param lacking rupiah by which it exceeds these ceilings, 0 where it keeps them; {@code null} where the results rest on different
 *        data, which have other funds
 * @param percent of the value of the best, two decimals rounded down; {@code null} where it does not compare or exceeds the ceilings
 * @param policyCost milli-points by which it is worth less than the best at the same ceilings; {@code null} where it does not
 *        compare or has other ceilings
 * @param policyCostRupiah free money that is worth as much; {@code null} also where money is not short
 */
public record Against(Long lacking, BigDecimal percent, Long policyCost, Long policyCostRupiah) {
}
