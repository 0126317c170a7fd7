package id.timbang.optimise;

import id.timbang.domain.Branch;
import id.timbang.domain.Certificate;
import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One optimisation from prices to certificate. */
final class Course {
    /** How many cases of a proof are priced at most, of a small programme and of any other, and how many blocks in all of them together. */
    private static final int SMALL_CASES = 400;
    private static final int MOST_CASES = 24;
    private static final int CASE_BLOCKS = 150_000;
    /** Blocks up to which a case is priced in no time. */
    private static final int SMALL = 300;
    /** The part of the value, and of the gap asked for, from which on what a dive decided counts as costly. */
    private static final double COSTLY = 1e-5;
    private static final double COSTLY_OF_GAP = 0.25;
    /** How many such decisions lead at most. */
    private static final int MOST_COSTLY = 3;

    private final Programme programme;
    private final Settings settings;
    private final Progress progress;
    private final Relaxations relaxations;
    private final Clock clock;
    private final long[] shortfallFloor;
    private final StatedPrices[] rankPrices;
    private PriceFinder.Found value;
    /** What a dive decided at a cost. */
    private List<Costly> costly = List.of();
    private StatedPrices valuePrices;
    private final Cases cases;
    /** What was found in the case that is searched; {@code null} when all portfolios are. */
    private PriceFinder.Found led;
    private String ended = "steps";
    private long margin;

    Course(Programme programme, Settings settings, Progress progress) {
        this.programme = programme;
        this.settings = settings;
        this.progress = progress;
        this.clock = new Clock(settings.limit(), progress);
        this.relaxations = new Relaxations(programme);
        this.cases = new Cases(relaxations, clock::ended);
        this.shortfallFloor = new long[relaxations.limits.ranks.length];
        this.rankPrices = new StatedPrices[shortfallFloor.length];
        Arrays.setAll(rankPrices, k -> stated(new double[relaxations.limits.size], k));
    }

    Solution run() {
        long began = System.nanoTime();
        progress.report("harga", 0, 0, Double.NaN);
        Selection known = Exhaustive.pays(programme, settings) ? exhaust() : null;
        boolean decided = value != null;
        long[] target = decided ? null : priceObligations();
        long priced = System.nanoTime();
        Selection selection = decided ? known : search(target, known);
        Certificate certificate = certify(selection);
        long done = System.nanoTime();
        return new Solution(selection, certificate, (priced - began) / 1_000_000, (done - priced) / 1_000_000);
    }

    /** The best selection that branch and bound over everything finds, priced where no search is to follow; {@code null} for none. */
    private Selection exhaust() {
        Exhaustive all = new Exhaustive(relaxations, settings, progress, clock);
        Selection best = all.run();
        if (best == null && all.complete()) {
            return doubted(all);
        }
        if (best != null && (all.suffices() || clock.ended())) {
            ended = all.exact() ? "optimal" : clock.ended() ? "limit" : "steps";
            priceExactly(best);
        }
        return best;
    }

    /** What is there all the same, although every case was closed: amounts that differ by nine digits mislead doubles. */
    private Selection doubted(Exhaustive all) {
        NoPortfolioException none = infeasible();
        Selection found = none.proven() ? null : all.doubted();
        if (found == null) {
            throw NoPortfolioException.proven(none.limits());
        }
        return found;
    }

    /** Prices with obligations priced, then rank by rank where they fall short; returns what each rank may fall short by. */
    private long[] priceObligations() {
        long[] target = new long[shortfallFloor.length];
        for (int k = 0; k < target.length; k++) {
            allow(target, k, relaxations.scarcity(k));
        }
        // The best prices of all portfolios are not needed where those of a case will prove more.
        value = relaxations.charged(target, relaxations.limits.prices(settings.warmPrices()),
                settings.warmPrices().isEmpty() ? Nearness.FAR : Nearness.EARLIER, Until.near(this::leads));
        if (relaxations.fallsShort(value)) {
            for (int k = 0; k < target.length; k++) {
                allow(target, k, relaxations.rank(k, target, value.prices()));
            }
            value = relaxations.value(target, value.prices(), Nearness.NEAR);
            costly = List.of();
        }
        valuePrices = stated(value.prices(), target.length);
        return target;
    }

    private void allow(long[] target, int k, double[] prices) {
        rankPrices[k] = stated(prices, k);
        shortfallFloor[k] = relaxations.rankBound(rankPrices[k], target);
        target[k] = shortfallFloor[k] + relaxations.tolerance(k);
    }

    private StatedPrices stated(double[] prices, int rank) {
        return new StatedPrices(relaxations.limits, prices, rank);
    }

    /** Prices around a selection found without them. */
    private void priceExactly(Selection selection) {
        long[] achieved = relaxations.limits.shortfalls(new Tally(programme, selection));
        double[] none = new double[relaxations.limits.size];
        for (int k = 0; k < achieved.length; k++) {
            if (achieved[k] > 0) {
                rankPrices[k] = stated(relaxations.rank(k, achieved, none), k);
            }
        }
        value = relaxations.value(achieved, none, Nearness.FAR);
        valuePrices = stated(value.prices(), achieved.length);
    }

