package id.timbang.optimise;

import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Simulated annealing over the contested set: changes and swaps, with broken limits priced a little above their price, so that the
 * search passes through slightly infeasible states. Doubles guide it; what it keeps is checked by an exact ledger.
 */
final class Annealing {
    private static final double OVERPRICE = 1.6;
    /** What any broken limit costs at first, in margins of a block as undecided as the prices are many. */
    private static final double CHARGE = 2;
    private static final double MOST_CHARGED = 1e5;
    /** The part of the price of typical money at which placing begins. */
    private static final double PLACING = 0.3;
    /** How many times its first price a limit that stays broken may come to cost. */
    private static final double DEAREST = 50;

    private final Contest contest;
    private final Core core;
    private final Effects effects;
    private final int[] first;
    private final int[] limitOf;
    private final double[] coefficient;
    private final double[] slack;
    private final double[] price;
    private final int[] rank;
    private final double[] weight;
    private final boolean[] hard;
    private final double[] rankOver;
    /** For each rank what a rupiah of its shortfall costs, at first and now. */
    private final double[] rankBase;
    private final double[] rankPrice;
    private final int[] way;
    private final Ledger exact;
    private final int[] stale;
    private int staleCount;
    private final boolean[] isStale;
    private int brokenHard;
    /** What any broken limit costs at first, however little it is broken: else small breaks would stay. */
    private final double charge;
    /** The same of each limit and each rank now. */
    private final double[] limitCharge;
    private final double[] rankCharge;
    /** Value less penalties less priced breaks, as far as doubles know it. */
    private double guide;
    private int[] best;
    private long bestSoft;
    private boolean found;

    /** @param natural the margin of a block as undecided as the prices are many, milli-points */
    Annealing(Contest contest, int[] ways, double natural) {
        this.contest = contest;
        this.charge = CHARGE * natural;
        this.core = contest.core();
        this.way = ways.clone();
        this.exact = new Ledger(core, ways, contest.target());
        int limits = core.limits.length;
        this.effects = contest.effects();
        this.first = effects.first;
        this.limitOf = effects.limitOf;
        this.coefficient = effects.coefficient;
        this.slack = new double[limits];
        this.price = new double[limits];
        this.rank = core.rankIndex;
        this.weight = new double[limits];
        this.hard = new boolean[limits];
        this.rankOver = new double[core.ranks.length];
        this.stale = new int[core.entities()];
        this.isStale = new boolean[core.entities()];
        this.rankBase = new double[core.ranks.length];
        for (int l = 0; l < limits; l++) {
            priceLimit(l);
        }
        this.rankPrice = rankBase.clone();
        this.limitCharge = new double[limits];
        this.rankCharge = new double[rankBase.length];
        Arrays.fill(limitCharge, charge);
        Arrays.fill(rankCharge, charge);
        layRanks();
        layGuide();
        keep();
    }

    /** Sets slack and price of a limit. */
    private void priceLimit(int l) {
        ModelLimit limit = core.limits[l];
        slack[l] = effects.slack(l, exact.sums);
        weight[l] = limit.weight();
        hard[l] = limit.level() == Level.HARD;
        if (limit.level() == Level.PREFERENCE) {
            price[l] = limit.pricePerUnit().doubleValue();
        } else if (rank[l] < 0) {
            price[l] = OVERPRICE * contest.price()[l];
        } else {
            rankBase[rank[l]] = Math.max(rankBase[rank[l]], OVERPRICE * contest.price()[l] / weight[l]);
        }
    }

    private void layGuide() {
        guide = exact.soft();
        for (int l = 0; l < slack.length; l++) {
            if (hard[l]) {
                guide -= price[l] * Math.max(0, -slack[l]) + (slack[l] < -0.5 ? limitCharge[l] : 0);
                brokenHard += slack[l] < -0.5 ? 1 : 0;
            }
        }
        for (int k = 0; k < rankOver.length; k++) {
            guide -= rankPrice[k] * Math.max(0, rankOver[k]) + (rankOver[k] > 0.5 ? rankCharge[k] : 0);
        }
    }

    private void layRanks() {
        for (int k = 0; k < rankOver.length; k++) {
            rankOver[k] = core.settledShortfall[k] - contest.target()[k];
        }
        for (int l = 0; l < slack.length; l++) {
            if (rank[l] >= 0) {
                rankOver[rank[l]] += weight[l] * Math.max(0, -slack[l]);
            }
        }
    }

