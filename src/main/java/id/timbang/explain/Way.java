package id.timbang.explain;

/**
 * An option with its cheapest fund and start.
 *
 * @param fund place of the fund; −1 without money
 * @param start place in the option's start set; −1 without money
 * @param net ⌊value less priced usage⌋, milli-points
 * @param whole whether that is a whole number, so that nothing was rounded
 */
record Way(int option, int fund, int start, long net, boolean whole) {

    /** ⌈value less priced usage⌉, milli-points. */
    long ceil() {
        return whole ? net : net + 1;
    }
}
