package id.timbang.verify;

import id.timbang.domain.Level;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** The sums of what is taken, and what follows from them for every limit; contract.md, "Shares" and "Levels". */
final class Sums {
    private static final BigInteger PPM = BigInteger.valueOf(1_000_000);

    private final Programme programme;
    private final long[] rows;
    private long value;
    private long changes;

    Sums(Programme programme, Taken taken) {
        this.programme = programme;
        this.rows = new long[programme.rows().size()];
        Row[] byPlace = programme.rows().toArray(Row[]::new);
        for (int p = 0; p < programme.proposals(); p++) {
            int option = taken.option(p);
            if (option >= 0) {
                value = Math.addExact(value, programme.value(option));
                changes = Math.addExact(changes, programme.changePenalty(option));
                for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
                    int row = programme.entryRow(e);
                    long amount = programme.entryAmount(e);
                    long used = programme.paid(option)
                            ? Usage.of(byPlace[row], amount, taken.fund(p), taken.start(p))
                            : amount;
                    rows[row] = Math.addExact(rows[row], used);
                }
            }
        }
    }

    /** Σ over {@code where} with base, without sign. */
    long used(ModelLimit limit) {
        return Math.addExact(rows[limit.whereRow()], limit.baseWhere());
    }

    /** The stated amount; a share of the sum over {@code of} with base, rounded down for MAX and up for MIN. */
    long amount(ModelLimit limit) {
        if (!limit.isShare()) {
            return limit.amount();
        }
        BigInteger of = BigInteger.valueOf(rows[limit.ofRow()]).add(BigInteger.valueOf(limit.baseOf()));
        RoundingMode rounding = limit.sense() == Sense.MAX ? RoundingMode.FLOOR : RoundingMode.CEILING;
        BigInteger product = of.multiply(BigInteger.valueOf(limit.sharePpm()));
        return new BigDecimal(product).divide(new BigDecimal(PPM), 0, rounding).longValueExact();
    }

    /** What is left until the limit breaks; negative when it is broken. */
    long slack(ModelLimit limit) {
        return limit.sense() == Sense.MAX
                ? Math.subtractExact(amount(limit), used(limit))
                : Math.subtractExact(used(limit), amount(limit));
    }

    /** How far the limit is broken, in units of its measure. */
    long shortfall(ModelLimit limit) {
        return Math.max(0, -slack(limit));
    }

    /** Σ weight × shortfall of an obligation rank, rupiah. */
    BigInteger rankShortfall(int rank) {
        return programme.limits().stream().filter(limit -> isOf(rank, limit))
                .map(limit -> BigInteger.valueOf(limit.weight()).multiply(BigInteger.valueOf(shortfall(limit))))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Σ weight × amount of an obligation rank, rupiah: what its gap is measured against. */
    BigInteger rankAmounts(int rank) {
        return programme.limits().stream().filter(limit -> isOf(rank, limit))
                .map(limit -> BigInteger.valueOf(limit.weight()).multiply(BigInteger.valueOf(amount(limit))))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static boolean isOf(int rank, ModelLimit limit) {
        return limit.level() == Level.OBLIGATION && limit.rank() == rank;
    }

    /** Σ value − Σ penalties: changes, and for each preference ⌈1000 × penalty × shortfall ÷ 10^8⌉ (per unit where not money). */
    BigInteger achieved() {
        BigInteger sum = BigInteger.valueOf(value).subtract(BigInteger.valueOf(changes));
        for (ModelLimit limit : programme.limits()) {
            if (limit.level() == Level.PREFERENCE) {
                sum = sum.subtract(penaltyPerUnit(limit).multiply(BigDecimal.valueOf(shortfall(limit)))
                        .setScale(0, RoundingMode.CEILING).toBigIntegerExact());
            }
        }
        return sum;
    }

    /** Milli-points that one unit of a preference's shortfall costs, and so the most that its price can be. */
    static BigDecimal penaltyPerUnit(ModelLimit limit) {
        BigDecimal milliPoints = limit.penalty().multiply(BigDecimal.valueOf(1000));
        return limit.money() ? milliPoints.movePointLeft(8) : milliPoints;
    }
}
