package id.timbang.optimise;

import id.timbang.model.Programme;
import id.timbang.model.Selection;
import java.util.Optional;

/**
 * Adjusts earlier portfolios to questions that differ little, by approximate prices and rounding, each answer with its own proven bound: the
 * quickest way, and obligations stay served as they were. It keeps the tables that the questions share; threads may use it together.
 */
public final class Adjuster {
    private final Columns columns;

    /** @param like programme whose options and usage most of the questions share */
    public Adjuster(Programme like) {
        this.columns = new Columns(like);
    }

    /**
     * A portfolio near an earlier one.
     *
     * @param settings with prices of a question that differs little
     * @param earlier portfolio of a programme with the same options
     * @return nothing where that breaks a hard limit; there may be a portfolio all the same
     */
    public Optional<Solution> adjust(Programme programme, Settings settings, Selection earlier) {
        return programme.contradictions().isEmpty()
                ? new Sweep(columns.of(programme), settings.warmPrices()).adjust(settings.seed(), earlier)
                : Optional.empty();
    }

    /**
     * A portfolio near an earlier one, found by a search among what prices contest: slower, with smaller gaps.
     *
     * @param settings with prices of a question that differs little
     * @param earlier portfolio of a programme with the same options
     * @param served portfolio that serves the obligations no better than is asked for
     * @return nothing where that breaks a hard limit; there may be a portfolio all the same
     */
    public Optional<Solution> revise(Programme programme, Settings settings, Selection earlier, Selection served) {
        return programme.contradictions().isEmpty()
                ? new Revision(columns.of(programme), settings.warmPrices()).around(earlier, served, settings.seed())
                : Optional.empty();
    }
}
