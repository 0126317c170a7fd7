package id.timbang.study;

import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.optimise.Adjuster;
import id.timbang.optimise.NoPortfolioException;
import id.timbang.optimise.Optimiser;
import id.timbang.optimise.Settings;
import id.timbang.optimise.Solution;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Solves one programme after another, each from the prices of the one before. The one place where studies meet the optimiser. */
public final class Resolver {
    /** Blocks up to which a search is as quick. */
    private static final int SMALL = 60;
    /** Blocks from which an adjusted portfolio is near enough. */
    private static final int LARGE = 20_000;

    private final long seed;
    private final BigDecimal gapPercent;
    private final boolean searching;
    private Map<String, BigDecimal> prices = Map.of();
    private Selection earlier;
    /** For the largest questions; made when first needed. */
    private Adjuster adjuster;

    /**
     * @param seed of every solve
     * @param gapPercent proven gap at which a solve may end
     */
    public Resolver(long seed, BigDecimal gapPercent) {
        this(seed, gapPercent, false);
    }

    /** @param searching whether sweeps search too: slower, with smaller gaps */
    public Resolver(long seed, BigDecimal gapPercent, boolean searching) {
        this.seed = seed;
        this.gapPercent = gapPercent;
        this.searching = searching;
    }

    /** Starts the next solve from an earlier solution of a programme with the same options. */
    public Resolver from(Solution solution) {
        prices = solution.certificate().valuePrices();
        earlier = solution.selection();
        return this;
    }

    /** Starts the next solve from the prices of an earlier certificate. */
    public Resolver from(Map<String, BigDecimal> known) {
        prices = Map.copyOf(known);
        return this;
    }

    /** Starts the next solve from a portfolio of a programme with the same options, and from prices. */
    public Resolver from(Selection selection, Map<String, BigDecimal> known) {
        earlier = selection;
        return from(known);
    }

    /** Starts the next sweep from an earlier portfolio, where prices of it are known. */
    void from(Selection selection) {
        earlier = prices.isEmpty() ? null : selection;
    }

    /** Another resolver that starts from the same solution, for another thread. */
    Resolver copy() {
        var copy = new Resolver(seed, gapPercent, searching);
        copy.prices = prices;
        copy.earlier = earlier;
        copy.adjuster = adjuster;
        return copy;
    }

    /**
     * Solves with a search.
     *
     * @throws NoPortfolioException when no portfolio keeps all hard limits, or none was found
     */
    public Solution solve(Programme programme, Progress progress) {
        Solution solution = Optimiser.optimise(programme, settings(), new Quiet(progress));
        from(solution);
        return solution;
    }

    /** Solves with a search; nothing where no portfolio was found. */
    public Optional<Solution> attempt(Programme programme, Progress progress) {
        try {
            return Optional.of(solve(programme, progress));
        } catch (NoPortfolioException none) {
            return Optional.empty();
        }
    }

    /**
     * Solves the question from which a sweep starts, unless its solution is known: the largest with little search, any other with a
     * search.
     */
    void start(Programme programme, Progress progress) {
        if (!large(programme)) {
            attempt(programme, progress);
            return;
        }
        keepTables(programme);
        if (earlier == null) {
            Optional<Solution> found = quick(programme, progress);
            found.ifPresentOrElse(this::from, () -> attempt(programme, progress));
        }
    }

    private Optional<Solution> quick(Programme programme, Progress progress) {
        return Optimiser.quick(programme, settings(), new Quiet(progress));
    }

    private Settings settings() {
        return new Settings(seed, gapPercent, null, prices);
    }

    /**
     * Solves with little search: for sweeps, each point of which states its own gap. Of the largest questions the solution before is
     * adjusted where that works; small ones, and those that the quick ways do not answer, are searched.
     */
    public Optional<Solution> sweep(Programme programme, Progress progress) {
        if (searching || programme.blocks() <= SMALL) {
            return attempt(programme, progress);
        }
        boolean large = large(programme);
        Optional<Solution> found = large && fits(programme)
                ? keepTables(programme).adjust(programme, settings(), earlier)
                : Optional.empty();
        found = found.isPresent() ? found : quick(programme, progress);
        found.ifPresent(this::from);
        return found.isPresent() || large ? found : attempt(programme, progress);
    }

    /** Solves a question far from the one before: the largest with little search, any other with a search. */
    Optional<Solution> anew(Programme programme, Progress progress) {
        Optional<Solution> found = large(programme)
                ? quick(programme, progress)
                : Optional.empty();
        return found.isPresent() ? found : attempt(programme, progress);
    }

    /**
     * Solves a question near the one before: large ones by a short search around its portfolio, small ones anew. Nothing where that
     * finds none.
     *
     * @param served portfolio that serves the obligations no better than is asked for
     */
    Optional<Solution> near(Programme programme, Selection served, Progress progress) {
        if (searching || programme.blocks() <= SMALL || !fits(programme)) {
            return attempt(programme, progress);
        }
        return keepTables(programme).revise(programme, settings(), earlier, served);
    }

    /** Tables that threads share; made when first asked for. */
    Adjuster keepTables(Programme programme) {
        adjuster = adjuster == null ? new Adjuster(programme) : adjuster;
        return adjuster;
    }

    /** Whether a programme is so large that sweeps over it adjust instead of searching. */
    boolean large(Programme programme) {
        return !searching && programme.blocks() > LARGE;
    }

    /** Whether the earlier solution is of a programme with as many options for each proposal. */
    private boolean fits(Programme programme) {
        if (earlier == null || earlier.option().length != programme.proposals()) {
            return false;
        }
        for (int p = 0; p < programme.proposals(); p++) {
            int option = earlier.option()[p];
            if (option < programme.firstOption(p) || option >= programme.endOption(p)) {
                return false;
            }
        }
        return true;
    }

    /** Passes on only the wish to stop: a study counts solves, not their phases. */
    private record Quiet(Progress progress) implements Progress {
        @Override
        public boolean stopped() {
            return progress.stopped();
        }
    }
}
