package id.timbang.optimise;

import id.timbang.domain.Halves;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Row;
import id.timbang.model.Start;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The Lagrangian at decimal prices, exactly: Σ u·rhs + Σ over blocks of the best (objective − Σ u·usage). Doubles only sort out
 * the options that cannot be a block's best; what remains is compared and summed in scaled integers.
 */
final class ExactBound {
    private static final double TRUST = 1e-12;

    private final Programme programme;
    private final int decimals;
    private final BigInteger[] rowPrice;
    private final double[] roughPrice;
    private final Row[] rows;
    /** For each row whether fund or start changes its entries. */
    private final boolean[] dependsOn;
    private final boolean valued;
    private final IntPredicate open;
    private final BigDecimal constant;
    private final BigInteger one;

    /** The priced entries of the option looked at last that fund or start changes. */
    private int[] dependent = new int[16];
    private int dependents;
    private double estimate;
    private double doubt;
    /** Whether the option looked at last uses anything that has a price. */
    private boolean priced;

    /**
     * @param prices for each limit, never null
     * @param valued whether options bring their objective; else only usage counts
     * @param open which options are open; all but those closed by a branch
     */
    ExactBound(Programme programme, BigDecimal[] prices, boolean valued, IntPredicate open) {
        this.programme = programme;
        this.valued = valued;
        this.open = open;
        this.decimals = 6 + Arrays.stream(prices).mapToInt(BigDecimal::scale).max().orElse(0);
        this.one = BigInteger.TEN.pow(decimals);
        this.rows = programme.rows().toArray(Row[]::new);
        this.dependsOn = new boolean[rows.length];
        for (int r = 0; r < rows.length; r++) {
            dependsOn[r] = rows[r].byFund() || rows[r].byStart();
        }
        this.rowPrice = new BigInteger[programme.rows().size()];
        Arrays.fill(rowPrice, BigInteger.ZERO);
        BigDecimal sum = BigDecimal.ZERO;
        for (int l = 0; l < prices.length; l++) {
            if (prices[l].signum() != 0) {
                ModelLimit limit = programme.limits().get(l);
                sum = sum.add(prices[l].multiply(LimitTable.exactRhs(limit)));
                addPrice(limit, prices[l]);
            }
        }
        this.constant = sum;
        this.roughPrice = new double[rowPrice.length];
        for (int r = 0; r < roughPrice.length; r++) {
            roughPrice[r] = new BigDecimal(rowPrice[r], decimals).doubleValue();
        }
    }

    /** The same for another thread. */
    private ExactBound(ExactBound of) {
        this.programme = of.programme;
        this.decimals = of.decimals;
        this.rowPrice = of.rowPrice;
        this.roughPrice = of.roughPrice;
        this.rows = of.rows;
        this.dependsOn = of.dependsOn;
        this.valued = of.valued;
        this.open = of.open;
        this.constant = of.constant;
        this.one = of.one;
    }

    private void addPrice(ModelLimit limit, BigDecimal price) {
        BigDecimal signed = limit.sense().sign() > 0 ? price : price.negate();
        rowPrice[limit.whereRow()] = rowPrice[limit.whereRow()].add(scaled(signed));
        if (limit.isShare()) {
            BigDecimal part = signed.multiply(BigDecimal.valueOf(limit.sharePpm(), 6));
            rowPrice[limit.ofRow()] = rowPrice[limit.ofRow()].subtract(scaled(part));
        }
    }

    private BigInteger scaled(BigDecimal number) {
        return number.setScale(decimals, java.math.RoundingMode.UNNECESSARY).unscaledValue();
    }

    /**
     * The Lagrangian; {@code null} when the open options of some block exclude each other, so that there is no selection at all.
     */
    BigDecimal total() {
        if (!valued && Arrays.stream(roughPrice).allMatch(price -> price == 0)) {
            return constant;
        }
        int blocks = programme.blocks();
        int middle = blocks / 2;
        var sums = new BigInteger[2];
        var other = new ExactBound(this);
        Halves.both(() -> sums[0] = sum(0, middle), () -> sums[1] = other.sum(middle, blocks));
        return sums[0] == null || sums[1] == null
                ? null
                : constant.add(new BigDecimal(sums[0].add(sums[1]), decimals));
    }

    /** Σ over the blocks of a range; {@code null} where one has no selection. */
    private BigInteger sum(int from, int to) {
        BigInteger sum = BigInteger.ZERO;
        for (int b = from; b < to; b++) {
            BigInteger best = block(b);
            if (best == null) {
                return null;
            }
            sum = sum.add(best);
        }
        return sum;
    }

