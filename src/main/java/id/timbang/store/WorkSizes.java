package id.timbang.store;

/**
 * How many works of which size a result funds.
 *
 * @param big proposals that ask for Rp500 million or more
 * @param small the others
 */
public record WorkSizes(long big, long bigFunded, long small, long smallFunded) {
}
