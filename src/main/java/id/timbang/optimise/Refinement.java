package id.timbang.optimise;

import id.timbang.domain.Progress;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import java.util.Optional;

/** A short search around a portfolio: what it breaks is mended, and what prices contest is improved. */
final class Refinement {
    /** Blocks contested for each limit that is broken, at least and for each unit that is missing of one that counts proposals. */
    private static final int PER_BROKEN = 40;
    private static final int PER_MISSING = 4;
    private static final int MOST_BROKEN = 2_000;
    private static final int STEPS = 400_000;
    private static final double WARM = 0.03;
    /** Blocks as undecided as the limits with prices are many, about. */
    private static final int UNDECIDED = 500;
    private static final int PASSES = 1;

    private final Pricing pricing;
    private final Scales scales;
    private final double[] prices;
    private final long[] target;

    /**
     * @param pricing evaluated at the prices
     * @param target for each rank the shortfall it may have, rupiah
     */
    Refinement(Pricing pricing, Scales scales, double[] prices, long[] target) {
        this.pricing = pricing;
        this.scales = scales;
        this.prices = prices;
        this.target = target;
    }

    /** A portfolio that keeps all hard limits and the targets, or nothing where none was found. */
    Optional<Selection> around(Selection earlier, long seed) {
        Seam seam = new Seam(pricing, earlier);
        Core core = seam.core(Seam.CONTESTED, seam.width(Seam.CONTESTED), prices, target, perBroken(earlier));
        Contest contest = Contest.of(core, seam, target, prices, scales, Long.MAX_VALUE, seed, Progress.NONE,
                new Clock(null, Progress.NONE));
        Search.Result result = improved(contest, seam.current(core), Math.max(1, seam.width(UNDECIDED)), seed);
        if (!result.feasible() || !result.kept()) {
            return Optional.empty();
        }
        seam.take(core, result.ways());
        return Optional.of(seam.selection());
    }

    private int perBroken(Selection earlier) {
        Tally tally = new Tally(pricing.programme, earlier);
        long missing = pricing.programme.limits().stream().filter(limit -> !limit.money() && !limit.isRelation())
                .mapToLong(limit -> Math.max(0, -tally.slack(limit))).max().orElse(0);
        return (int) Math.min(MOST_BROKEN, Math.max(PER_BROKEN, PER_MISSING * missing));
    }

    private Search.Result improved(Contest contest, int[] from, double natural, long seed) {
        Annealing annealing = new Annealing(contest, from, natural);
        int[] annealed = annealing.run(STEPS, WARM * natural, WARM * natural / 1000, seed);
        Search.Result start = better(result(contest, annealed), result(contest, from));
        Repair repair = new Repair(contest, start.ways());
        repair.mend();
        repair.improve(PASSES);
        return better(result(contest, repair.ways()), start);
    }

    private Search.Result result(Contest contest, int[] ways) {
        return Search.Result.of(contest.core(), ways, target);
    }

    private static Search.Result better(Search.Result changed, Search.Result before) {
        return changed.betterThan(before) ? changed : before;
    }
}
