package id.timbang.optimise;

import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Prices as a certificate states them: at most 12 significant digits and 18 decimals, within what each limit allows, with the price
 * of each rank of obligations.
 */
final class StatedPrices {
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final int DECIMALS = 18;

    final BigDecimal[] price;
    /** For each rank, by index, the price of its shortfall: the highest price of its obligations per rupiah. */
    final BigDecimal[] rankPrice;
    private final LimitTable limits;
    private final boolean valued;
    private BigDecimal lagrangian;

    /**
     * @param rank index of the rank whose stage this is; the number of ranks for the value stage
     */
    StatedPrices(LimitTable limits, double[] prices, int rank) {
        this.limits = limits;
        this.valued = rank == limits.ranks.length;
        price = new BigDecimal[prices.length];
        rankPrice = new BigDecimal[limits.ranks.length];
        java.util.Arrays.fill(rankPrice, BigDecimal.ZERO);
        for (int l = 0; l < prices.length; l++) {
            ModelLimit limit = limits.programme.limits().get(l);
            BigDecimal rounded = rounded(prices[l]);
            int of = limits.rankIndex[l];
            if (limit.level() == Level.PREFERENCE) {
                rounded = valued ? rounded.min(shortened(limit.pricePerUnit(), RoundingMode.DOWN)) : BigDecimal.ZERO;
            } else if (of == rank) {
                rounded = rounded.min(BigDecimal.valueOf(limit.weight()));
            } else if (of > rank) {
                rounded = BigDecimal.ZERO;
            } else if (of >= 0 && rounded.signum() > 0) {
                rankPrice[of] = rankPrice[of].max(perRupiah(rounded, limit.weight()));
            }
            price[l] = rounded;
        }
    }

    private static BigDecimal rounded(double price) {
        if (!(price > 0)) {
            return BigDecimal.ZERO;
        }
        return shortened(new BigDecimal(price), RoundingMode.HALF_EVEN);
    }

    private static BigDecimal shortened(BigDecimal number, RoundingMode mode) {
        BigDecimal digits = number.round(new MathContext(DIGITS.getPrecision(), mode));
        BigDecimal fixed = digits.scale() > DECIMALS ? digits.setScale(DECIMALS, mode) : digits;
        BigDecimal plain = fixed.stripTrailingZeros();
        return plain.signum() == 0 ? BigDecimal.ZERO : plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static BigDecimal perRupiah(BigDecimal price, long weight) {
        BigDecimal exact = price.divide(BigDecimal.valueOf(weight), DECIMALS, RoundingMode.UP);
        return shortened(exact, RoundingMode.UP);
    }

    /** The exact Lagrangian at these prices, without what ranks are allowed; computed once. */
    BigDecimal lagrangian() {
        if (lagrangian == null) {
            lagrangian = new ExactBound(limits.programme, price, valued, o -> true).total();
        }
        return lagrangian;
    }

    /** Σ over ranks of price × allowance. */
    BigDecimal allowed(long[] allowance) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k < rankPrice.length; k++) {
            sum = sum.add(rankPrice[k].multiply(BigDecimal.valueOf(allowance[k])));
        }
        return sum;
    }

    /** By id of limit or relation, with {@code obligation-<rank>}; prices of 0 of relations are left out. */
    SortedMap<String, BigDecimal> named() {
        var named = new TreeMap<String, BigDecimal>(id.timbang.domain.Ids.ORDER);
        for (int l = 0; l < price.length; l++) {
            ModelLimit limit = limits.programme.limits().get(l);
            if (price[l].signum() > 0 || !limit.isRelation()) {
                named.put(limit.id(), price[l]);
            }
        }
        for (int k = 0; k < rankPrice.length; k++) {
            if (rankPrice[k].signum() > 0) {
                named.put("obligation-" + limits.ranks[k], rankPrice[k]);
            }
        }
        return named;
    }
}
