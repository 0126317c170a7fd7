package id.timbang.greedy;

import id.timbang.model.ModelLimit;
import java.math.BigDecimal;

/** The penalty of one preference, in whole numbers where these suffice: a search asks for it millions of times. */
final class Penalty {
    private static final int LONGEST = 18;

    private final ModelLimit limit;
    private final long factor;
    private final long divisor;

    Penalty(ModelLimit limit) {
        this.limit = limit;
        BigDecimal price = limit.pricePerUnit().stripTrailingZeros();
        BigDecimal plain = price.scale() < 0 ? price.setScale(0) : price;
        boolean fits = plain.precision() <= LONGEST && plain.scale() <= LONGEST;
        this.factor = fits ? plain.unscaledValue().longValueExact() : 0;
        this.divisor = fits ? BigDecimal.TEN.pow(plain.scale()).longValueExact() : 0;
    }

    /** As {@link ModelLimit#penalty}. */
    long of(long shortfall) {
        if (shortfall == 0) {
            return 0;
        }
        if (divisor == 0 || Math.multiplyHigh(factor, shortfall) != 0 || factor * shortfall < 0) {
            return limit.penalty(shortfall);
        }
        long product = factor * shortfall;
        return product / divisor + (product % divisor == 0 ? 0 : 1);
    }
}
