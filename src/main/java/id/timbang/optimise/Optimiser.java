package id.timbang.optimise;

import id.timbang.domain.Progress;
import id.timbang.model.Programme;

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
}
