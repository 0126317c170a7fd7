package id.timbang.optimise;

import id.timbang.model.Programme;

/** The cheapest fund and start of each option whose money belongs to no class: it is looked for option by option. */
final class OwnPlaces {
    final short[] fund;
    final byte[] start;
    private final Columns columns;
    private final Programme programme;
    private final double[] rowPrice;

    /** @param rowPrice for each row its price, kept up to date by the caller */
    OwnPlaces(Columns columns, double[] rowPrice) {
        this.columns = columns;
        this.programme = columns.programme;
        this.rowPrice = rowPrice;
        this.fund = new short[programme.options()];
        this.start = new byte[programme.options()];
    }

    /** Finds the cheapest fund and start of an option; returns what they cost. */
    double find(int o) {
        if (!programme.paid(o)) {
            fund[o] = -1;
            start[o] = -1;
            return 0;
        }
        return columns.first[o + 1] > columns.endStart[o] ? cheapestPair(o) : cheapestFund(o) + cheapestStart(o);
    }

    /** Finds the cheapest fund of an option; returns its price. */
    private double cheapestFund(int o) {
        int[] funds = programme.fundsOf(o);
        fund[o] = (short) funds[0];
        double bestFundPrice = 0;
        if (columns.endFund[o] > columns.endPlain[o]) {
            bestFundPrice = columns.fundPrice(o, funds[0], rowPrice);
            for (int i = 1; i < funds.length; i++) {
                double price = columns.fundPrice(o, funds[i], rowPrice);
                if (price < bestFundPrice) {
                    bestFundPrice = price;
                    fund[o] = (short) funds[i];
                }
            }
        }
        return bestFundPrice;
    }

    /** Finds the cheapest start of an option; returns its price. */
    private double cheapestStart(int o) {
        start[o] = 0;
        double bestStartPrice = 0;
        if (columns.endStart[o] > columns.endFund[o]) {
            int starts = programme.startsOf(o).length;
            bestStartPrice = columns.startPrice(o, 0, rowPrice);
            for (int s = 1; s < starts; s++) {
                double price = columns.startPrice(o, s, rowPrice);
                if (price < bestStartPrice) {
                    bestStartPrice = price;
                    start[o] = (byte) s;
                }
            }
        }
        return bestStartPrice;
    }

    private double cheapestPair(int o) {
        double best = Double.POSITIVE_INFINITY;
        for (int f : programme.fundsOf(o)) {
            for (int s = 0; s < programme.startsOf(o).length; s++) {
                double price = pairCost(o, f, s);
                if (price < best) {
                    best = price;
                    fund[o] = (short) f;
                    start[o] = (byte) s;
                }
            }
        }
        return best;
    }

    /** What fund and start of a paid option cost at the prices of the rows. */
    double pairCost(int o, int f, int s) {
        return columns.fundPrice(o, f, rowPrice) + columns.startPrice(o, s, rowPrice)
                + columns.pairPrice(o, f, s, rowPrice);
    }
}
