package id.timbang.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ruin and recreate by branch and bound: some contested blocks are set free while all others stay, and the best way for those few is
 * found exactly; again and again with other blocks.
 */
final class Neighbourhoods {
    private static final int NODES = 400;
    private static final int SMALLEST = 12;

    private final Contest contest;
    private final Core core;
    private final Ledger ledger;
    private final int[][] entitiesOfLimit;

    Neighbourhoods(Contest contest, int[] ways) {
        this.contest = contest;
        this.core = contest.core();
        this.ledger = new Ledger(core, ways, contest.target());
        this.entitiesOfLimit = entitiesOfLimits();
    }

    private int[][] entitiesOfLimits() {
        List<List<Integer>> found = Stream.<List<Integer>>generate(ArrayList::new).limit(core.limits.length).toList();
        for (int i = 0; i < core.entities(); i++) {
            for (int l : limitsOf(i)) {
                found.get(l).add(i);
            }
        }
        return found.stream().map(entities -> entities.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
    }

    private int[] limitsOf(int entity) {
        return IntStream.range(core.entryStart[core.wayStart[entity]],
                core.entryStart[core.wayStart[entity + 1]])
                .flatMap(e -> Arrays.stream(core.limitsOfRow[core.entryRow[e]]))
                .distinct().toArray();
    }

    /** Goes through that many neighbourhoods; returns the ways it ends with, never worse than those it began with. */
    int[] run(int rounds, long seed) {
        var random = new SplittableRandom(seed);
        int size = Math.min(30, core.entities());
        for (int i = 0; i < rounds && !done(); i++) {
            int[] free = draw(size, random);
            BranchAndBound search = improve(free);
            size = search.complete() ? Math.min(core.entities(), size + 1) : Math.max(SMALLEST, size - 2);
        }
        return ledger.way.clone();
    }

    private boolean done() {
        boolean kept = ledger.hard() == 0 && ledger.medium() == 0;
        return contest.ended().getAsBoolean() || kept && ledger.soft() >= contest.enough();
    }

    private BranchAndBound improve(int[] free) {
        Core part = core.restricted(free, ledger);
        int[] now = new int[free.length];
        for (int i = 0; i < free.length; i++) {
            now[i] = part.wayStart[i] + ledger.way[free[i]] - core.wayStart[free[i]];
        }
        BranchAndBound search = new BranchAndBound(part, core.ranks.length, contest.target(), 0, contest.ended());
        search.run(now, NODES);
        if (search.best() != null) {
            for (int i = 0; i < free.length; i++) {
                ledger.change(free[i], core.wayStart[free[i]] + search.best()[i] - part.wayStart[i]);
            }
        }
        return search;
    }

    /** Draws entities: half of them share a limit, the rest are any. */
    private int[] draw(int size, SplittableRandom random) {
        boolean[] drawn = new boolean[core.entities()];
        int[] free = new int[size];
        int count = 0;
        int[] shared = entitiesOfLimit[random.nextInt(entitiesOfLimit.length)];
        for (int tries = 0; tries < 4 * size && count < size; tries++) {
            boolean fromShared = shared.length > 1 && count < size / 2;
            int i = fromShared ? shared[random.nextInt(shared.length)] : random.nextInt(core.entities());
            if (!drawn[i]) {
                drawn[i] = true;
                free[count++] = i;
            }
        }
        free = Arrays.copyOf(free, count);
        Arrays.sort(free);
        return free;
    }
}
