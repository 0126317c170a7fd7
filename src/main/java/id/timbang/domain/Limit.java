package id.timbang.domain;

import java.math.BigDecimal;

/**
 * A limit (<i>batas</i>) as rules, datasets and scenarios state it: Σ measure over {@code where} against an amount, or against a
 * share of Σ measure over {@code of}.
 *
 * @param measure {@code cost}, {@code count}, {@code next_year_cost}, {@code cash_q1}…, {@code account:<prefix>},
 *        {@code measure:<name>}
 * @param of what a share is a share of; {@link Selector#ANY} for everything
 * @param amount in units of the measure (rupiah); {@code null} where a share is stated
 * @param share per cent, at most four decimals; {@code null} where an amount is stated
 * @param rank of an obligation, from 1; 0 otherwise
 * @param rupiahPerUnit what one unit of an obligation's shortfall weighs, in rupiah; 1 for money
 * @param penalty of a preference: points per Rp100 million short or over, per unit for other measures; {@code null} otherwise
 * @param reference the law or policy it stands on; may be empty
 */
public record Limit(String id, String label, String measure, Selector where, Selector of, Sense sense, Long amount,
        BigDecimal share, Level level, int rank, long rupiahPerUnit, BigDecimal penalty, String reference) {

    /** The largest share, per cent: it keeps share × sum within 64 bits. */
    public static final int LARGEST_SHARE = 1000;

    /** The largest penalty, points. */
    public static final long LARGEST_PENALTY = 1_000_000_000;

    /** Whether it is stated as a share. */
    public boolean isShare() {
        return share != null;
    }

    /** Whether it bounds rupiah. */
    public boolean isMoney() {
        return isMoney(measure);
    }

    /** Whether the values of a measure may be below zero. */
    public static boolean isSigned(String measure) {
        return measure.startsWith("measure:");
    }

    /** Whether a measure is summed in rupiah. */
    public static boolean isMoney(String measure) {
        return measure.equals("cost") || measure.equals("next_year_cost") || measure.startsWith("cash_")
                || measure.startsWith("account:");
    }
}
