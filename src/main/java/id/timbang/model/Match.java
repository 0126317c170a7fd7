package id.timbang.model;

import java.util.BitSet;

/**
 * A selector applied to a table.
 *
 * @param rows what it says of the rows themselves
 * @param choices bit {@code c} tells whether the choice with ordinal c matches
 * @param funds for each fund whether it matches; {@code null} when no clause names the fund
 * @param quarters bit {@code q - 1} tells whether quarter q matches
 * @param unpaid whether an option without money matches: it has neither fund nor quarter, so only negations do
 * @param committed whether a row of base.csv matches, if its cells do: it has neither fund, quarter nor choice
 */
record Match(BitSet rows, int choices, boolean[] funds, int quarters, boolean unpaid, boolean committed) {
}
