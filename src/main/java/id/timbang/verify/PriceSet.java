package id.timbang.verify;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The prices of one stage, or of one branch of it.
 *
 * @param limits milli-points (in a rank: rupiah of shortfall) per unit, for each limit of the programme in its order
 * @param ranks the price of the shortfall kept in a rank, by rank
 */
record PriceSet(List<BigDecimal> limits, SortedMap<Integer, BigDecimal> ranks) {

    /** What prices say outside the blocks: Σ price × amount, base moved to the amount side, + Σ price × shortfall kept. */
    BigDecimal constant(Programme programme, SortedMap<Integer, BigDecimal> kept) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int l = 0; l < limits.size(); l++) {
            sum = sum.add(limits.get(l).multiply(bound(programme.limits().get(l))));
        }
        for (var rank : ranks.entrySet()) {
            sum = sum.add(rank.getValue().multiply(kept.getOrDefault(rank.getKey(), BigDecimal.ZERO)));
        }
        return sum;
    }

    /** The right side of a limit written as usage ≤ amount: a MIN negated, a share with only its base rows. */
    private static BigDecimal bound(ModelLimit limit) {
        BigDecimal amount = limit.isShare()
                ? share(limit).multiply(BigDecimal.valueOf(limit.baseOf()))
                : BigDecimal.valueOf(limit.amount());
        return amount.subtract(BigDecimal.valueOf(limit.baseWhere())).multiply(sign(limit));
    }

    /** 1 for a MAX, −1 for a MIN. */
    static BigDecimal sign(ModelLimit limit) {
        return switch (limit.sense()) {
            case MAX -> BigDecimal.ONE;
            case MIN -> BigDecimal.ONE.negate();
        };
    }

    /** The share as a fraction of one; 0 where an amount is stated. */
    static BigDecimal share(ModelLimit limit) {
        return limit.isShare() ? BigDecimal.valueOf(limit.sharePpm(), 6) : BigDecimal.ZERO;
    }

    /** No prices at all. */
    static PriceSet none(Programme programme) {
        return new PriceSet(programme.limits().stream().map(limit -> BigDecimal.ZERO).toList(), new TreeMap<>());
    }
}
