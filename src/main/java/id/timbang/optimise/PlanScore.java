package id.timbang.optimise;

import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/** The score of a plan, from a ledger that follows every change. */
public class PlanScore implements IncrementalScoreCalculator<Plan, HardMediumSoftLongScore> {
    private Ledger ledger;

    @Override
    public void resetWorkingSolution(Plan plan) {
        ledger = new Ledger(plan.contest().core(), plan.ways(), plan.contest().target());
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        // The ledger knows the way before.
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        Contested contested = (Contested) entity;
        ledger.change(contested.getIndex(), contested.getWay());
    }

    @Override
    public void beforeEntityAdded(Object entity) {
        throw new IllegalStateException("The contested set does not change during a search.");
    }

    @Override
    public void afterEntityAdded(Object entity) {
        throw new IllegalStateException("The contested set does not change during a search.");
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        throw new IllegalStateException("The contested set does not change during a search.");
    }

    @Override
    public void afterEntityRemoved(Object entity) {
        throw new IllegalStateException("The contested set does not change during a search.");
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        return HardMediumSoftLongScore.of(-ledger.hard(), -ledger.medium(), ledger.soft());
    }
}
