package id.timbang.optimise;

import id.timbang.domain.Certificate;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** What prices prove of the value stage, by one evaluation of all blocks in doubles: quick, and rounded so that it holds. */
final class Proof {
    /** Far above the relative error of sums over a million options. */
    private static final double TRUST = 1e-9;

    private final LimitTable limits;
    private final StatedPrices stated;
    private final BigDecimal lagrangian;

    private Proof(LimitTable limits, StatedPrices stated, BigDecimal lagrangian) {
        this.limits = limits;
        this.stated = stated;
        this.lagrangian = lagrangian;
    }

    /** What prices prove, as a certificate can state them; afterwards the blocks stand as evaluated at those. */
    static Proof of(Pricing pricing, double[] prices) {
        LimitTable limits = pricing.limits;
        var stated = new StatedPrices(limits, prices, limits.ranks.length);
        double[] exact = doubles(stated);
        double sum = pricing.evaluate(exact);
        double size = Math.abs(sum);
        for (int l = 0; l < exact.length; l++) {
            sum += exact[l] * limits.rhs[l];
            size += Math.abs(exact[l] * limits.rhs[l]);
        }
        return new Proof(limits, stated, new BigDecimal(Math.ceil(sum + size * TRUST)));
    }

    /** The prices, as evaluated. */
    double[] prices() {
        return doubles(stated);
    }

    private static double[] doubles(StatedPrices stated) {
        return Arrays.stream(stated.price).mapToDouble(BigDecimal::doubleValue).toArray();
    }

    /** No portfolio whose obligations fall short by no more than this one's is worth more; milli-points. */
    long bound(Tally tally) {
        return lagrangian.add(stated.allowed(limits.shortfalls(tally))).setScale(0, RoundingMode.FLOOR)
                .min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact();
    }

    /** The certificate of a portfolio. */
    Certificate certificate(Tally tally, long seed) {
        long[] achieved = limits.shortfalls(tally);
        List<Certificate.RankProof> ranks = new ArrayList<>();
        for (int k = 0; k < achieved.length; k++) {
            ranks.add(new Certificate.RankProof(limits.ranks[k], achieved[k], 0, 0));
        }
        return new Certificate(ranks, tally.achieved(), bound(tally), stated.named(), new TreeMap<>(), List.of(),
                new TreeMap<>(), 1, seed, "steps", true);
    }
}
