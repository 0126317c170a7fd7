package id.timbang.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** The contested set as OptaPlanner's planning solution. Mutable by necessity; the contest is shared between copies. */
@PlanningSolution(solutionCloner = Plan.Cloner.class)
public class Plan {
    private Contest contest;
    private List<Contested> entities = new ArrayList<>();
    private HardMediumSoftLongScore score;

    /** For OptaPlanner alone. */
    public Plan() {
    }

    Plan(Contest contest, int[] ways) {
        this.contest = contest;
        Core core = contest.core();
        for (int i = 0; i < core.entities(); i++) {
            List<Integer> open = IntStream.range(core.wayStart[i], core.wayStart[i + 1]).boxed().toList();
            entities.add(new Contested(i, open, ways[i]));
        }
    }

    Contest contest() {
        return contest;
    }

    int[] ways() {
        return entities.stream().mapToInt(Contested::getWay).toArray();
    }

    /** The contested blocks. */
    @PlanningEntityCollectionProperty
    public List<Contested> getEntities() {
        return entities;
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

    /** Copies the entities and nothing else. */
    public static class Cloner implements SolutionCloner<Plan> {
        @Override
        public Plan cloneSolution(Plan original) {
            Plan copy = new Plan();
            copy.contest = original.contest;
            copy.score = original.score;
            copy.entities = new ArrayList<>(original.entities.size());
            for (Contested entity : original.entities) {
                copy.entities.add(new Contested(entity.getIndex(), entity.getWays(), entity.getWay()));
            }
            return copy;
        }
    }
}
