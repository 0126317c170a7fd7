package id.timbang.optimise;

import java.util.Arrays;

/**
 * The ways that some blocks could go, flat: an option with fund and start each, or nothing.
 *
 * @param wayStart for each block the place of its first way, and one entry more
 * @param proposal whose option a way takes; −1 for nothing
 * @param option {@link Pricing#NOTHING} for nothing
 * @param fund −1 without money
 * @param start place in the option's start set; −1 without money
 */
record Ways(int[] blocks, int[] wayStart, int[] proposal, int[] option, int[] fund, int[] start) {

    /** The ways of some of these blocks, which stand at those places. */
    Ways of(int[] places) {
        int[] starts = new int[places.length + 1];
        for (int i = 0; i < places.length; i++) {
            starts[i + 1] = starts[i] + wayStart[places[i] + 1] - wayStart[places[i]];
        }
        int[] from = new int[starts[places.length]];
        for (int i = 0; i < places.length; i++) {
            int shift = wayStart[places[i]] - starts[i];
            for (int w = starts[i]; w < starts[i + 1]; w++) {
                from[w] = w + shift;
            }
        }
        return new Ways(pick(blocks, places), starts, pick(proposal, from), pick(option, from), pick(fund, from),
                pick(start, from));
    }

    private static int[] pick(int[] values, int[] places) {
        return Arrays.stream(places).map(place -> values[place]).toArray();
    }
}
