package id.timbang.verify;

import java.math.BigInteger;

/** An exact integer that sums grow in: 128 bits while they suffice, a {@link BigInteger} beyond. */
final class Exact implements Comparable<Exact> {
    private static final int SAFE_BITS = 126;

    private long high;
    private long low;
    private BigInteger big;

    /** Sets it to 0. */
    void clear() {
        high = 0;
        low = 0;
        big = null;
    }

    /** Sets it to another. */
    void set(Exact other) {
        high = other.high;
        low = other.low;
        big = other.big;
    }

    /** Adds another. */
    void add(Exact other) {
        if (big == null && other.big == null) {
            addWide(other.high, other.low);
        } else {
            big = value().add(other.value());
        }
    }

    /** Subtracts another. */
    void subtract(Exact other) {
        if (big == null && other.big == null && other.high != Long.MIN_VALUE) {
            addWide(other.low == 0 ? -other.high : ~other.high, -other.low);
        } else {
            big = value().subtract(other.value());
        }
    }

    /** Adds a product. */
    void addProduct(Factor factor, long amount) {
        if (big == null && factor.bits() + bits(amount) <= SAFE_BITS) {
            long unsigned = factor.low() < 0 ? amount : 0;
            addWide(factor.high() * amount + Math.multiplyHigh(factor.low(), amount) + unsigned, factor.low() * amount);
        } else {
            big = value().add(factor.value().multiply(BigInteger.valueOf(amount)));
        }
    }

    private static int bits(long amount) {
        return Long.SIZE - Long.numberOfLeadingZeros(amount < 0 ? ~amount : amount);
    }

    private void addWide(long otherHigh, long otherLow) {
        long sumLow = low + otherLow;
        long carry = Long.compareUnsigned(sumLow, low) < 0 ? 1 : 0;
        long sumHigh = high + otherHigh + carry;
        if (((high ^ sumHigh) & (otherHigh ^ sumHigh)) < 0) {
            big = wide(high, low).add(wide(otherHigh, otherLow));
        } else {
            high = sumHigh;
            low = sumLow;
        }
    }

    private static BigInteger wide(long high, long low) {
        BigInteger lowPart = BigInteger.valueOf(low >>> 1).shiftLeft(1).add(BigInteger.valueOf(low & 1));
        return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(lowPart);
    }

    /** Its value. */
    BigInteger value() {
        return big == null ? wide(high, low) : big;
    }

    @Override
    public int compareTo(Exact other) {
        if (big != null || other.big != null) {
            return value().compareTo(other.value());
        }
        int byHigh = Long.compare(high, other.high);
        return byHigh == 0 ? Long.compareUnsigned(low, other.low) : byHigh;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact exact && compareTo(exact) == 0;
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    @Override
    public String toString() {
        return value().toString();
    }
}
