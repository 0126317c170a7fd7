package id.timbang.benchmark;

import java.util.List;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** All proposals that have a choice, as stock OptaPlanner's planning solution. Mutable by necessity. */
@PlanningSolution(solutionCloner = StockPlan.Cloner.class)
public class StockPlan {
    private Race race;
    private List<StockProposal> proposals;
    private HardMediumSoftLongScore score;

    /** For OptaPlanner alone. */
    public StockPlan() {
    }

    StockPlan(Race race, List<StockProposal> proposals) {
        this.race = race;
        this.proposals = proposals;
    }

    Race race() {
        return race;
    }

    /** The proposals that have a choice. */
    @PlanningEntityCollectionProperty
    public List<StockProposal> getProposals() {
        return proposals;
    }

    /** Hard: limits broken; medium: obligations short beyond what is allowed; soft: value less penalties, milli-points. */
    @PlanningScore
    public HardMediumSoftLongScore getScore() {
        return score;
    }

    /** Sets the score. */
    public void setScore(HardMediumSoftLongScore score) {
        this.score = score;
    }

    /** Copies the proposals and nothing else. */
    public static class Cloner implements SolutionCloner<StockPlan> {
        @Override
        public StockPlan cloneSolution(StockPlan original) {
            StockPlan copy = new StockPlan(original.race,
                    original.proposals.stream().map(StockProposal::copy).toList());
            copy.score = original.score;
            return copy;
        }
    }
}
