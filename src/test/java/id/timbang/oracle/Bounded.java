package id.timbang.oracle;

import java.math.BigDecimal;

/**
 * A limit in force, in the words of limits.csv.
 *
 * @param amount {@code null} where a share is stated
 * @param sharePpm the share in millionths; 0 where an amount is stated
 * @param withBase whether base rows enter
 */
record Bounded(String id, String level, int rank, long weight, BigDecimal penalty, boolean max, Measure measure,
        Condition where, Condition of, Long amount, long sharePpm, boolean withBase) {

    static Bounded hard(String id, Measure measure, String where, long amount) {
        return new Bounded(id, "hard", 0, 1, null, true, measure, Condition.of(where), Condition.of(""), amount, 0,
                false);
    }

    Bounded asPreference(BigDecimal points) {
        return new Bounded(id, "preference", 0, 1, points, max, measure, where, of, amount, sharePpm, withBase);
    }

    /** An obligation's share becomes this amount before anything is solved. */
    Bounded withAmount(long rupiah) {
        return new Bounded(id, level, rank, weight, penalty, max, measure, where, of, rupiah, 0, withBase);
    }

    boolean isShare() {
        return amount == null;
    }

    boolean hard() {
        return level.equals("hard");
    }

    boolean obligation() {
        return level.equals("obligation");
    }

    boolean preference() {
        return level.equals("preference");
    }

    /** Milli-points per unit of shortfall: 1000 × penalty, ÷ 10^8 for money. */
    BigDecimal price() {
        return penalty.movePointRight(measure.money() ? -5 : 3);
    }
}
