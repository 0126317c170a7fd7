package id.timbang.verify;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/** The prices of all limits brought together by row, as whole numbers of one common decimal unit, negated: what usage takes. */
final class RowPrices {
    private final Factor[] factors;
    private final Factor one;
    private final int scale;

    RowPrices(Programme programme, PriceSet prices) {
        var sums = new BigDecimal[programme.rows().size()];
        Arrays.fill(sums, BigDecimal.ZERO);
        for (int l = 0; l < prices.limits().size(); l++) {
            spread(programme.limits().get(l), prices.limits().get(l), sums);
        }
        scale = Arrays.stream(sums).mapToInt(RowPrices::decimals).max().orElse(0);
        factors = Arrays.stream(sums).map(this::factor).toArray(Factor[]::new);
        one = Factor.of(BigInteger.TEN.pow(scale));
    }

    private static void spread(ModelLimit limit, BigDecimal price, BigDecimal[] sums) {
        BigDecimal signed = price.multiply(PriceSet.sign(limit));
        sums[limit.whereRow()] = sums[limit.whereRow()].subtract(signed);
        if (limit.isShare()) {
            sums[limit.ofRow()] = sums[limit.ofRow()].add(signed.multiply(PriceSet.share(limit)));
        }
    }

    private static int decimals(BigDecimal sum) {
        return Math.max(0, sum.stripTrailingZeros().scale());
    }

    private Factor factor(BigDecimal sum) {
        return sum.signum() == 0 ? null : Factor.of(sum.setScale(scale).unscaledValue());
    }

    /** What one unit of that row takes from the net value, in common units; {@code null} where it has no price. */
    Factor factor(int row) {
        return factors[row];
    }

    /** One milli-point (one rupiah of shortfall) in common units. */
    Factor one() {
        return one;
    }

    /** A sum of common units as a number. */
    BigDecimal number(Exact sum) {
        return new BigDecimal(sum.value(), scale);
    }
}
