package id.timbang.explain;

import java.math.BigInteger;

/**
 * An option with its cheapest fund and start.
 *
 * @param fund place of the fund; −1 without money
 * @param start place in the option's start set; −1 without money
 * @param net value less priced usage, in the unit of {@link LimitPrices}
 */
record Way(int option, int fund, int start, BigInteger net) {
}
