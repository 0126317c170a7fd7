package id.timbang.optimise;

import java.util.Arrays;
import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** One to four contested blocks going another way at once: a change, a swap, one for two. */
public final class Exchange extends AbstractMove<Plan> {
    private final Contested[] entities;
    private final Integer[] ways;

    Exchange(Contested[] entities, Integer[] ways) {
        this.entities = entities;
        this.ways = ways;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Plan> director) {
        for (int i = 0; i < entities.length; i++) {
            if (entities[i].getWay().equals(ways[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected AbstractMove<Plan> createUndoMove(ScoreDirector<Plan> director) {
        return new Exchange(entities, Arrays.stream(entities).map(Contested::getWay).toArray(Integer[]::new));
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Plan> director) {
        for (int i = 0; i < entities.length; i++) {
            director.beforeVariableChanged(entities[i], "way");
            entities[i].setWay(ways[i]);
            director.afterVariableChanged(entities[i], "way");
        }
    }

    @Override
    public Exchange rebase(ScoreDirector<Plan> destination) {
        return new Exchange(rebaseArray(entities, destination), ways);
    }

    private static Contested[] rebaseArray(Contested[] entities, ScoreDirector<Plan> destination) {
        return Arrays.stream(entities).map(destination::lookUpWorkingObject).toArray(Contested[]::new);
    }

    @Override
    public List<Contested> getPlanningEntities() {
        return List.of(entities);
    }

    @Override
    public List<Integer> getPlanningValues() {
        return List.of(ways);
    }
}
