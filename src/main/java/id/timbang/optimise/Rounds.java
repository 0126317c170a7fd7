package id.timbang.optimise;

import id.timbang.domain.Halves;
import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** Rounds of search over a contested set that grows: first until nothing is broken, then for value. */
final class Rounds {
    /** Blocks contested for each limit that is broken, at first; twice as many with every round. */
    private static final int PER_BROKEN = 10;
    private static final int MOST_DOUBLINGS = 6;
    /** Blocks from which on the rounded prices are nearly right, so that mending comes first. */
    static final int LARGE = 20_000;
    /** Blocks from which on a single one weighs so little that prices need fewer undecided ones, and need not be the best at first. */
    static final int VAST = 100_000;
    private static final int MOST_ROUNDS = 10;
    /** The round after which, with limits still broken, any portfolio is welcome. */
    private static final int MENDING_ALONE = 1;
    /** Rounds for value, of a large programme and of any other. */
    private static final int LARGE_ROUNDS = 3;
    private static final int ROUNDS = 4;
    private static final long BRIEF = 400_000;
    private static final long STEPS = 6_000_000;
    private static final long LARGE_STEPS = 2_000_000;
    private static final long PLACEMENTS = 1_000_000;
    /** How warm each round begins, in margins of a block as undecided as the prices are many. */
    private static final double[] HEATS = {0.03, 0.1, 0.03, 0.1, 0.03};
    private static final int PASSES = 6;
    private static final int NEIGHBOURHOODS = 60;
    private static final int BRANCHED = 1_500;
    private static final int BRANCHED_NODES = 40;
    /** Between the seeds of two attempts. */
    private static final long APART = 1_000_003;
    private static final int LATE_MOVES = 50_000;

    private final Relaxations relaxations;
    private final Programme programme;
    private final double[] prices;
    private final long[] target;
    private final long bound;
    private final long enough;
    private final Settings settings;
    private final Progress progress;
    private final Clock clock;
    private final boolean large;
    private final double[] rankPrice;
    private long margin;
    private boolean proven;
    private Search.Result best;

    /**
     * @param bound proven for all portfolios, milli-points
     * @param within a bound for the case at hand and shortfalls at their targets, from which the gap asked for is reckoned
     */
    Rounds(Relaxations relaxations, double[] prices, long[] target, long bound, long within, Settings settings,
            Progress progress, Clock clock) {
        this.relaxations = relaxations;
        this.programme = relaxations.programme;
        this.prices = prices;
        this.target = target;
        this.bound = bound;
        this.settings = settings;
        this.progress = progress;
        this.clock = clock;
        this.large = programme.blocks() >= LARGE;
        this.enough = within - BigDecimal.valueOf(Math.max(1, Math.abs(within)))
                .multiply(settings.gapPercent().movePointLeft(2)).setScale(0, RoundingMode.FLOOR).longValueExact();
        this.rankPrice = new double[target.length];
        for (int l = 0; l < prices.length; l++) {
            int k = relaxations.limits.rankIndex[l];
            if (k >= 0) {
                rankPrice[k] = Math.max(rankPrice[k], prices[l] / relaxations.limits.weight[l]);
            }
        }
    }

    /** Searches until the gap is proven or the rounds are over; the seam then stands as the best found, {@code null} for none. */
    Search.Result run(Seam seam) {
        progress.bounded(bound);
        int forValue = 0;
        int most = settings.brief() ? 1 : large ? LARGE_ROUNDS : ROUNDS;
        for (int round = 0; round < MOST_ROUNDS && forValue < most && !clock.ended(); round++) {
            boolean mending = !whole() && round < MOST_ROUNDS / 2;
            round(seam, round, mending);
            if (round == MENDING_ALONE && !best.feasible()) {
                Exhaustive.any(relaxations, seam, clock::ended);
            }
            forValue += mending && !(settings.brief() && whole()) ? 0 : 1;
            report();
            proven = whole() && best.soft() >= enough - spared(new Tally(programme, seam.selection()));
            if (proven) {
                break;
            }
        }
        return best;
    }

    /** Whether the best found proves the gap asked for, as far as doubles tell. */
    boolean proven() {
        return proven;
    }

    /** By how much the bound is lower because obligations fall short by less than they may, milli-points. */
    private double spared(Tally tally) {
        double spared = 0;
        for (int k = 0; k < target.length; k++) {
            spared += rankPrice[k] * (target[k] - tally.rankShortfall(relaxations.limits.ranks[k]));
        }
        return spared;
    }

    /** The margin below which blocks were contested in the last round, milli-points. */
    long margin() {
        return margin;
    }

    private boolean whole() {
        return best != null && best.feasible() && best.kept();
    }

