package id.timbang.optimise;

import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import java.util.Optional;

/** Selects the best portfolio of a programme and proves how close it is: prices, contested set, search. */
public final class Optimiser {
    private Optimiser() {
    }

    /**
     * Selects a portfolio.
     *
     * @throws NoPortfolioException when no portfolio keeps all hard limits, or none was found
     */
    public static Solution optimise(Programme programme, Settings settings, Progress progress) {
        if (!programme.contradictions().isEmpty()) {
            throw NoPortfolioException.proven(programme.contradictions());
        }
        return new Course(programme, settings, progress).run();
    }

    /**
     * A portfolio by linear rounding and a short annealing, with its own proven bound: for sweeps over questions that differ
     * little. The settings' prices are where the prices start.
     *
     * @return nothing where that breaks a hard limit; there may be a portfolio all the same
     */
    public static Optional<Solution> quick(Programme programme, Settings settings, Progress progress) {
        try {
            return Optional.of(optimise(programme, settings.briefly(), progress));
        } catch (NoPortfolioException none) {
            return Optional.empty();
        }
    }

    /**
     * A portfolio by approximate prices and rounding alone, with its own proven bound: still quicker, for the largest questions,
     * but it serves floors badly.
     *
     * @return nothing where rounding breaks a hard limit; there may be a portfolio all the same
     */
    public static Optional<Solution> round(Programme programme, Settings settings) {
        return programme.contradictions().isEmpty()
                ? new Sweep(new Columns(programme), settings.warmPrices()).round(settings.seed())
                : Optional.empty();
    }
}
