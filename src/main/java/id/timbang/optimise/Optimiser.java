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
            throw new NoPortfolioException(true, programme.contradictions());
        }
        return new Course(programme, settings, progress).run();
    }

    /**
     * A portfolio from prices and rounding alone, with its own proven bound: much faster and less good, for sweeps over questions
     * that differ little. The settings' prices are where the prices start.
     *
     * @return nothing where rounding finds no portfolio that keeps all hard limits; there may be one all the same
     */
    public static Optional<Solution> sweep(Programme programme, Settings settings) {
        return programme.contradictions().isEmpty()
                ? new Sweep(programme, settings.warmPrices()).run(settings.seed())
                : Optional.empty();
    }
}