    private void round(Seam seam, int round, boolean mending) {
        int count = Seam.CONTESTED + round * Seam.CONTESTED / 2;
        double width = seam.width(count);
        margin = Math.max(1, (long) Math.ceil(Math.min(width, 1e15)));
        Core core = seam.core(count, width, prices, target, PER_BROKEN << Math.min(round, MOST_DOUBLINGS));
        Contest contest = Contest.of(core, seam, target, prices, relaxations.scales, enough, settings.seed(), progress,
                clock);
        int[][] annealed = new int[1][];
        Search search = new Search(contest);
        Search.Result result = search.run(seam.current(core), start -> {
            Tried tried = mending || settings.brief()
                    ? attempt(contest, start, seam, round, mending, 0)
                    : betterOfTwo(contest, start, seam, round);
            annealed[0] = tried.annealed;
            return tried.result.ways();
        }, 0);
        if (!mending && result.feasible() && result.kept()) {
            result = search.run(result.ways(), ways -> ways, LATE_MOVES);
        }
        boolean better = best == null || result.betterThan(best);
        best = better ? result : best;
        if (!best.feasible()) {
            // Annealing passes through states that break more limits by less: what OptaPlanner keeps leads nowhere.
            seam.take(core, annealed[0]);
        } else if (better) {
            seam.take(core, result.ways());
        }
    }

    /** What an attempt came to, and where annealing and mending alone had led. */
    private record Tried(int[] annealed, Search.Result result) {
    }

    /** An attempt twice, with other heat and chance, at the same time; the better. */
    private Tried betterOfTwo(Contest contest, int[] start, Seam seam, int round) {
        Tried[] tried = new Tried[2];
        Halves.both(() -> tried[0] = attempt(contest, start, seam, round, false, 0),
                () -> tried[1] = attempt(contest, start, seam, round, false, 1));
        return tried[1].result.betterThan(tried[0].result) ? tried[1] : tried[0];
    }

    private Tried attempt(Contest contest, int[] start, Seam seam, int round, boolean mending, int variant) {
        int[] annealed = anneal(contest, start, seam, round, mending, variant);
        int[] ways = mending ? mended(contest, annealed, round) : improved(contest, annealed, round, variant);
        return new Tried(annealed, Search.Result.of(contest.core(), ways, contest.target()));
    }

    private long chance(int round, int variant) {
        return settings.seed() * 31 + round + variant * APART;
    }

    /** Annealed, at first only placed; then mended and improved by chains of changes. */
    private int[] anneal(Contest contest, int[] start, Seam seam, int round, boolean mending,
            int variant) {
        double natural = Math.max(1, seam.width(2 * priced()));
        double heat = Math.max(1, HEATS[(round + variant) % HEATS.length] * natural);
        Annealing annealing = new Annealing(contest, start, natural);
        int[] ways = round == 0
                ? annealing.place(PLACEMENTS, settings.seed())
                : annealing.run(mending ? BRIEF : large ? LARGE_STEPS : STEPS, heat, heat / 1000,
                        chance(round, variant));
        Repair repair = new Repair(contest, ways);
        repair.mend();
        repair.improve(PASSES);
        return repair.ways();
    }

    private int[] mended(Contest contest, int[] annealed, int round) {
        return large || round > 0 ? annealed : branched(contest, annealed);
    }

    private int[] improved(Contest contest, int[] annealed, int round, int variant) {
        return large
                ? annealed
                : new Neighbourhoods(contest, annealed).run(NEIGHBOURHOODS, chance(round, variant));
    }

    /**
     * A few cases of branch and bound over all contested blocks, where single changes came to nothing good: a package of hundreds
     * moves only as a whole.
     */
    private int[] branched(Contest contest, int[] ways) {
        Ledger ledger = new Ledger(contest.core(), ways, contest.target());
        boolean good = ledger.hard() == 0 && ledger.medium() == 0 && bound - ledger.soft() <= Math.abs(bound) / 20;
        if (good || contest.core().entities() > BRANCHED) {
            return ways;
        }
        BranchAndBound search = new BranchAndBound(contest.core(), contest.target().length, contest.target(), 0,
                contest.ended());
        search.run(ways, BRANCHED_NODES);
        return search.best() == null ? ways : search.best();
    }

    /** How many limits have a price. */
    private int priced() {
        return (int) Arrays.stream(prices).filter(price -> price > 0).count();
    }

    private void report() {
        if (whole()) {
            progress.found(best.soft());
        }
        double gap = best.feasible() ? 100.0 * (bound - best.soft()) / Math.max(1, Math.abs(bound)) : Double.NaN;
        progress.report("pilihan", 0, 0, gap);
    }
}
