package id.timbang.optimise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A change of one contested block.
 *
 * @param cost by how much the cost of the state would change, or what it promises, milli-points
 */
record Wish(int entity, int to, double cost) {

    static final Comparator<Wish> CHEAPEST = Comparator.comparingDouble(Wish::cost).thenComparingInt(Wish::to);

    /** The part of the cost below which unused room is not worth a try. */
    private static final double WORTH = 0.001;
    private static final int MOST = 600;
    private static final int FILLERS = 20;

    /** What would be better alone, the most promising first: a block's better option, or a use of room that is worth something. */
    static List<Wish> of(Contest contest, Balance balance) {
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < contest.core().entities(); i++) {
            addBetter(wishes, contest, balance, i);
        }
        for (int l = 0; l < contest.core().limits.length; l++) {
            if (balance.roomOf(l) > WORTH * balance.cost()) {
                addFillers(wishes, contest, balance, l);
            }
        }
        wishes.sort(CHEAPEST);
        return wishes.subList(0, Math.min(MOST, wishes.size()));
    }

    private static void addBetter(List<Wish> wishes, Contest contest, Balance balance, int entity) {
        Core core = contest.core();
        int now = balance.way(entity);
        int best = now;
        for (int w = core.wayStart[entity]; w < core.wayStart[entity + 1]; w++) {
            best = core.option[w] != core.option[now] && contest.loss()[w] < contest.loss()[best] ? w : best;
        }
        if (best != now) {
            wishes.add(new Wish(entity, best, contest.loss()[best] - contest.loss()[now]));
        }
    }

    /** The changes that use a limit's room at the smallest loss. */
    private static void addFillers(List<Wish> wishes, Contest contest, Balance balance, int l) {
        Core core = contest.core();
        List<Wish> fillers = new ArrayList<>();
        for (int i : contest.effects().entitiesOf[l]) {
            int now = balance.way(i);
            for (int w = core.wayStart[i]; w < core.wayStart[i + 1]; w++) {
                double more = contest.effects().use(w, l) - contest.effects().use(now, l);
                if (more > 0) {
                    double gives = balance.filled(l, more);
                    fillers.add(new Wish(i, w, contest.loss()[w] - contest.loss()[now] - gives));
                }
            }
        }
        fillers.sort(CHEAPEST);
        wishes.addAll(fillers.subList(0, Math.min(FILLERS, fillers.size())));
    }
}
