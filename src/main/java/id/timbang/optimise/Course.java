package id.timbang.optimise;

import id.timbang.domain.Certificate;
import id.timbang.domain.Level;
import id.timbang.domain.Progress;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One optimisation from prices to certificate. */
final class Course {
    /** Contested blocks up to which branch and bound decides exactly. */
    private static final int EXACT = 60;
    private static final int NODES = 20_000;
    private static final int CONTESTED = 600;
    /** Blocks contested for each limit that has a price or is broken, whatever their margins. */
    private static final int PER_LIMIT = 10;
    private static final long STEPS = 6_000_000;
    /** The second number only where the first leaves a hard limit broken. */
    private static final long[] QUICK_STEPS = {400_000, 4_000_000};
    /** How warm each round begins, in margins of a block as undecided as the prices are many. */
    private static final double[] HEATS = {1, 0.3, 0.1, 0.3, 0.1};
    private static final double CHARGE = 2;
    private static final int NEIGHBOURHOODS = 60;
    private static final int BRANCHED = 1_500;
    private static final int BRANCHED_NODES = 40;
    private static final int LATE_MOVES = 50_000;

    private final Programme programme;
    private final Settings settings;
    private final Progress progress;
    private final Relaxations relaxations;
    private final Clock clock;
    private final long[] shortfallFloor;
    private double[][] rankPrices;
    private PriceFinder.Found value;
    private String ended = "steps";
    private long margin;

    Course(Programme programme, Settings settings, Progress progress) {
        this.programme = programme;
        this.settings = settings;
        this.progress = progress;
        this.clock = new Clock(settings.limit(), progress);
        this.relaxations = new Relaxations(programme);
        this.shortfallFloor = new long[relaxations.limits.ranks.length];
        this.rankPrices = new double[shortfallFloor.length][relaxations.limits.size];
    }

    Solution run() {
        long began = System.nanoTime();
        progress.report("harga", 0, 0, Double.NaN);
        boolean exact = programme.blocks() <= EXACT;
        long[] target = exact ? null : priceObligations(true);
        long priced = System.nanoTime();
        Selection selection = exact ? exactly() : search(target);
        Certificate certificate = certify(selection);
        long done = System.nanoTime();
        return new Solution(selection, certificate, (priced - began) / 1_000_000, (done - priced) / 1_000_000);
    }

    /**
     * From known prices to a portfolio by linear rounding and a short annealing: for sweeps over questions that differ little.
     * Nothing where that breaks a hard limit.
     */
    Optional<Solution> quick() {
        long began = System.nanoTime();
        long[] target = priceObligations(settings.warmPrices().isEmpty());
        long priced = System.nanoTime();
        relaxations.pricing.evaluate(value.prices());
        Seam seam = new Seam(relaxations.pricing, value);
        for (int round = 0; round < QUICK_STEPS.length && (round == 0 || broken(seam)); round++) {
            anneal(target, seam, QUICK_STEPS[round]);
        }
        if (broken(seam)) {
            return Optional.empty();
        }
        Certificate certificate = certify(seam.selection());
        return Optional.of(new Solution(seam.selection(), certificate, (priced - began) / 1_000_000,
                (System.nanoTime() - priced) / 1_000_000));
    }

    private boolean broken(Seam seam) {
        Tally tally = new Tally(programme, seam.selection());
        return programme.limits().stream().anyMatch(limit -> limit.level() == Level.HARD && tally.slack(limit) < 0);
    }

    private void anneal(long[] target, Seam seam, long steps) {
        double width = seam.width(CONTESTED);
        boolean[] needed = new Tight(relaxations, seam.selection(), value.prices()).blocks(PER_LIMIT);
        Core core = new Core(programme, relaxations.limits, seam.selection(), seam.ways(CONTESTED, width, needed));
        double heat = Math.max(1, seam.width(2 * priced()));
        seam.take(core, new Annealing(contest(core, seam, target, Long.MAX_VALUE), seam.current(core), CHARGE * heat)
                .run(steps, heat, heat / 1000, settings.seed()));
    }

    /** Prices with obligations priced, then rank by rank where they fall short; returns what each rank may fall short by. */
    private long[] priceObligations(boolean descend) {
        long[] target = new long[shortfallFloor.length];
        for (int k = 0; k < target.length; k++) {
            allow(target, k, relaxations.scarcity(k));
        }
        value = relaxations.charged(target, warm(), descend);
        if (relaxations.fallsShort(value)) {
            for (int k = 0; k < target.length; k++) {
                allow(target, k, relaxations.rank(k, target, value.prices()));
            }
            value = relaxations.value(target, value.prices(), false);
        }
        return target;
    }

    private void allow(long[] target, int k, double[] prices) {
        rankPrices[k] = prices;
        shortfallFloor[k] = relaxations.rankBound(stated(prices, k), target);
        target[k] = shortfallFloor[k] + relaxations.tolerance(k);
    }

