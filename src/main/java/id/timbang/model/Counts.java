package id.timbang.model;

import id.timbang.domain.Choice;
import java.util.function.Predicate;

/** Which choices count in a relation or in the row of a limit. */
enum Counts {
    ALL(choice -> true), TAKEN(Choice::taken), BUILT(Choice::built);

    private final int mask;

    Counts(Predicate<Choice> counts) {
        int bits = 0;
        for (Choice choice : Choice.values()) {
            bits |= counts.test(choice) ? 1 << choice.ordinal() : 0;
        }
        this.mask = bits;
    }

    /** Bit {@code c} stands for the choice with ordinal c. */
    int mask() {
        return mask;
    }
}
