package id.timbang.explain;

import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Variants;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What net value a proposal that is not taken must reach so that it would be. */
final class Needs {
    private final Programme programme;
    private final Selection selection;
    private final Nets nets;
    private final Rivals rivals;
    private final Company company;
    private final long margin;

    Needs(Programme programme, Variants variants, Selection selection, Nets nets, Rivals rivals, long margin) {
        this.programme = programme;
        this.selection = selection;
        this.nets = nets;
        this.rivals = rivals;
        this.company = new Company(variants);
        this.margin = margin;
    }

    /** The others that must be built with it and are not, ascending. */
    Set<Integer> missing(int p) {
        Set<Integer> missing = new TreeSet<>();
        for (int q : company.of(p)) {
            if (!programme.choice(selection.option()[q]).built()) {
                missing.add(q);
            }
        }
        return missing;
    }

    /** Their ids. */
    List<String> ids(Set<Integer> missing) {
        return missing.stream().map(programme::id).toList();
    }

    /** Whether one that must be built with it cannot be. */
    boolean impossible(Set<Integer> missing) {
        return missing.stream().anyMatch(q -> nets.bestBuilt(q) == null);
    }

    /**
     * Milli-points: the margin; more where a rival of its block is worth more, or where others that must be built with it are worth
     * less than nothing.
     *
     * @param missing others that must be built with it and are not
     */
    long of(int p, Set<Integer> missing) {
        long need = margin;
        for (int q : missing) {
            need = Math.subtractExact(need, nets.bestBuilt(q).net());
        }
        int rival = rivals.rival(p);
        if (rival >= 0 && rivals.together(p, rival)) {
            Way way = nets.best(rival, selection);
            long referred = programme.choice(selection.option()[rival]).referred()
                    ? programme.value(selection.option()[rival])
                    : 0;
            need += Math.max(referred, way == null ? 0 : way.ceil());
        }
        return need;
    }
}
