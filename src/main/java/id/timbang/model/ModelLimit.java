package id.timbang.model;

import id.timbang.domain.Level;
import id.timbang.domain.Sense;
import java.math.BigDecimal;

/**
 * A limit or relation of the programme: Σ of one row, base included, against an amount or against a share of another row's Σ.
 *
 * @param id as in limits.csv; {@code exclusive-…}, {@code package-…}, {@code prerequisite-…} for relations
 * @param kind where it comes from
 * @param rank of an obligation; 0 otherwise
 * @param weight rupiah per unit of shortfall of an obligation; 1 for money
 * @param penalty of a preference: points per Rp100 million, or per unit where {@code money} is false; {@code null} otherwise
 * @param money whether the measure is in rupiah
 * @param whereRow place of the row that is bounded
 * @param ofRow place of the row of which a share is taken; −1 when an amount is stated
 * @param sharePpm the share in parts per million (20 % = 200,000); 0 when an amount is stated
 * @param amount the stated amount in units of the measure; 0 when a share is stated
 * @param baseWhere what base rows add to the bounded sum
 * @param baseOf what base rows add to the sum of which a share is taken
 */
public record ModelLimit(String id, String label, Kind kind, Level level, int rank, long weight, BigDecimal penalty,
        boolean money, Sense sense, int whereRow, int ofRow, int sharePpm, long amount, long baseWhere, long baseOf,
        String reference) {

    /** Where a limit comes from. */
    public enum Kind {
        /** A rule, the dataset or a scenario, implied ones included: a row of limits.csv. */
        STATED,
        /** An exclusive group that is no block. */
        EXCLUSIVE,
        /** Two neighbours of a package. */
        PACKAGE,
        /** A prerequisite. */
        PREREQUISITE
    }

    private static final int PPM = 1_000_000;
    /** What a unit of a small limit weighs beside a rupiah, and how many units weigh so: more would leave 62 bits. */
    private static final long HEAVY = 1_000_000;
    private static final long HEAVY_UNITS = 1_000_000_000;
    /** Decimal places from points to milli-points, and from points per Rp100 million to milli-points per rupiah. */
    private static final int POINT = 3;
    private static final int MONEY = 3 - 8;

    /** The same limit with another stated amount. */
    public ModelLimit withAmount(long other) {
        return new ModelLimit(id, label, kind, level, rank, weight, penalty, money, sense, whereRow, ofRow, sharePpm,
                other, baseWhere, baseOf, reference);
    }

    /** The same limit with another share, in parts per million. */
    public ModelLimit withShare(int ppm) {
        return new ModelLimit(id, label, kind, level, rank, weight, penalty, money, sense, whereRow, ofRow, ppm, amount,
                baseWhere, baseOf, reference);
    }

    /** The same limit, never to be broken. */
    public ModelLimit hardened() {
        return new ModelLimit(id, label, kind, Level.HARD, 0, 1, null, money, sense, whereRow, ofRow, sharePpm, amount,
                baseWhere, baseOf, reference);
    }

    /**
     * The same limit as a preference.
     *
     * @param price milli-points that a unit costs by which it is broken
     */
    public ModelLimit preferred(BigDecimal price) {
        return new ModelLimit(id, label, kind, Level.PREFERENCE, 0, 1, price.movePointLeft(money ? MONEY : POINT),
                money, sense, whereRow, ofRow, sharePpm, amount, baseWhere, baseOf, reference);
    }

    /** Whether it is a share of another sum. */
    public boolean isShare() {
        return ofRow >= 0;
    }

    /** Whether it comes from relations.csv or a rule's duplicate groups: not a row of limits.csv. */
    public boolean isRelation() {
        return kind != Kind.STATED;
    }

    /** The column {@code used} of limits.csv: the sum over the chosen options with base. */
    public long used(long whereSum) {
        return Math.addExact(whereSum, baseWhere);
    }

    /** The column {@code amount} of limits.csv: a share is rounded down for MAX, up for MIN. */
    public long amount(long ofSum) {
        if (!isShare()) {
            return amount;
        }
        long of = Math.addExact(ofSum, baseOf);
        // of ÷ PPM and the rest apart, so that no product leaves 64 bits.
        long whole = Math.floorDiv(of, PPM) * sharePpm;
        long rest = Math.floorMod(of, PPM) * (long) sharePpm;
        return whole + (sense == Sense.MAX ? Math.floorDiv(rest, PPM) : -Math.floorDiv(-rest, PPM));
    }

    /** How far the limit is from being broken; negative when it is. */
    public long slack(long whereSum, long ofSum) {
        return sense.sign() * Math.subtractExact(amount(ofSum), used(whereSum));
    }

    /** How far it is broken, in units of the measure; for a MAX preference this is the excess. */
    public long shortfall(long whereSum, long ofSum) {
        return Math.max(0, -slack(whereSum, ofSum));
    }

    /** What a shortfall weighs where several hard limits are broken: a rupiah 1, a unit of a relation or of a small count a million. */
    public long weighed(long shortfall) {
        boolean small = isRelation() || !money && !isShare() && Math.abs(amount) <= HEAVY;
        return small ? shortfall + (HEAVY - 1) * Math.min(shortfall, HEAVY_UNITS) : shortfall;
    }

    /** Milli-points that this shortfall of a preference costs: ⌈1000 × penalty × shortfall ÷ 10^8⌉ for money. */
    public long penalty(long shortfall) {
        return pricePerUnit().multiply(BigDecimal.valueOf(shortfall)).setScale(0, java.math.RoundingMode.CEILING)
                .longValueExact();
    }

    /** The highest price a preference can have, milli-points per unit: 1000 × penalty, ÷ 10^8 for money. */
    public BigDecimal pricePerUnit() {
        return penalty.movePointRight(money ? MONEY : POINT);
    }
}
