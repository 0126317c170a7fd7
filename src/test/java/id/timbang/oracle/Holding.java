package id.timbang.oracle;

import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import java.util.Arrays;
import java.util.function.Predicate;

/** Whether a selection of a programme keeps what it must keep. */
record Holding(Programme programme, Selection selection, Tally tally) {

    static Holding of(Programme programme, Selection selection) {
        return new Holding(programme, selection, new Tally(programme, selection));
    }

    /** Every hard limit, relation and block. */
    boolean everything() {
        return limits(limit -> limit.level() == Level.HARD) && blocks();
    }

    /** Every relation and block. */
    boolean relations() {
        return limits(ModelLimit::isRelation) && blocks();
    }

    private boolean limits(Predicate<ModelLimit> which) {
        return programme.limits().stream().filter(which).allMatch(limit -> tally.shortfall(limit) == 0);
    }

    private boolean blocks() {
        for (int b = 0; b < programme.blocks(); b++) {
            if (Arrays.stream(programme.members(b)).filter(this::taken).count() > 1) {
                return false;
            }
        }
        return true;
    }

    private boolean taken(int proposal) {
        return programme.choice(selection.option()[proposal]).taken();
    }
}