    private double[] warm() {
        double[] prices = new double[relaxations.limits.size];
        for (int l = 0; l < prices.length; l++) {
            BigDecimal known = settings.warmPrices().get(programme.limits().get(l).id());
            prices[l] = known == null ? 0 : known.doubleValue();
        }
        return prices;
    }

    private StatedPrices stated(double[] prices, int rank) {
        return new StatedPrices(relaxations.limits, prices, rank);
    }

    /** Every block contested: rank by rank, then value, by branch and bound. */
    private Selection exactly() {
        int ranks = shortfallFloor.length;
        long[] target = new long[ranks];
        Arrays.fill(target, Long.MAX_VALUE / 4);
        PriceFinder.Found none = new PriceFinder.Found(new double[relaxations.limits.size], 0, 0, null, null);
        relaxations.pricing.evaluate(none.prices());
        Seam seam = new Seam(relaxations.pricing, none);
        Core core = new Core(programme, relaxations.limits, seam.selection(),
                seam.ways(programme.blocks(), Double.POSITIVE_INFINITY, new boolean[programme.blocks()]));
        int[] ways = seam.current(core);
        boolean complete = true;
        for (int k = 0; k <= ranks; k++) {
            // Half of what a rank may end above the least shortfall goes to finding it, half to the value.
            long slack = k < ranks ? relaxations.tolerance(k) / 2 : 0;
            BranchAndBound search = new BranchAndBound(core, k, target.clone(), slack, clock::ended);
            int[] from = ways;
            boolean last = k == ranks;
            Contest contest = contest(core, seam, last ? target : new long[0], Long.MAX_VALUE);
            Search.Result result = new Search(last ? contest : contest(core, seam, target, Long.MAX_VALUE)).run(from,
                    start -> {
                        search.run(start, NODES);
                        return search.best() == null ? start : search.best();
                    }, 0);
            complete &= search.complete();
            if (search.best() == null) {
                throw nothingFound(search.complete());
            }
            // While ranks are minimised the search scores by value only: what branch and bound found is meant.
            ways = last ? result.ways() : search.best();
            if (k < ranks) {
                Ledger ledger = new Ledger(core, ways, target);
                target[k] = ledger.rankShortfall(k) + relaxations.tolerance(k) - slack;
            }
        }
        ended = complete ? "optimal" : clock.ended() ? "limit" : "steps";
        seam.take(core, ways);
        Selection selection = seam.selection();
        priceExactly(selection);
        return selection;
    }

    /** Prices around a selection found without them. */
    private void priceExactly(Selection selection) {
        long[] achieved = achieved(new Tally(programme, selection));
        double[] none = new double[relaxations.limits.size];
        for (int k = 0; k < achieved.length; k++) {
            if (achieved[k] > 0) {
                rankPrices[k] = relaxations.rank(k, achieved, none);
            }
        }
        value = relaxations.value(achieved, none, true);
    }

    private long[] achieved(Tally tally) {
        return Arrays.stream(relaxations.limits.ranks).mapToLong(tally::rankShortfall).toArray();
    }

    private Contest contest(Core core, Seam seam, long[] target, long enough) {
        double[] price = new double[core.limits.length];
        double[] all = value == null ? new double[relaxations.limits.size] : value.prices();
        List<ModelLimit> limits = programme.limits();
        int at = 0;
        for (int l = 0; l < all.length && at < price.length; l++) {
            if (limits.get(l) == core.limits[at]) {
                price[at++] = Math.max(all[l], 0.3 * relaxations.scales.price[l]);
            }
        }
        return new Contest(core, target, seam.losses(core), price, enough, settings.seed(), progress, clock::ended);
    }

