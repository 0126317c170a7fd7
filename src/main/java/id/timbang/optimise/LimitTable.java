package id.timbang.optimise;

import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The limits of a programme as flat arrays, each in the form {@code usage ≤ rhs} with {@code usage = sign × (where − share × of)}.
 * The doubles serve the price finder alone; checks and bounds use the exact limits.
 */
final class LimitTable {
    final Programme programme;
    final int size;
    final int[] whereRow;
    final int[] ofRow;
    final double[] sign;
    final double[] share;
    final double[] rhs;
    /** Rank of an obligation counted from 0; −1 for every other limit. */
    final int[] rankIndex;
    final double[] weight;
    /** Highest price of a preference; infinite for every other limit. */
    final double[] cap;
    /** The ranks that occur, ascending. */
    final int[] ranks;

    LimitTable(Programme programme) {
        this.programme = programme;
        List<ModelLimit> limits = programme.limits();
        size = limits.size();
        whereRow = new int[size];
        ofRow = new int[size];
        sign = new double[size];
        share = new double[size];
        rhs = new double[size];
        rankIndex = new int[size];
        weight = new double[size];
        cap = new double[size];
        ranks = limits.stream().filter(limit -> limit.level() == Level.OBLIGATION).mapToInt(ModelLimit::rank).distinct()
                .sorted().toArray();
        for (int l = 0; l < size; l++) {
            fill(l, limits.get(l));
        }
    }

    private void fill(int l, ModelLimit limit) {
        whereRow[l] = limit.whereRow();
        ofRow[l] = limit.ofRow();
        sign[l] = limit.sense().sign();
        share[l] = limit.sharePpm() / 1e6;
        rhs[l] = exactRhs(limit).doubleValue();
        rankIndex[l] = rankIndex(limit, ranks);
        weight[l] = limit.weight();
        cap[l] = limit.level() == Level.PREFERENCE ? limit.pricePerUnit().doubleValue() : Double.POSITIVE_INFINITY;
    }

    /** Rank of an obligation counted from 0; −1 for every other limit. */
    static int rankIndex(ModelLimit limit, int[] ranks) {
        return limit.level() == Level.OBLIGATION ? Arrays.binarySearch(ranks, limit.rank()) : -1;
    }

    /** The exact right side, base rows moved to it. */
    static BigDecimal exactRhs(ModelLimit limit) {
        BigDecimal of = BigDecimal.valueOf(limit.baseOf()).multiply(BigDecimal.valueOf(limit.sharePpm(), 6));
        BigDecimal plain = BigDecimal.valueOf(limit.amount()).add(of).subtract(BigDecimal.valueOf(limit.baseWhere()));
        return limit.sense().sign() > 0 ? plain : plain.negate();
    }

    /** Usage of limit {@code l} for given sums over the rows. */
    double usage(int l, double[] sums) {
        double where = sums[whereRow[l]];
        return sign[l] * (ofRow[l] < 0 ? where : where - share[l] * sums[ofRow[l]]);
    }

    /** What one unit in each row costs at prices {@code u} of the limits. */
    void rowPrices(double[] u, double[] rowPrice) {
        Arrays.fill(rowPrice, 0);
        for (int l = 0; l < size; l++) {
            if (u[l] != 0) {
                rowPrice[whereRow[l]] += sign[l] * u[l];
                if (ofRow[l] >= 0) {
                    rowPrice[ofRow[l]] -= sign[l] * share[l] * u[l];
                }
            }
        }
    }

    /** Whether the limit is never to be broken. */
    boolean hard(int l) {
        return rankIndex[l] < 0 && Double.isInfinite(cap[l]);
    }

    /** Known prices by limit; 0 where there is none. */
    double[] prices(Map<String, BigDecimal> known) {
        double[] prices = new double[size];
        for (int l = 0; l < size; l++) {
            prices[l] = known.getOrDefault(programme.limits().get(l).id(), BigDecimal.ZERO).doubleValue();
        }
        return prices;
    }

    /** By how much each rank falls short, rupiah. */
    long[] shortfalls(Tally tally) {
        return Arrays.stream(ranks).mapToLong(tally::rankShortfall).toArray();
    }
}
