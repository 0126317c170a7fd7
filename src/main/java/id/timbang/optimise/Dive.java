package id.timbang.optimise;

import id.timbang.domain.Halves;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides the columns of a linear programme, the dearest first: what a large one leaves open the small ones can still make up for,
 * not the other way round. In between the programme is solved anew.
 */
final class Dive {
    private static final double WHOLE = 1e-6;
    /** By what part the cost from which on columns are decided falls from level to level. */
    private static final int NEXT = 3;
    /** Below that many rupiah nothing is decided one after the other. */
    private static final long SMALL = 1_000_000;
    /** What part of the fractional columns of a level is fixed at a time, of a large programme and of any other. */
    private static final int LARGE_BATCH = 2;
    private static final int BATCH = 4;

    /** After so many solutions what is still fractional is rounded: mending is cheaper than solving on. */
    private static final int MOST = 300;

    private final LinearProgramme programme;
    private final int first;
    private final long[] cost;
    private final double much;
    private final int batch;
    private final boolean vast;
    private final List<Decision> costly = new ArrayList<>();
    private int solutions;

    /**
     * A column decided after both ways were tried, because the nearest cost much.
     *
     * @param column from 0, of those that have a cost
     * @param lost by how much the objective fell
     */
    record Decision(int column, boolean taken, double lost) {
    }

    /**
     * @param first column of the programme from which on there is one for each cost
     * @param much by how much the objective falls when a step is thought over
     * @param blocks of all the programme: the more, the less a single column matters
     */
    Dive(LinearProgramme programme, int first, long[] cost, double much, int blocks) {
        this.programme = programme;
        this.first = first;
        this.cost = cost;
        this.much = much;
        this.batch = blocks >= Rounds.LARGE ? LARGE_BATCH : BATCH;
        this.vast = blocks >= Rounds.VAST;
    }

    /**
     * Decides the columns that cost no less than some rupiah, unless the programme has no solution left on the way.
     *
     * @param least about so much: it ends with the level before
     */
    void run(double least) {
        boolean solved = solve();
        long level = 1;
        for (long c : cost) {
            level = Math.max(level, c);
        }
        while (solved && level > 0 && level >= least && solutions < MOST) {
            solved = decideFrom(level);
            settleFrom(level);
            level = level <= SMALL ? 0 : Math.max(SMALL, level / NEXT);
        }
    }

    /** What was decided at a cost, in that order. */
    List<Decision> costly() {
        return costly;
    }

    /** Decides the fractional columns that cost so much. */
    private boolean decideFrom(long level) {
        boolean solved = true;
        List<Integer> open = open(level);
        while (solved && !open.isEmpty() && solutions < MOST) {
            open.sort(Comparator.comparingDouble((Integer c) -> Math.min(taken(c), 1 - taken(c)))
                    .thenComparingInt(c -> c));
            solved = decide(open.subList(0, 1 + open.size() / batch));
            open = open(level);
        }
        return solved;
    }

    private List<Integer> open(long level) {
        List<Integer> open = new ArrayList<>();
        for (int c = 0; c < cost.length; c++) {
            if (cost[c] >= level && taken(c) > WHOLE && taken(c) < 1 - WHOLE) {
                open.add(c);
            }
        }
        return open;
    }

    private boolean decide(List<Integer> columns) {
        return vast ? decideCheap(columns) : decideAll(columns);
    }

    /** Fixes columns at what they are nearest to; where that costs much, only the last, at what costs less. */
    private boolean decideAll(List<Integer> columns) {
        double before = programme.objective();
        for (int c : columns) {
            fix(programme, c, taken(c) > 0.5);
        }
        if (solve() && before - programme.objective() <= much) {
            return true;
        }
        for (int c : columns) {
            programme.setBounds(first + c, 0, 1);
        }
        return better(columns.get(columns.size() - 1), before);
    }

    /** Fixes a column the way that costs less. */
    private boolean better(int c, double before) {
        double up = fixed(c, true);
        double down = fixed(c, false);
        costly.add(new Decision(c, up > down, before - Math.max(up, down)));
        return up > down ? fixed(c, true) > Double.NEGATIVE_INFINITY : down > Double.NEGATIVE_INFINITY;
    }

    /** The optimum with a column taken or not. */
    private double fixed(int c, boolean take) {
        solutions++;
        return worth(programme, c, take);
    }

    /** Fixes columns at what they are nearest to; where that costs much, those before the first that does, and that one at what costs less. */
    private boolean decideCheap(List<Integer> columns) {
        double before = programme.objective();
        LinearProgramme all = nearest(columns, before);
        if (all != null) {
            programme.become(all);
            return true;
        }
        int cheap = 0;
        for (int dear = columns.size(); dear - cheap > 1;) {
            int middle = (cheap + dear) / 2;
            LinearProgramme some = nearest(columns.subList(cheap, middle), before);
            if (some == null) {
                dear = middle;
            } else {
                programme.become(some);
                cheap = middle;
            }
        }
        return betterOfBoth(columns.get(cheap), before);
    }

    /** The programme with columns at what they are nearest to; {@code null} where that costs much. */
    private LinearProgramme nearest(List<Integer> columns, double before) {
        LinearProgramme tried = programme.copy();
        for (int c : columns) {
            fix(tried, c, taken(c) > 0.5);
        }
        solutions++;
        return solved(tried) && before - tried.objective() <= much ? tried : null;
    }

    /** Fixes a column the way that costs less, both tried at the same time; says whether either is possible. */
    private boolean betterOfBoth(int c, double before) {
        LinearProgramme[] ways = {programme.copy(), programme.copy()};
        double[] worth = new double[ways.length];
        Halves.both(() -> worth[0] = worth(ways[0], c, false), () -> worth[1] = worth(ways[1], c, true));
        solutions += ways.length;
        boolean up = worth[1] > worth[0];
        programme.become(ways[up ? 1 : 0]);
        double most = Math.max(worth[0], worth[1]);
        costly.add(new Decision(c, up, before - most));
        return most > Double.NEGATIVE_INFINITY;
    }

    /** The optimum with a column taken or not. */
    private double worth(LinearProgramme of, int c, boolean take) {
        fix(of, c, take);
        return solved(of) ? of.objective() : Double.NEGATIVE_INFINITY;
    }

    private boolean solve() {
        solutions++;
        return solved(programme);
    }

    private static boolean solved(LinearProgramme programme) {
        return programme.solve() == LinearProgramme.Status.OPTIMAL;
    }

    private void fix(LinearProgramme of, int c, boolean take) {
        of.setBounds(first + c, take ? 1 : 0, take ? 1 : 0);
    }

    /** Keeps what is decided among the columns that cost so much. */
    private void settleFrom(long level) {
        for (int c = 0; c < cost.length; c++) {
            if (cost[c] >= level && (taken(c) <= WHOLE || taken(c) >= 1 - WHOLE)) {
                fix(programme, c, taken(c) > 0.5);
            }
        }
    }

    private double taken(int c) {
        return programme.primal(first + c);
    }
}
