package id.timbang.optimise;

import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Linear prices from near ones, and a short search around a portfolio at hand. */
final class Revision {
    /** The part of the bound that is not worth another linear programme: rounding loses far more. */
    private static final double NEGLIGIBLE = 3e-5;

    private final Programme programme;
    private final LimitTable limits;
    private final Pricing pricing;
    private final Scales scales;
    private final Map<String, BigDecimal> known;

    /** @param known prices of a question that differs little, by limit id */
    Revision(Columns columns, Map<String, BigDecimal> known) {
        this.programme = columns.programme;
        this.limits = new LimitTable(programme);
        this.pricing = new Pricing(columns, limits, Pricing.values(programme));
        this.scales = new Scales(columns, limits, pricing.objective);
        this.known = known;
    }

    /**
     * A portfolio that keeps all hard limits, or nothing where none was found.
     *
     * @param earlier portfolio to search around, of a programme with the same options; it may break limits
     * @param served portfolio whose obligations fall short by as much as they may
     */
    Optional<Solution> around(Selection earlier, Selection served, long seed) {
        long began = System.nanoTime();
        long[] target = limits.shortfalls(new Tally(programme, served));
        Proof proof = Proof.of(pricing, prices(target));
        long priced = System.nanoTime();
        Optional<Selection> found = new Refinement(pricing, scales, proof.prices(), target).around(earlier, seed);
        long done = System.nanoTime();
        return found.map(selection -> new Solution(selection, proof.certificate(new Tally(programme, selection), seed),
                (priced - began) / 1_000_000, (done - priced) / 1_000_000));
    }

    private double[] prices(long[] target) {
        Stage stage = Stage.value(limits, Arrays.stream(target).asDoubleStream().toArray());
        return new PriceFinder(pricing, new RowLimits(limits), scales, NEGLIGIBLE)
                .find(stage, limits.prices(known), Nearness.NEAR)
                .prices();
    }
}
