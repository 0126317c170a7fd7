package id.timbang.study;

import id.timbang.domain.Level;
import id.timbang.domain.Outcome;
import id.timbang.domain.Progress;
import id.timbang.greedy.Books;
import id.timbang.greedy.Greedy;
import id.timbang.greedy.Order;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Selections;
import id.timbang.model.Tally;
import java.util.ArrayList;
import java.util.List;

/** Answers the same question in other ways: down a list, as it is done by hand. */
public final class WaysStudy {
    private final Ground ground;
    private final List<Long> allowed;

    private WaysStudy(Ground ground, List<Long> allowed) {
        this.ground = ground;
        this.allowed = allowed;
    }

    /**
     * Chooses in each order.
     *
     * @param list the portfolio that they are held against
     */
    public static Ways study(Ground ground, Selection list, Progress progress) {
        Tally tally = new Tally(ground.programme(), list);
        List<Long> allowed = ground.programme().limits().stream().filter(limit -> limit.level() == Level.OBLIGATION)
                .map(ModelLimit::rank).distinct().sorted().map(tally::rankShortfall).toList();
        var study = new WaysStudy(ground, allowed);
        var ways = new ArrayList<Ways.Way>();
        for (Order order : Order.values()) {
            if (!progress.stopped()) {
                progress.report("cara", ways.size(), Order.values().length, Double.NaN);
                ways.add(study.way(order));
            }
        }
        return new Ways(tally.achieved(), ways);
    }

    private Ways.Way way(Order order) {
        Programme programme = ground.programme();
        Books books = Greedy.choose(programme, ground.assessment(), order);
        Selection selection = books.selection();
        long spent = 0;
        long funded = 0;
        for (int p = 0; p < programme.proposals(); p++) {
            spent += programme.cost(books.option(p));
            funded += Selections.outcome(programme, selection, p) == Outcome.FUNDED ? 1 : 0;
        }
        return new Ways.Way(order, new Tally(programme, selection).achieved(), spent, funded, books.beyond(allowed),
                books.hard() == 0);
    }
}
