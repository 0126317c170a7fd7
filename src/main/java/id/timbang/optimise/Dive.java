package id.timbang.optimise;

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
     * @param large whether a single column matters little
     */
    Dive(LinearProgramme programme, int first, long[] cost, double much, boolean large) {
        this.programme = programme;
        this.first = first;
        this.cost = cost;
        this.much = much;
        this.batch = large ? LARGE_BATCH : BATCH;
    }

    /** Decides all columns, unless the programme has no solution left on the way. */
    void run() {
        boolean solved = solve();
        long level = 1;
        for (long c : cost) {
            level = Math.max(level, c);
        }
        while (solved && level > 0 && solutions < MOST) {
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

    /** Fixes columns at what they are nearest to; where that costs much, only the last, at what costs less. */
    private boolean decide(List<Integer> columns) {
        double before = programme.objective();
        for (int c : columns) {
            fix(c, taken(c) > 0.5);
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
        fix(c, take);
        return solve() ? programme.objective() : Double.NEGATIVE_INFINITY;
    }

    private boolean solve() {
        solutions++;
        return programme.solve() == LinearProgramme.Status.OPTIMAL;
    }

    private void fix(int c, boolean take) {
        programme.setBounds(first + c, take ? 1 : 0, take ? 1 : 0);
    }

    /** Keeps what is decided among the columns that cost so much. */
    private void settleFrom(long level) {
        for (int c = 0; c < cost.length; c++) {
            if (cost[c] >= level && (taken(c) <= WHOLE || taken(c) >= 1 - WHOLE)) {
                fix(c, taken(c) > 0.5);
            }
        }
    }

    private double taken(int c) {
        return programme.primal(first + c);
    }
}
