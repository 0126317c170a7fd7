package id.timbang.explain;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Row;
import id.timbang.model.Start;
import id.timbang.model.Variants;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The prices of a certificate laid over a programme: what one unit in each row costs, as whole numbers of a tiny unit, exactly. */
final class LimitPrices {
    private final List<Row> rows;
    /** Price of each limit; zero where the certificate states none. */
    private final BigDecimal[] ofLimit;
    private final BigInteger[] ofRow;
    private final double[] roughly;
    /** For each row the first one of the same price; −1 where there is no price. */
    private final int[] sameAs;
    private final int scale;
    private final BigInteger one;

    LimitPrices(Programme programme, Map<String, BigDecimal> prices) {
        this.rows = programme.rows();
        this.ofLimit = programme.limits().stream().map(limit -> prices.getOrDefault(limit.id(), BigDecimal.ZERO))
                .toArray(BigDecimal[]::new);
        this.scale = 6 + Arrays.stream(ofLimit).mapToInt(BigDecimal::scale).max().orElse(0);
        this.one = BigInteger.TEN.pow(scale);
        this.ofRow = new BigInteger[rows.size()];
        Arrays.fill(ofRow, BigInteger.ZERO);
        for (int l = 0; l < ofLimit.length; l++) {
            ModelLimit limit = programme.limits().get(l);
            add(limit.whereRow(), factor(limit, true), l);
            if (limit.isShare()) {
                add(limit.ofRow(), factor(limit, false), l);
            }
        }
        this.roughly = Arrays.stream(ofRow).mapToDouble(price -> new BigDecimal(price, scale).doubleValue()).toArray();
        this.sameAs = sameAs();
    }

    private int[] sameAs() {
        Map<BigInteger, Integer> first = new HashMap<>();
        int[] same = new int[ofRow.length];
        for (int row = 0; row < same.length; row++) {
            same[row] = ofRow[row].signum() == 0 ? -1 : first.merge(ofRow[row], row, Math::min);
        }
        return same;
    }

    private void add(int row, BigDecimal factor, int l) {
        ofRow[row] = ofRow[row].add(ofLimit[l].multiply(factor).setScale(scale).unscaledValue());
    }

    /** By what an amount of the bounded row, or of the row a share is taken of, counts in {@code usage ≤ amount}. */
    static BigDecimal factor(ModelLimit limit, boolean where) {
        BigDecimal plain = where ? BigDecimal.ONE : BigDecimal.valueOf(-limit.sharePpm(), 6);
        return limit.sense().sign() > 0 ? plain : plain.negate();
    }

    /** The price of a limit by place. */
    BigDecimal of(int limit) {
        return ofLimit[limit];
    }

    /** Milli-points in the unit of {@link #cost}. */
    BigInteger scaled(long milliPoints) {
        return BigInteger.valueOf(milliPoints).multiply(one);
    }

    /** ⌊milli-points⌋ of an amount in the unit of {@link #cost}. */
    long floor(BigInteger amount) {
        BigInteger[] parts = amount.divideAndRemainder(one);
        return parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
    }

    /** The price of one unit in a row, to the nearest {@code double}: for comparisons that need not be exact. */
    double roughly(int row) {
        return roughly[row];
    }

    /** What the usage of an option with that fund and start costs. */
    BigInteger cost(Variants.Option option, int fund, Start start) {
        BigInteger sum = BigInteger.ZERO;
        for (int e = 0; e < option.rows().length; e++) {
            BigInteger price = ofRow[option.rows()[e]];
            if (price.signum() != 0) {
                long used = rows.get(option.rows()[e]).usage(option.amounts()[e], fund, start);
                sum = used == 0 ? sum : sum.add(price.multiply(BigInteger.valueOf(used)));
            }
        }
        return sum;
    }

    /** −1, 0 or 1 as an option costs less, as much or more with one fund and start than with another, exactly. */
    int compare(Variants.Option option, int fund, Start start, int otherFund, Start otherStart) {
        BigInteger more = BigInteger.ZERO;
        int priced = -1;
        long units = 0;
        for (int e = 0; e < option.rows().length; e++) {
            int price = sameAs[option.rows()[e]];
            Row row = rows.get(option.rows()[e]);
            if (price < 0 || !(fund != otherFund && row.byFund() || start != otherStart && row.byStart())) {
                continue;
            }
            long amount = option.amounts()[e];
            long used = row.usage(amount, fund, start) - row.usage(amount, otherFund, otherStart);
            if (used != 0 && price != priced) {
                more = units == 0 ? more : more.add(costOf(priced, units));
                priced = price;
                units = 0;
            }
            units += used;
        }
        return more.add(costOf(priced, units)).signum();
    }

    /** Funds that stand for each other have one price, so most differences come to nothing before any multiplication. */
    private BigInteger costOf(int row, long units) {
        return units == 0 ? BigInteger.ZERO : ofRow[row].multiply(BigInteger.valueOf(units));
    }

    /** ⌈milli-points⌉ of an amount in the unit of {@link #cost}. */
    long ceil(BigInteger amount) {
        return -floor(amount.negate());
    }
}
