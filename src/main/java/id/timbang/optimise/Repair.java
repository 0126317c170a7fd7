package id.timbang.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Chains of changes that annealing seldom finds: what a change breaks the cheapest other change mends, and so on until nothing is
 * broken (Glover, "Ejection chains, reference structures and alternating path methods", 1996).
 */
final class Repair {
    /** How many times its price a broken limit costs, at first and at most. */
    private static final double DEAR = 10;
    private static final double DEAREST = 1e5;
    private static final int LONGEST = 80;
    private static final int LONGEST_MENDING = 400;
    /** How many changes are tried as the first of two, where one alone does not help. */
    private static final int FIRSTS = 25;
    /** How often that is tried: it takes long, and what so many did not mend the next ones seldom do. */
    private static final int PAIRS = 100;
    private static final double LEAST = -1e-6;
    /** How many beginnings of a chain are tried for a wish: the cheapest change often leaves the wrong room. */
    private static final int BEGINNINGS = 4;
    /** The wishes that promise most are worth more beginnings. */
    private static final int DEAR_WISHES = 20;
    private static final int MANY_BEGINNINGS = 16;
    /** The part of the cost that a pass has to gain for another to follow. */
    private static final double GAIN = 0.01;

    private final Contest contest;
    private final Core core;
    private final Balance balance;
    /** Entities moved and where they were. */
    private final List<int[]> journal = new ArrayList<>();
    private final Users[] users;
    private int pairs;

    Repair(Contest contest, int[] ways) {
        this.contest = contest;
        this.core = contest.core();
        this.balance = new Balance(contest, ways, DEAR);
        this.users = new Users[core.limits.length];
    }

    /** Mends what is broken as cheaply as changes one after the other can. */
    void mend() {
        for (double dear = DEAR; !balance.whole() && dear <= DEAREST; dear *= DEAR) {
            balance.makeDear(dear);
            journal.clear();
            chain(LONGEST_MENDING, FIRSTS);
        }
        balance.makeDear(DEAR);
    }

    /** Grants what would be better alone, where a chain of changes makes that possible at less than it brings. */
    void improve(int passes) {
        double before = Double.POSITIVE_INFINITY;
        for (int pass = 0; pass < passes && balance.whole() && balance.cost() < before * (1 - GAIN); pass++) {
            before = balance.cost();
            List<Wish> wishes = Wish.of(contest, balance);
            for (int i = 0; i < wishes.size() && !contest.ended().getAsBoolean(); i++) {
                tryOut(wishes.get(i), i < DEAR_WISHES ? MANY_BEGINNINGS : BEGINNINGS);
            }
        }
    }

    /** The ways as they stand. */
    int[] ways() {
        return balance.ways();
    }

    private void tryOut(Wish wish, int beginnings) {
        boolean granted = balance.way(wish.entity()) == wish.to();
        for (int beginning = 0; beginning < beginnings && !granted; beginning++) {
            granted = grant(wish, beginning);
        }
    }

    /** Grants a wish unless the chain that makes it possible costs more than it brings; says whether it did. */
    private boolean grant(Wish wish, int beginning) {
        double before = balance.cost();
        journal.clear();
        apply(wish);
        if (beginning == 0 || begin(beginning)) {
            chain(LONGEST, 1);
        }
        boolean better = balance.whole() && balance.cost() < before - 1;
        for (int i = journal.size() - 1; i >= 0 && !better; i--) {
            balance.move(journal.get(i)[0], journal.get(i)[1]);
        }
        return better;
    }

    /** Begins a chain with another than the cheapest change; says whether there is one. */
    private boolean begin(int place) {
        int l = balance.dearest(new boolean[core.limits.length]);
        List<Wish> changes = l < 0 ? List.of() : changes(l, place + 1);
        if (changes.size() <= place) {
            return false;
        }
        apply(changes.get(place));
        return true;
    }

    /**
     * Mends broken limits, the dearest first, until none can be mended.
     *
     * @param firsts how many changes are tried as the first of two; 1 for none
     */
    private void chain(int longest, int firsts) {
        boolean[] stuck = new boolean[core.limits.length];
        int l = balance.dearest(stuck);
        for (int step = 0; step < longest && l >= 0; step++) {
            if (mendOne(l, firsts)) {
                Arrays.fill(stuck, false);
            } else if (firsts == 1) {
                return;
            } else {
                stuck[l] = true;
            }
            l = balance.dearest(stuck);
        }
    }

    /** Makes the change that lowers the cost most among the entities of a broken limit; where none does, two at once. */
    private boolean mendOne(int l, int most) {
        List<Wish> firsts = changes(l, most);
        if (!firsts.isEmpty() && firsts.get(0).cost() < LEAST) {
            apply(firsts.get(0));
            return true;
        }
        return most > 1 && pairs++ < PAIRS && mendByTwo(firsts);
    }

    private boolean mendByTwo(List<Wish> firsts) {
        Wish[] best = null;
        double least = LEAST;
        for (Wish first : firsts) {
            int from = balance.way(first.entity());
            balance.move(first.entity(), first.to());
            int next = balance.dearest(new boolean[core.limits.length]);
            List<Wish> seconds = next < 0 ? List.of() : changes(next, 1);
            if (!seconds.isEmpty() && first.cost() + seconds.get(0).cost() < least) {
                least = first.cost() + seconds.get(0).cost();
                best = new Wish[]{first, seconds.get(0)};
            }
            balance.move(first.entity(), from);
        }
        if (best == null) {
            return false;
        }
        apply(best[0]);
        apply(best[1]);
        return true;
    }

    private void apply(Wish change) {
        journal.add(new int[]{change.entity(), balance.way(change.entity())});
        balance.move(change.entity(), change.to());
    }

    /** The changes to ways that use less of a limit that lower the cost most, or raise it least; the best first. */
    private List<Wish> changes(int l, int most) {
        var worstFirst = new PriorityQueue<Wish>(Comparator.comparingDouble((Wish c) -> -c.cost()));
        if (users[l] == null) {
            users[l] = Users.of(core, contest.effects(), l);
        }
        for (int k = 0; k < users[l].entity().length; k++) {
            addChanges(worstFirst, users[l], k, most);
        }
        List<Wish> best = new ArrayList<>(worstFirst);
        best.sort(Wish.CHEAPEST);
        return best;
    }

    /** @param k which of the users */
    private void addChanges(PriorityQueue<Wish> worstFirst, Users of, int k, int most) {
        int entity = of.entity()[k];
        int firstWay = core.wayStart[entity];
        double uses = of.use()[of.begin()[k] + balance.way(entity) - firstWay];
        if (uses <= of.least()[k]) {
            return;
        }
        // Half of a change is the same for all ways of an entity.
        double without = balance.without(entity);
        for (int at = of.begin()[k]; at < of.begin()[k + 1]; at++) {
            int w = firstWay + at - of.begin()[k];
            double worst = worstFirst.size() < most ? Double.POSITIVE_INFINITY : worstFirst.peek().cost();
            // No way saves more than what ways could cure.
            if (of.use()[at] >= uses || without + balance.alone(w) - balance.curable() >= worst) {
                continue;
            }
            double change = without + balance.with(w);
            if (change < worst) {
                worstFirst.add(new Wish(entity, w, change));
            }
            if (worstFirst.size() > most) {
                worstFirst.poll();
            }
        }
        balance.back(entity);
    }
}
