package id.timbang.optimise;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** Random exchanges among the contested blocks, in the solver's seeded order. */
public class Exchanges implements MoveIteratorFactory<Plan, Exchange> {

    @Override
    public long getSize(ScoreDirector<Plan> director) {
        long size = director.getWorkingSolution().getEntities().size();
        return size * size;
    }

    @Override
    public Iterator<Exchange> createOriginalMoveIterator(ScoreDirector<Plan> director) {
        throw new UnsupportedOperationException("Exchanges are drawn at random.");
    }

    @Override
    public Iterator<Exchange> createRandomMoveIterator(ScoreDirector<Plan> director, Random random) {
        List<Contested> open = director.getWorkingSolution().getEntities().stream().filter(e -> e.getWays().size() > 1)
                .toList();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !open.isEmpty();
            }

            @Override
            public Exchange next() {
                return draw(open, random);
            }
        };
    }

    private static Exchange draw(List<Contested> open, Random random) {
        int size = Math.min(open.size(), 1 + random.nextInt(3));
        Contested[] entities = new Contested[size];
        Integer[] ways = new Integer[size];
        for (int i = 0; i < size; i++) {
            entities[i] = open.get(random.nextInt(open.size()));
            while (i > 0 && entities[i] == entities[i - 1] || i > 1 && entities[i] == entities[0]) {
                entities[i] = open.get(random.nextInt(open.size()));
            }
            List<Integer> choices = entities[i].getWays();
            ways[i] = choices.get(random.nextInt(choices.size()));
        }
        return new Exchange(entities, ways);
    }
}
