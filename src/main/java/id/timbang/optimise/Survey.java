package id.timbang.optimise;

import id.timbang.model.Programme;

/**
 * Some blocks as a descent sees them, which asks hundreds of times what their picks add up to and nothing else. What that takes lies side
 * by side: read from the tables of all options, an option would take ten waits for memory.
 */
final class Survey {
    private final Pricing pricing;
    /** For each block the first of its offers, and the end of all. */
    private final int[] start;
    /** For each block what it brings while all is deferred. */
    private final double[] deferred;
    /** For each block what an offer must beat. */
    private final double[] bar;
    /** For each offer its option, and what that brings more than being deferred. */
    private final int[] option;
    private final double[] gain;
    private final double[] cost;
    private final int[] bundle;
    private final int[] moneyClass;
    /** For each offer the end of its entries other than money. */
    private final int[] endOther;
    private final int[] otherRow;
    private final double[] otherAmount;

    /** @param blocks in order; options that the case at hand closes are left out */
    Survey(Pricing pricing, int[] blocks) {
        this.pricing = pricing;
        Programme programme = pricing.programme;
        int offers = 0;
        int others = 0;
        for (int b : blocks) {
            for (int p : programme.members(b)) {
                for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
                    offers++;
                    others += pricing.columns.endPlain[o] - pricing.columns.endWhole[o];
                }
            }
        }
        start = new int[blocks.length + 1];
        deferred = new double[blocks.length];
        bar = new double[blocks.length];
        option = new int[offers];
        gain = new double[offers];
        cost = new double[offers];
        bundle = new int[offers];
        moneyClass = new int[offers];
        endOther = new int[offers];
        otherRow = new int[others];
        otherAmount = new double[others];
        for (int i = 0; i < blocks.length; i++) {
            start[i + 1] = lay(i, blocks[i], start[i]);
        }
    }

    private int lay(int i, int block, int from) {
        deferred[i] = pricing.deferred[block];
        bar[i] = pricing.bar(block);
        int at = from;
        for (int p : pricing.programme.members(block)) {
            if (pricing.mayTake(block, p)) {
                at = layOffers(p, at);
            }
        }
        return at;
    }

    private int layOffers(int p, int from) {
        Programme programme = pricing.programme;
        Columns columns = pricing.columns;
        double defer = pricing.whenDeferred(p);
        int at = from;
        for (int o = programme.firstOption(p) + (programme.deferrable(p) ? 1 : 0); o < programme.endOption(p); o++) {
            if (pricing.closed(o)) {
                continue;
            }
            option[at] = o;
            gain[at] = pricing.objective[o] - defer;
            cost[at] = programme.cost(o);
            bundle[at] = columns.bundles.of[o];
            moneyClass[at] = columns.classes.of[o];
            int others = columns.endPlain[o] - columns.endWhole[o];
            int other = firstOther(at);
            System.arraycopy(columns.entryRow, columns.endWhole[o], otherRow, other, others);
            System.arraycopy(columns.entryAmount, columns.endWhole[o], otherAmount, other, others);
            endOther[at++] = other + others;
        }
        return at;
    }

    /** Adds the picks of a half of the blocks to a part; returns Σ of their best nets. */
    double add(int half, Part part) {
        double total = 0;
        int end = Pricing.end(deferred.length, half);
        for (int i = half * (deferred.length / 2); i < end; i++) {
            double best = bar[i];
            int pick = -1;
            for (int at = start[i]; at < start[i + 1]; at++) {
                double net = net(at);
                if (net > best) {
                    best = net;
                    pick = at;
                }
            }
            total += deferred[i] + best;
            if (pick >= 0) {
                take(pick, part);
            }
        }
        return total;
    }

    private void take(int at, Part part) {
        int k = moneyClass[at];
        if (k == MoneyClasses.NONE) {
            pricing.addPick(option[at], part);
            return;
        }
        part.bundleMoney()[bundle[at]] += cost[at];
        part.classMoney()[k] += cost[at];
        for (int e = firstOther(at); e < endOther[at]; e++) {
            part.sums()[otherRow[e]] += otherAmount[e];
        }
    }

    private int firstOther(int at) {
        return at == 0 ? 0 : endOther[at - 1];
    }

    private double net(int at) {
        int k = moneyClass[at];
        double net = gain[at] - pricing.bundlePrice[bundle[at]] * cost[at]
                - (k == MoneyClasses.NONE ? pricing.own.find(option[at]) : pricing.classes.price[k] * cost[at]);
        for (int e = firstOther(at); e < endOther[at]; e++) {
            net -= pricing.rowPrice[otherRow[e]] * otherAmount[e];
        }
        return net;
    }
}
