package id.timbang.domain;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;

/** Judges proposals again by the rules they were judged by, after cells of theirs changed. */
public interface Judge {

    /** Whether any rule in force asks one of these columns, or what follows from them. */
    boolean asks(Set<String> columns);

    /** Whether a rule asks a column, or what follows from it. */
    boolean asks(String rule, String column);

    /** The most points that a proposal can have, in thousandths, if the rules say so. */
    OptionalLong mostMilliPoints();

    /**
     * Judges again.
     *
     * @param rows of proposals.csv
     * @param changed columns that hold a cell for each of {@code rows}; the dataset has columns of these names and kinds
     */
    Rejudged judge(int[] rows, Collection<? extends Column> changed);
}
