package id.timbang.study;

import id.timbang.domain.Choice;
import id.timbang.domain.Level;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Restated;
import id.timbang.model.Selection;
import java.util.List;
import java.util.Map;

/**
 * How many proposals of an earlier portfolio may get another choice, as a limit of the question: what is deferred uses nothing, so that what is kept
 * is counted.
 */
final class ChangeLimit {
    /** The limit's id; no limit of a dataset has an id with a space. */
    static final String ID = "jumlah perubahan";

    private final Programme programme;
    private final Map<String, Choice> taken;
    private final boolean[] keeps;
    private final long all;

    /** @param taken the choice taken earlier, by proposal id; DEFER left out */
    ChangeLimit(Programme stated, Map<String, Choice> taken) {
        this.taken = taken;
        this.keeps = new boolean[stated.options()];
        int[] rowOf = new int[keeps.length];
        long[] amount = new long[keeps.length];
        long concerned = 0;
        for (int p = 0; p < stated.proposals(); p++) {
            Choice earlier = taken.get(stated.id(p));
            concerned += earlier == null ? 0 : 1;
            for (int o = stated.firstOption(p); o < stated.endOption(p); o++) {
                keeps[o] = stated.choice(o) == earlier;
                rowOf[o] = keeps[o] ? 0 : -1;
                amount[o] = keeps[o] ? 1 : 0;
            }
        }
        this.all = concerned;
        var limit = new ModelLimit(ID, ID, ModelLimit.Kind.STATED, Level.HARD, 0, 1, null, false, Sense.MIN,
                stated.rows().size(), -1, 0, 0, 0, 0, "");
        this.programme = Restated.withRows(stated, rowOf, amount, List.of(ID), List.of(limit));
    }

    /** The question with any number of changes. */
    Programme programme() {
        return programme;
    }

    /** The question with that many changes at most. */
    Programme atMost(long changes) {
        return Restated.withAmounts(programme, Map.of(ID, all - changes));
    }

    /** The question in which each change costs so many milli-points. */
    Programme priced(long price) {
        return Restated.keeping(programme, taken, price);
    }

    /** How many changes a portfolio makes. */
    long changes(Selection selection) {
        long changes = all;
        for (int option : selection.option()) {
            changes -= keeps[option] ? 1 : 0;
        }
        return changes;
    }
}