    /**
     * The contested set, searched and widened while the gap asks for it.
     *
     * @param known a selection to begin with; {@code null} for what the prices say
     */
    private Selection search(long[] target, Selection known) {
        relaxations.pricing.evaluate(value.prices());
        Selection found = searched(known == null ? seam(target) : new Seam(relaxations.pricing, known), target);
        if (found == null && led != null && !clock.ended()) {
            // Where the case that promised most holds no portfolio, another may.
            led = null;
            found = searched(unled(target), target);
        }
        if (found != null) {
            return found;
        }
        if (known == null) {
            throw infeasible();
        }
        // The rounds begin with what keeps every hard limit: they find nothing only where no time was left for one.
        ended = "limit";
        return known;
    }

    /** The best selection of all rounds; {@code null} where each broke a hard limit. */
    private Selection searched(Seam seam, long[] target) {
        long bound = relaxations.valueBound(valuePrices, target);
        long within = led == null ? bound : Math.min(bound, (long) Math.ceil(led.bound()));
        Rounds rounds = new Rounds(relaxations, searched().prices(), target, bound, within, settings, progress, clock);
        Search.Result best = rounds.run(seam);
        if (best == null || !best.feasible()) {
            return null;
        }
        margin = rounds.margin();
        ended = clock.ended() ? "limit" : rounds.proven() ? "gap" : ended;
        return seam.selection();
    }

    /** The seam around which to search: of a case, where a dive decided something at a cost. */
    private Seam seam(long[] target) {
        if (costly.isEmpty() && (value.master() == null || !leads(value.master()))) {
            return new Seam(relaxations.pricing, value);
        }
        led = cases.lead(value, costly, target);
        relaxations.pricing.evaluate(searched().prices());
        return led == null ? unled(target) : new Seam(relaxations.pricing, led);
    }

    /** The seam around the best prices of all portfolios. */
    private Seam unled(long[] target) {
        value = relaxations.enter(Map.of(), target, value.prices(), Until.BEST);
        valuePrices = stated(value.prices(), target.length);
        return new Seam(relaxations.pricing, value);
    }

    /** Whether a programme says that a case is to lead: the dearest decisions of a dive cost much. */
    private boolean leads(Master master) {
        long size = Math.abs((long) master.model());
        double much = Math.max(COSTLY * size, COSTLY_OF_GAP * (enough(size) - size));
        costly = settings.brief()
                ? List.of()
                : Costly.of(programme, master, master.lead(much)).stream().filter(c -> c.lost() > much)
                        .limit(MOST_COSTLY).toList();
        return !costly.isEmpty();
    }

    /** What was found where the search looks. */
    private PriceFinder.Found searched() {
        return led == null ? value : led;
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
        return proven
                ? NoPortfolioException.proven(concerned)
                : NoPortfolioException.notFound(clock.ended(), concerned);
    }

    /** A bound that proves the gap asked for. */
    private long enough(long worth) {
        return worth + BigDecimal.valueOf(Math.abs(worth)).multiply(settings.gapPercent().movePointLeft(2))
                .setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    /** How many cases are priced: a proof by cases is dear for a large programme, where single proposals weigh little. */
    private static int casesOf(int blocks) {
        return blocks <= SMALL ? SMALL_CASES : Math.min(MOST_CASES, CASE_BLOCKS / blocks);
    }

    private Certificate certify(Selection selection) {
        progress.report("sertifikat", 0, 0, Double.NaN);
        Tally tally = new Tally(programme, selection);
        long[] achieved = relaxations.limits.shortfalls(tally);
        int ranks = achieved.length;
        List<Certificate.RankProof> proofs = new ArrayList<>();
        SortedMap<Integer, SortedMap<String, BigDecimal>> named = new TreeMap<>();
        for (int k = 0; k < ranks; k++) {
            int rank = relaxations.limits.ranks[k];
            proofs.add(new Certificate.RankProof(rank, achieved[k], relaxations.rankBound(rankPrices[k], achieved),
                    relaxations.amounts(k)));
            named.put(rank, rankPrices[k].named());
        }
        long bound = relaxations.valueBound(valuePrices, achieved);
        List<Branch> branches = List.of();
        int most = casesOf(programme.blocks());
        boolean split = cases.any() || most > 1 && !settings.brief();
        // Other cases take seconds each: whoever stops gets the bound that is known.
        if (split && bound > enough(tally.achieved()) && !clock.ended()) {
            cases.split(value, achieved, enough(tally.achieved()), most);
            long closer = cases.bound();
            if (closer < bound) {
                bound = closer;
                branches = cases.branches();
                value = searched();
                valuePrices = stated(value.prices(), ranks);
            }
        }
        relaxations.pricing.restrict(Map.of());
        progress.bounded(bound);
        progress.found(tally.achieved());
        var strays = new Strays(relaxations.pricing, value.prices(), selection);
        double clear = Math.max(1, Math.min(strays.clear(), 1e15));
        margin = (long) Math.ceil(strays.decisive(margin == 0 ? clear : Math.min(margin, Math.ceil(clear))));
        return new Certificate(proofs, tally.achieved(), bound, valuePrices.named(), named, branches, new TreeMap<>(),
                margin, settings.seed(), ended.equals("gap") && !proves(bound, tally.achieved()) ? "steps" : ended,
                settings.limit() == null && !progress.stopped());
    }

    /** Whether a bound proves the gap asked for, which the search reckoned in doubles and from the case it looked at. */
    private boolean proves(long bound, long worth) {
        BigDecimal missing = BigDecimal.valueOf(bound).subtract(BigDecimal.valueOf(worth)).movePointRight(2);
        return missing
                .compareTo(settings.gapPercent().multiply(BigDecimal.valueOf(bound).abs().max(BigDecimal.ONE))) <= 0;
    }
}