    /** Goes through {@code steps} moves from warm to cold; returns the best ways found. */
    int[] run(long steps, double warm, double cold, long seed) {
        var random = new SplittableRandom(seed);
        double cooling = StrictMath.pow(cold / warm, 1000.0 / Math.max(1000, steps));
        double heat = warm;
        int entities = core.entities();
        for (long i = 0; i < steps && !done(); i++) {
            if (i % 1000 == 999) {
                heat *= cooling;
                if (i % 20_000 == 19_999) {
                    reprice();
                }
                if (i % 64_000 == 63_999 && contest.ended().getAsBoolean()) {
                    break;
                }
            }
            int a = random.nextInt(entities);
            int kind = random.nextInt(4);
            int b = kind == 0 ? a : partner(a, random);
            if (b == a) {
                step(a, other(a, random), a, -1, heat, random);
            } else if (kind == 1) {
                step(a, other(a, random), b, other(b, random), heat, random);
            } else {
                step(a, asPaid(a, b), b, asPaid(b, a), heat, random);
            }
        }
        return found ? best : way;
    }

    /**
     * Goes through {@code steps} moves that change funds and starts alone: whole proposals seldom fill funds as evenly as linear
     * flows do, and it is cheaper to place them anew than to drop them. Returns the ways it ends with.
     */
    int[] place(long steps, long seed) {
        var random = new SplittableRandom(seed);
        double heat = PLACING * typicalPrice();
        double cooling = StrictMath.pow(1e-4, 1000.0 / Math.max(1000, steps));
        for (long i = 0; i < steps && heat > 0; i++) {
            if (i % 1000 == 999) {
                heat *= cooling;
            }
            int a = random.nextInt(core.entities());
            int b = random.nextInt(2) == 0 ? a : partner(a, random);
            if (b == a) {
                int to = other(a, random);
                if (core.option[to] == core.option[way[a]]) {
                    step(a, to, a, -1, heat, random);
                }
            } else {
                step(a, asPaid(a, b), b, asPaid(b, a), heat, random);
            }
        }
        return way.clone();
    }

    /** What the money of a way costs on average, milli-points. */
    private double typicalPrice() {
        double highest = 0;
        for (int l = 0; l < price.length; l++) {
            highest = core.limits[l].money() && hard[l] ? Math.max(highest, price[l]) : highest;
        }
        double sum = 0;
        for (int o : core.option) {
            sum += o == Pricing.NOTHING ? 0 : core.programme.cost(o);
        }
        return highest * sum / Math.max(1, core.option.length);
    }

    /** Another entity that uses a limit which this one uses or could use: exchanges elsewhere seldom help. */
    private int partner(int entity, SplittableRandom random) {
        int from = first[core.wayStart[entity]];
        int count = first[core.wayStart[entity + 1]] - from;
        if (count == 0) {
            return random.nextInt(core.entities());
        }
        int[] sharing = effects.entitiesOf[limitOf[from + random.nextInt(count)]];
        return sharing[random.nextInt(sharing.length)];
    }

    /** The way of an entity with its option and another's fund and start, or as near to that as it has; else its own. */
    private int asPaid(int entity, int like) {
        int now = way[entity];
        int best = now;
        int most = 0;
        for (int w = core.wayStart[entity]; w < core.wayStart[entity + 1]; w++) {
            if (core.option[w] == core.option[now] && w != now) {
                int same = (core.fund[w] == core.fund[way[like]] ? 2 : 0)
                        + (core.start[w] == core.start[now] ? 1 : 0);
                if (same > most && core.fund[w] != core.fund[now]) {
                    most = same;
                    best = w;
                }
            }
        }
        return best;
    }

