package id.timbang.verify;

import java.math.BigInteger;

/**
 * A whole number to multiply amounts with.
 *
 * @param high its bits above the lowest 64; not meaningful when it has more than 127 bits
 * @param low its lowest 64 bits
 * @param bits how many bits it has without sign
 */
record Factor(long high, long low, int bits, BigInteger value) {

    static Factor of(BigInteger value) {
        return new Factor(value.shiftRight(Long.SIZE).longValue(), value.longValue(), value.bitLength(), value);
    }
}
