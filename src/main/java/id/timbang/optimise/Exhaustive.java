package id.timbang.optimise;

import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** Branch and bound over every block of a small programme at once: rank by rank, then value. */
final class Exhaustive {
    /** Blocks up to which it pays, and up to which no other search finds more. */
    private static final int BLOCKS = 300;
    private static final int FEW = 60;
    /** Cases of each stage at most, and how many blocks in all of them together. */
    private static final int NODES = 20_000;
    private static final int NODE_BLOCKS = 1_000_000;
    /** Cases of the value stage up to which the best of all is looked for; from then on the gap asked for will do. */
    private static final int EXACT_NODES = 2_000;
    /** Blocks up to which any portfolio is looked for this way, and through how many cases. */
    private static final int ANY_BLOCKS = 2_000;
    private static final int ANY_NODES = 2_000;
    /** Allows any shortfall. */
    private static final long FREE = Long.MAX_VALUE / 4;

    private final Relaxations relaxations;
    private final Settings settings;
    private final Progress progress;
    private final Clock clock;
    private final long[] target;
    private boolean complete = true;
    private boolean exact = true;

    Exhaustive(Relaxations relaxations, Settings settings, Progress progress, Clock clock) {
        this.relaxations = relaxations;
        this.settings = settings;
        this.progress = progress;
        this.clock = clock;
        this.target = free(relaxations);
    }

    /** Whether a programme is small enough, for one question or for many that differ little. */
    static boolean pays(Programme programme, Settings settings) {
        return programme.blocks() <= (settings.brief() ? FEW : BLOCKS);
    }

    private static long[] free(Relaxations relaxations) {
        long[] free = new long[relaxations.limits.ranks.length];
        Arrays.fill(free, FREE);
        return free;
    }

    /**
     * Lets a seam stand as some portfolio that keeps all hard limits, whatever obligations fall short by; as before where none is found,
     * or the programme is large.
     */
    static void any(Relaxations relaxations, Seam seam, BooleanSupplier ended) {
        if (relaxations.programme.blocks() > ANY_BLOCKS) {
            return;
        }
        Core core = core(relaxations, seam);
        int[] ways = new BranchAndBound(core, core.ranks.length, free(relaxations), 0, ended).any(ANY_NODES);
        if (ways != null) {
            seam.take(core, ways);
        }
    }

    private static Core core(Relaxations relaxations, Seam seam) {
        int blocks = relaxations.programme.blocks();
        return new Core(relaxations.programme, relaxations.limits, seam.selection(),
                seam.ways(blocks, Double.POSITIVE_INFINITY, Tight.none(blocks)));
    }

    /** Any selection that keeps the hard limits, where programmes in doubles find none at all; {@code null} for none. */
    Selection doubted() {
        Seam seam = unpriced();
        Core core = core(relaxations, seam);
        int[] ways = new BranchAndBound(core, target.length, free(relaxations), 0, clock::partEnded).doubting()
                .any(ANY_NODES);
        if (ways == null) {
            return null;
        }
        seam.take(core, ways);
        return seam.selection();
    }

    private Seam unpriced() {
        PriceFinder.Found none = new PriceFinder.Found(new double[relaxations.limits.size], 0, 0, null, null);
        relaxations.pricing.evaluate(none.prices());
        return new Seam(relaxations.pricing, none);
    }

    /** The best selection found; {@code null} where none keeps the hard limits. */
    Selection run() {
        Seam seam = unpriced();
        Core core = core(relaxations, seam);
        int[] ways = seam.current(core);
        for (int k = 0; k <= target.length; k++) {
            ways = k < target.length ? leastShortfall(core, seam, k, ways) : mostValue(core, seam, ways);
            if (ways == null) {
                return null;
            }
        }
        seam.take(core, ways);
        return seam.selection();
    }

    /** Whether every case was looked at or need not be: then the selection is the best within the gap asked for, or there is none. */
    boolean complete() {
        return complete;
    }

    /** Whether no other search is likely to find more. */
    boolean suffices() {
        return complete || relaxations.programme.blocks() <= FEW;
    }

    /** Whether the selection is the best there is. */
    boolean exact() {
        return exact;
    }

    /** Minimises the shortfall of a rank and holds it from then on. */
    private int[] leastShortfall(Core core, Seam seam, int k, int[] from) {
        // Half of what a rank may end above the least shortfall goes to finding it, half to the value.
        long slack = relaxations.tolerance(k) / 2;
        BranchAndBound search = new BranchAndBound(core, k, target.clone(), slack, clock::partEnded);
        run(search, core, seam, from);
        // The search scores by value only: what branch and bound found is meant.
        int[] best = search.best();
        if (best != null) {
            target[k] = new Ledger(core, best, target).rankShortfall(k) + relaxations.tolerance(k) - slack;
        }
        return best;
    }

    private int[] mostValue(Core core, Seam seam, int[] from) {
        BranchAndBound search = new BranchAndBound(core, target.length, target, 0, clock::partEnded);
        search.settleFor(settings.gapPercent().movePointLeft(2).doubleValue(), EXACT_NODES);
        Search.Result result = run(search, core, seam, from);
        return search.best() == null ? null : result.ways();
    }

    private Search.Result run(BranchAndBound search, Core core, Seam seam, int[] from) {
        Contest contest = Contest.of(core, seam, target, new double[relaxations.limits.size], relaxations.scales,
                Long.MAX_VALUE, settings.seed(), progress, clock);
        Search.Result result = new Search(contest).run(from, start -> {
            search.run(start, Math.min(NODES, NODE_BLOCKS / Math.max(1, core.entities())));
            return search.best() == null ? start : search.best();
        }, 0);
        complete &= search.complete();
        exact &= search.exact();
        return result;
    }
}