    /** Limits that stay broken become dearer, the others cheaper again. */
    private void reprice() {
        for (int l = 0; l < slack.length; l++) {
            if (hard[l]) {
                boolean broken = slack[l] < -0.5;
                double next = next(price[l], OVERPRICE * contest.price()[l], broken, DEAREST);
                double charged = next(limitCharge[l], charge, broken, MOST_CHARGED);
                guide -= (next - price[l]) * Math.max(0, -slack[l]) + (broken ? charged - limitCharge[l] : 0);
                price[l] = next;
                limitCharge[l] = charged;
            }
        }
        for (int k = 0; k < rankPrice.length; k++) {
            boolean broken = rankOver[k] > 0.5;
            double next = next(rankPrice[k], rankBase[k], broken, DEAREST);
            double charged = next(rankCharge[k], charge, broken, MOST_CHARGED);
            guide -= (next - rankPrice[k]) * Math.max(0, rankOver[k]) + (broken ? charged - rankCharge[k] : 0);
            rankPrice[k] = next;
            rankCharge[k] = charged;
        }
    }

    private static double next(double price, double base, boolean broken, double most) {
        return broken ? Math.min(price * 1.5, most * base) : Math.max(base, price * 0.9);
    }

    private int other(int entity, SplittableRandom random) {
        int from = core.wayStart[entity];
        int count = core.wayStart[entity + 1] - from;
        if (count == 1) {
            return from;
        }
        int draw = from + random.nextInt(count - 1);
        return draw >= way[entity] ? draw + 1 : draw;
    }

    private void step(int a, int wa, int b, int wb, double heat, SplittableRandom random) {
        int beforeA = way[a];
        double gain = move(a, wa);
        int beforeB = way[b];
        if (wb >= 0 && wb != beforeB) {
            gain += move(b, wb);
        }
        if (gain >= 0 || random.nextDouble() < StrictMath.exp(gain / heat)) {
            touch(a);
            touch(b);
            guide += gain;
            if (gain > 0 && brokenHard == 0 && (!found || guide > bestSoft + 0.5) && ranksHold()) {
                keep();
            }
        } else {
            if (wb >= 0) {
                move(b, beforeB);
            }
            move(a, beforeA);
        }
    }

    private void touch(int entity) {
        if (!isStale[entity]) {
            isStale[entity] = true;
            stale[staleCount++] = entity;
        }
    }

    /** Moves one entity; returns what the guided objective gains. */
    private double move(int entity, int to) {
        int from = way[entity];
        if (from == to) {
            return 0;
        }
        way[entity] = to;
        double gain = core.objective[to] - core.objective[from];
        gain -= use(from, -1);
        gain -= use(to, 1);
        return gain;
    }

    /** Adds or takes away what a way uses; returns what that costs in broken limits. */
    private double use(int w, int times) {
        double cost = 0;
        for (int e = first[w]; e < first[w + 1]; e++) {
            int l = limitOf[e];
            double before = slack[l];
            double after = before - times * coefficient[e];
            slack[l] = after;
            if (before < 0 || after < 0) {
                double more = Math.max(0, -after) - Math.max(0, -before);
                cost += rank[l] < 0 ? price[l] * more : rankCost(rank[l], weight[l] * more);
                if (hard[l]) {
                    int change = (after < -0.5 ? 1 : 0) - (before < -0.5 ? 1 : 0);
                    brokenHard += change;
                    cost += limitCharge[l] * change;
                }
            }
        }
        return cost;
    }

    private double rankCost(int k, double more) {
        double before = Math.max(0, rankOver[k]);
        rankOver[k] += more;
        double charged = rankCharge[k] * ((rankOver[k] > 0.5 ? 1 : 0) - (before > 0.5 ? 1 : 0));
        return rankPrice[k] * (Math.max(0, rankOver[k]) - before) + charged;
    }

    private boolean ranksHold() {
        for (double over : rankOver) {
            if (over > 0.5) {
                return false;
            }
        }
        return true;
    }

    /** Brings the exact ledger up to date and keeps the ways when they are the best that break nothing. */
    private void keep() {
        for (int i = 0; i < staleCount; i++) {
            exact.change(stale[i], way[stale[i]]);
            isStale[stale[i]] = false;
        }
        staleCount = 0;
        boolean feasible = exact.hard() == 0 && exact.medium() == 0;
        if (best == null || feasible && (!found || exact.soft() > bestSoft)) {
            best = way.clone();
            bestSoft = exact.soft();
            found = feasible;
            if (found) {
                contest.progress().found(bestSoft);
            }
        }
    }

    private boolean done() {
        return found && bestSoft >= contest.enough();
    }

    /** Whether some state broke nothing. */
    boolean found() {
        return found;
    }
}
