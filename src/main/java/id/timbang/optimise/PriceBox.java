package id.timbang.optimise;

/**
 * How far prices may move from where they are.
 *
 * @param centre the price of each limit now
 * @param radius by how much it may move; infinite for no box
 * @param cap its highest price
 */
record PriceBox(double[] centre, double[] radius, double[] cap) {

    /** The lowest price of a limit. */
    double low(int l) {
        return Math.max(0, centre[l] - radius[l]);
    }

    /** The highest price of a limit. */
    double high(int l) {
        return Math.min(cap[l], centre[l] + radius[l]);
    }

    /** The best price of a limit of which that much is left and nothing else uses: as far as the box lets it move. */
    double apart(int l, double rest) {
        return rest < 0 ? high(l) : rest > 0 ? low(l) : centre[l];
    }

    /** The highest price of a rupiah at the centre. */
    double money(LimitTable limits) {
        double highest = 0;
        for (int l = 0; l < limits.size; l++) {
            if (limits.programme.limits().get(l).money()) {
                highest = Math.max(highest, centre[l]);
            }
        }
        return highest;
    }
}
