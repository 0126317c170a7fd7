package id.timbang.optimise;

import id.timbang.domain.Level;
import java.util.Arrays;

/**
 * The ways of contested blocks and what they cost: how far they stay below the Lagrangian, by what the ways give up at the prices
 * and by what unused room is worth, with broken limits at many times their price. In doubles, to guide a search.
 */
final class Balance {
    private static final double BROKEN = -0.5;

    private final Contest contest;
    private final Core core;
    private final Effects effects;
    private final int[] way;
    private final double[] slack;
    /** For each limit what a unit that it is broken by costs, before it is made dear, and a unit of unused room. */
    private final double[] breaks;
    private final double[] room;
    private final boolean[] hard;
    private final int[] rank;
    private final double[] rankOver;
    private final double[] rankPrice;
    private final double[] rankMore;
    /** For each way its loss less what the room that it fills is worth: what it costs as long as nothing is broken. */
    private final double[] alone;
    /** Whether some way adds room to a limit. */
    private final boolean[] grows;
    private double curable;
    private double dear;
    private double cost;

    /** @param dear how many times its price a broken limit costs */
    Balance(Contest contest, int[] ways, double dear) {
        this.contest = contest;
        this.core = contest.core();
        this.effects = contest.effects();
        this.way = ways.clone();
        int limits = core.limits.length;
        this.slack = new double[limits];
        this.breaks = new double[limits];
        this.room = new double[limits];
        this.hard = new boolean[limits];
        this.rank = core.rankIndex;
        this.rankOver = new double[core.ranks.length];
        this.rankPrice = new double[rankOver.length];
        this.rankMore = new double[rankOver.length];
        Arrays.setAll(rankOver, k -> core.settledShortfall[k] - contest.target()[k]);
        long[] sums = new Ledger(core, ways, contest.target()).sums;
        for (int l = 0; l < limits; l++) {
            lay(l, effects.slack(l, sums));
        }
        this.alone = alone();
        this.grows = new boolean[limits];
        for (int e = 0; e < effects.first[effects.first.length - 1]; e++) {
            grows[effects.limitOf[e]] |= effects.coefficient[e] < 0;
        }
        makeDear(dear);
    }

    private double[] alone() {
        double[] found = contest.loss().clone();
        for (int w = 0; w < found.length; w++) {
            for (int e = effects.first[w]; e < effects.first[w + 1]; e++) {
                found[w] -= room[effects.limitOf[e]] * effects.coefficient[e];
            }
        }
        return found;
    }

    private void lay(int l, double left) {
        slack[l] = left;
        hard[l] = core.limits[l].level() == Level.HARD;
        if (rank[l] >= 0) {
            double weight = core.limits[l].weight();
            rankOver[rank[l]] += weight * Math.max(0, -left);
            rankPrice[rank[l]] = Math.max(rankPrice[rank[l]], contest.price()[l] / weight);
        } else {
            room[l] = contest.room()[l];
            breaks[l] = hard[l] ? contest.price()[l] : core.limits[l].pricePerUnit().doubleValue() - room[l];
        }
    }

    /** Makes broken limits cost that many times their price. */
    void makeDear(double times) {
        dear = times;
        cost = 0;
        curable = 0;
        for (int w : way) {
            cost += contest.loss()[w];
        }
        for (int l = 0; l < slack.length; l++) {
            cost += room[l] * slack[l] + penalty(l, slack[l]);
            curable += grows[l] ? penalty(l, slack[l]) : 0;
        }
        for (int k = 0; k < rankOver.length; k++) {
            cost += rankPenalty(k);
            curable += rankPenalty(k);
        }
    }

    private double rankPenalty(int k) {
        return dear * rankPrice[k] * Math.max(0, rankOver[k]);
    }

    /** What unused room is worth counts whole, so that a broken limit costs by as much more. */
    private double penalty(int l, double left) {
        return left >= 0 || rank[l] >= 0 ? 0 : -left * ratePerUnit(l);
    }

    private double ratePerUnit(int l) {
        return (hard[l] ? dear : 1) * breaks[l] + room[l];
    }

    /** What the ways cost, milli-points. */
    double cost() {
        return cost;
    }

    int way(int entity) {
        return way[entity];
    }

    int[] ways() {
        return way.clone();
    }

    /** What the unused room of a limit is worth, milli-points. */
    double roomOf(int l) {
        return rank[l] < 0 && slack[l] > 0 ? room[l] * slack[l] : 0;
    }

    /** What of that a way would give back that uses so much more of the limit, milli-points. */
    double filled(int l, double more) {
        return room[l] * Math.min(more, slack[l]);
    }

    /** Whether nothing is broken. */
    boolean whole() {
        return dearest(new boolean[slack.length]) < 0;
    }

    /** The broken limit that costs most, of those not left out; −1 if none is broken. */
    int dearest(boolean[] leftOut) {
        int dearest = -1;
        double most = -1;
        for (int l = 0; l < slack.length; l++) {
            if (!leftOut[l] && broken(l)) {
                double costs = rank[l] >= 0 ? rankPrice[rank[l]] * -slack[l] : penalty(l, slack[l]);
                if (costs > most) {
                    most = costs;
                    dearest = l;
                }
            }
        }
        return dearest;
    }

    private boolean broken(int l) {
        return slack[l] < BROKEN && (rank[l] >= 0 ? rankOver[rank[l]] > -BROKEN : hard[l]);
    }

    /** Lets an entity go another way; its cost changes. */
    void move(int entity, int to) {
        cost += use(way[entity], -1) + use(to, 1) + alone[to] - alone[way[entity]];
        way[entity] = to;
    }

    /** What a way costs as long as nothing is broken. */
    double alone(int w) {
        return alone[w];
    }

    /** The penalties that a way could lower, because ways can add room to those limits. */
    double curable() {
        return curable;
    }

    /** Takes away what an entity uses, until {@link #back}; returns by how much that would change the cost. */
    double without(int entity) {
        return use(way[entity], -1) - alone[way[entity]];
    }

    /** Gives back what {@link #without} took. */
    void back(int entity) {
        use(way[entity], 1);
    }

    private double use(int w, int times) {
        double change = 0;
        for (int e = effects.first[w]; e < effects.first[w + 1]; e++) {
            int l = effects.limitOf[e];
            double before = slack[l];
            double after = before - times * effects.coefficient[e];
            slack[l] = after;
            double more = rank[l] < 0 ? penalty(l, after) - penalty(l, before) : rankChange(l, before, after);
            change += more;
            curable += rank[l] >= 0 || grows[l] ? more : 0;
        }
        return change;
    }

    private double rankChange(int l, double before, double after) {
        int k = rank[l];
        double penalty = rankPenalty(k);
        rankOver[k] += more(l, before, after);
        return rankPenalty(k) - penalty;
    }

    private double more(int l, double before, double after) {
        return core.limits[l].weight() * (Math.max(0, -after) - Math.max(0, -before));
    }

    /** By how much using what a way uses would change the cost. */
    double with(int w) {
        double change = alone[w];
        Arrays.fill(rankMore, 0);
        for (int e = effects.first[w]; e < effects.first[w + 1]; e++) {
            int l = effects.limitOf[e];
            double after = slack[l] - effects.coefficient[e];
            if (rank[l] >= 0) {
                rankMore[rank[l]] += more(l, slack[l], after);
            } else {
                change += penalty(l, after) - penalty(l, slack[l]);
            }
        }
        for (int k = 0; k < rankMore.length; k++) {
            change += dear * rankPrice[k] * (Math.max(0, rankOver[k] + rankMore[k]) - Math.max(0, rankOver[k]));
        }
        return change;
    }
}