    private BigInteger block(int b) {
        int[] members = programme.members(b);
        BigInteger deferred = BigInteger.ZERO;
        int mandatory = -1;
        for (int p : members) {
            if (deferOpen(p)) {
                deferred = deferred.add(objective(programme.firstOption(p)));
            } else if (mandatory >= 0) {
                return null;
            } else {
                mandatory = p;
            }
        }
        BigInteger best = mandatory < 0 ? BigInteger.ZERO : null;
        double bar = mandatory < 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (int p : members) {
            if (mandatory >= 0 && p != mandatory) {
                continue;
            }
            BigInteger defer = p == mandatory ? BigInteger.ZERO : objective(programme.firstOption(p));
            double roughDefer = rough(defer);
            for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
                if (o == programme.firstOption(p) && programme.deferrable(p) || !open.test(o)) {
                    continue;
                }
                rough(o);
                if (!(estimate - roughDefer + doubt < bar)) {
                    BigInteger gain = (priced ? exact(o) : objective(o)).subtract(defer);
                    if (best == null || gain.compareTo(best) > 0) {
                        best = gain;
                        double about = rough(gain);
                        bar = about - Math.abs(about) * TRUST;
                    }
                }
            }
        }
        return best == null ? null : deferred.add(best);
    }

    private double rough(BigInteger scaled) {
        return scaled.signum() == 0 ? 0 : new BigDecimal(scaled, decimals).doubleValue();
    }

    private boolean deferOpen(int p) {
        return programme.deferrable(p) && open.test(programme.firstOption(p));
    }

    private BigInteger objective(int option) {
        return valued
                ? BigInteger.valueOf(programme.objective(option)).multiply(one)
                : BigInteger.ZERO;
    }

    /** About what an option is worth net, and how far that may be off. */
    private void rough(int o) {
        double sum = valued ? programme.objective(o) : 0;
        double size = Math.abs(sum);
        dependents = 0;
        priced = false;
        for (int e = programme.firstEntry(o), end = programme.endEntry(o); e < end; e++) {
            double price = roughPrice[programme.entryRow(e)];
            if (price != 0) {
                priced = true;
                double term = price * programme.entryAmount(e);
                size += Math.abs(term);
                if (plain(e)) {
                    sum -= term;
                } else {
                    addDependent(e);
                }
            }
        }
        doubt = size * TRUST;
        estimate = dependents > 0 && programme.paid(o) ? sum - cheapestRough(o) : sum;
    }

    private void addDependent(int entry) {
        if (dependents == dependent.length) {
            dependent = Arrays.copyOf(dependent, 2 * dependents);
        }
        dependent[dependents++] = entry;
    }

    /** Whether neither fund nor start changes an entry. */
    private boolean plain(int entry) {
        return !dependsOn[programme.entryRow(entry)];
    }

    /** About the least that fund and start of an option cost. */
    private double cheapestRough(int o) {
        double best = Double.POSITIVE_INFINITY;
        for (int f : programme.fundsOf(o)) {
            for (Start s : programme.startsOf(o)) {
                double cost = 0;
                for (int i = 0; i < dependents; i++) {
                    int row = programme.entryRow(dependent[i]);
                    cost += roughPrice[row] * rows[row].usage(programme.entryAmount(dependent[i]), f, s);
                }
                best = Math.min(best, cost);
            }
        }
        return best;
    }

    private BigInteger exact(int o) {
        BigInteger plain = objective(o);
        for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
            if (plain(e)) {
                plain = plain.subtract(priced(e, programme.entryAmount(e)));
            }
        }
        return programme.paid(o) ? plain.subtract(cheapestExact(o)) : plain;
    }

    private BigInteger cheapestExact(int o) {
        BigInteger best = null;
        for (int f : programme.fundsOf(o)) {
            for (Start s : programme.startsOf(o)) {
                BigInteger cost = BigInteger.ZERO;
                for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
                    if (!plain(e)) {
                        cost = cost.add(priced(e, programme.usage(e, f, s)));
                    }
                }
                best = best == null || cost.compareTo(best) < 0 ? cost : best;
            }
        }
        return best;
    }

    private BigInteger priced(int entry, long amount) {
        BigInteger price = rowPrice[programme.entryRow(entry)];
        return price.signum() == 0 || amount == 0 ? BigInteger.ZERO : price.multiply(BigInteger.valueOf(amount));
    }
}