    /** The contested set, widened while the gap asks for it. */
    private Selection search(long[] target) {
        relaxations.pricing.evaluate(value.prices());
        Seam seam = new Seam(relaxations.pricing, value);
        long bound = relaxations.valueBound(stated(value.prices(), target.length), target);
        progress.bounded(bound);
        long enough = bound - BigDecimal.valueOf(Math.max(1, Math.abs(bound)))
                .multiply(settings.gapPercent().movePointLeft(2)).setScale(0, RoundingMode.FLOOR).longValueExact();
        Search.Result best = null;
        for (int round = 0, count = CONTESTED; round < HEATS.length
                && !clock.ended(); round++, count += CONTESTED / 2) {
            double width = seam.width(count);
            margin = Math.max(1, (long) Math.ceil(Math.min(width, 1e15)));
            boolean[] needed = new Tight(relaxations, seam.selection(), value.prices()).blocks(PER_LIMIT);
            Core core = new Core(programme, relaxations.limits, seam.selection(), seam.ways(count, width, needed));
            Contest contest = contest(core, seam, target, enough);
            Search search = new Search(contest);
            double warm = Math.max(1, seam.width(2 * priced()));
            double heat = Math.max(1, HEATS[round] * warm);
            int of = round;
            int[][] annealed = new int[1][];
            Search.Result result = search.run(seam.current(core), start -> {
                annealed[0] = new Annealing(contest, start, CHARGE * warm).run(STEPS, heat, heat / 1000,
                        settings.seed() * 31 + of);
                int[] improved = new Neighbourhoods(contest, annealed[0]).run(NEIGHBOURHOODS,
                        settings.seed() * 31 + of);
                return of == 0 ? branched(contest, improved, bound) : improved;
            }, 0);
            if (result.feasible() && result.kept()) {
                result = search.run(result.ways(), ways -> ways, LATE_MOVES);
            }
            boolean better = best == null || better(result, best);
            best = better ? result : best;
            if (!best.feasible()) {
                // Annealing passes through states that break more limits by less: what OptaPlanner keeps leads nowhere.
                seam.take(core, annealed[0]);
            } else if (better) {
                seam.take(core, result.ways());
            }
            report(best, bound);
            if (best.feasible() && best.kept() && best.soft() >= enough) {
                ended = "gap";
                break;
            }
        }
        if (best == null || !best.feasible()) {
            throw infeasible();
        }
        ended = clock.ended() ? "limit" : ended;
        return seam.selection();
    }

    /**
     * A few cases of branch and bound over all contested blocks, where single changes came to nothing good: a package of hundreds
     * moves only as a whole.
     */
    private int[] branched(Contest contest, int[] ways, long bound) {
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
        return (int) Arrays.stream(value.prices()).filter(price -> price > 0).count();
    }

    private static boolean better(Search.Result a, Search.Result b) {
        if (a.hard() != b.hard()) {
            return a.hard() < b.hard();
        }
        return a.medium() != b.medium() ? a.medium() < b.medium() : a.soft() > b.soft();
    }

    private void report(Search.Result best, long bound) {
        progress.bounded(bound);
        if (best.feasible() && best.kept()) {
            progress.found(best.soft());
        }
        double gap = best.feasible() ? 100.0 * (bound - best.soft()) / Math.max(1, Math.abs(bound)) : Double.NaN;
        progress.report("pilihan", 0, 0, gap);
    }

    private NoPortfolioException nothingFound(boolean complete) {
        NoPortfolioException byPrices = infeasible();
        return byPrices.proven() ? byPrices : new NoPortfolioException(complete, byPrices.limits());
    }

    /** What to say when no portfolio was found: proven by prices where they can. */
    private NoPortfolioException infeasible() {
        double[] start = value == null ? new double[relaxations.limits.size] : value.prices();
        double[] prices = relaxations.feasibility(start);
        BigDecimal[] exact = Arrays.stream(prices).mapToObj(price -> new BigDecimal(price).round(
                new java.math.MathContext(12))).toArray(BigDecimal[]::new);
        BigDecimal total = new ExactBound(programme, exact, false, o -> true).total();
        boolean proven = total.signum() < 0;
        List<String> concerned = new ArrayList<>();
        for (int l = 0; l < prices.length; l++) {
            if (proven
                    ? exact[l].signum() > 0
                    : relaxations.limits.hard(l) && !programme.limits().get(l).isRelation()) {
                concerned.add(programme.limits().get(l).id());
            }
        }
        return new NoPortfolioException(proven, concerned);
    }

    private Certificate certify(Selection selection) {
        progress.report("sertifikat", 0, 0, Double.NaN);
        Tally tally = new Tally(programme, selection);
        long[] achieved = achieved(tally);
        int ranks = achieved.length;
        List<Certificate.RankProof> proofs = new ArrayList<>();
        SortedMap<Integer, SortedMap<String, BigDecimal>> named = new TreeMap<>();
        for (int k = 0; k < ranks; k++) {
            StatedPrices prices = stated(rankPrices[k], k);
            int rank = relaxations.limits.ranks[k];
            proofs.add(new Certificate.RankProof(rank, achieved[k], relaxations.rankBound(prices, achieved),
                    relaxations.amounts(k)));
            named.put(rank, prices.named());
        }
        StatedPrices prices = stated(value.prices(), ranks);
        long bound = relaxations.valueBound(prices, achieved);
        progress.bounded(bound);
        progress.found(tally.achieved());
        double strayed = Strays.margin(relaxations.pricing, value.prices(), selection);
        long clear = Math.max(1, (long) Math.ceil(Math.min(strayed, 1e15)));
        margin = margin == 0 ? clear : Math.min(margin, clear);
        return new Certificate(proofs, tally.achieved(), bound, prices.named(), named, List.of(), new TreeMap<>(),
                margin, settings.seed(), ended, settings.limit() == null && !progress.stopped());
    }
}
