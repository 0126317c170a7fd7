package id.timbang.benchmark;

import id.timbang.greedy.Books;
import id.timbang.model.Programme;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/** The score of a stock plan, from books that follow every change. */
public class StockScore implements IncrementalScoreCalculator<StockPlan, HardMediumSoftLongScore> {
    private StockPlan plan;
    private Programme programme;
    private Books books;

    @Override
    public void resetWorkingSolution(StockPlan next) {
        plan = next;
        programme = next.race().question().programme();
        books = new Books(programme);
        next.getProposals().forEach(this::follow);
        StockPlanner.decideTheRest(books, programme);
    }

    private void follow(StockProposal proposal) {
        int p = proposal.place();
        Treatment treatment = proposal.getTreatment();
        if (treatment == null) {
            books.reset(p);
        } else {
            books.decide(p, programme.optionOf(p, treatment.choice()), treatment.fund(), treatment.start());
        }
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        // The books know what was before.
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        follow((StockProposal) entity);
    }

    @Override
    public void beforeEntityAdded(Object entity) {
        throw new IllegalStateException("The proposals do not change during a search.");
    }

    @Override
    public void afterEntityAdded(Object entity) {
        throw new IllegalStateException("The proposals do not change during a search.");
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        throw new IllegalStateException("The proposals do not change during a search.");
    }

    @Override
    public void afterEntityRemoved(Object entity) {
        throw new IllegalStateException("The proposals do not change during a search.");
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        return HardMediumSoftLongScore.of(-books.hard(), -books.beyond(plan.race().allowed()), books.objective());
    }
}
