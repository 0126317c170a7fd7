package id.timbang.explain;

import id.timbang.domain.Judge;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Rejudged;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The cost nearest to today's at which proposals, judged again by the rules, are worth what they need: bisection for all of them at
 * once, so that every round asks the rules once. Where both ends of an interval are judged alike the boundary is found without
 * asking, and what was found is judged again.
 */
final class CostLever {
    private static final String COST = "cost";
    private static final int GATE_ROUNDS = 10;

    private final Judge judge;
    private final Worth worth;
    /** 1 where the net value must reach the need, −1 where it must come down to it. */
    private final int sign;

    private CostLever(Judge judge, Worth worth, int sign) {
        this.judge = judge;
        this.worth = worth;
        this.sign = sign;
    }

    /** The highest costs, not under half of today's, at which proposals would be funded; 0 where there is none. */
    static long[] lower(Judge judge, Worth worth, List<Stand> stands) {
        return new CostLever(judge, worth, 1).run(stands, new int[]{4, 6});
    }

    /** The lowest costs, not over twice today's, at which proposals would be dropped; 0 where there is none. */
    static long[] higher(Judge judge, Worth worth, List<Stand> stands) {
        return new CostLever(judge, worth, -1).run(stands, new int[]{16, 12});
    }

    /** A cost with what the rules find there. */
    private record Point(long cost, long milliPoints, int verdicts, double over) {
        boolean judgedLike(Point other) {
            return milliPoints == other.milliPoints && verdicts == other.verdicts;
        }
    }

    /** The interval between a cost that does not do and one that does. */
    private static final class Interval {
        private final Stand stand;
        private Point bad;
        private Point good;
        /** The nearest cost at which a gate closes; {@code null} where none was met. */
        private Point shut;
        private long next;
        private boolean last;

        Interval(Stand stand, Point today) {
            this.stand = stand;
            this.bad = today;
        }

        boolean done() {
            return last || Math.abs(good.cost - bad.cost) <= 1;
        }
    }

    /** @param ends costs to try first, in eighths of today's, the farthest first */
    private long[] run(List<Stand> stands, int[] ends) {
        List<Interval> all = stands.stream().map(stand -> new Interval(stand,
                point(stand, stand.cost(), stand.milliPoints(), stand.verdicts()))).toList();
        for (int end : ends) {
            List<Interval> open = all.parallelStream()
                    .filter(interval -> interval.good == null && mayReach(interval.stand, end)).toList();
            open.forEach(interval -> interval.next = at(interval.stand, end));
            judgeNext(open);
        }
        tryGates(all);
        List<Interval> open = all.stream().filter(interval -> interval.good != null && !interval.done()).toList();
        while (!open.isEmpty()) {
            open.parallelStream().forEach(this::aim);
            judgeNext(open);
            open = open.stream().filter(interval -> !interval.done()).toList();
        }
        return all.parallelStream().mapToLong(this::exactly).toArray();
    }

    /** Whether a proposal would do at an end with the most points that the rules can give; else the rules need not be asked. */
    private boolean mayReach(Stand stand, int end) {
        long most = judge.mostMilliPoints().orElse(Long.MAX_VALUE);
        return sign < 0 || most == Long.MAX_VALUE
                || worth.rough(stand, at(stand, end), most, stand.verdicts()) >= stand.need();
    }

    private static long at(Stand stand, int eighths) {
        return -Math.floorDiv(-stand.cost() * eighths, 8);
    }

    /** Where a gate closes before the end, the cost just short of it is tried: within a thousandth of today's cost. */
    private void tryGates(List<Interval> all) {
        List<Interval> shut = all.stream().filter(interval -> interval.good == null && mayDo(interval)).toList();
        for (int round = 0; round < GATE_ROUNDS; round++) {
            shut.forEach(interval -> interval.next = Math.floorDiv(interval.shut.cost + interval.bad.cost, 2));
            judgeNext(shut);
            shut = shut.stream().filter(interval -> interval.good == null).toList();
        }
    }

    /** Whether it would do at the shut cost if the gate were open. */
    private boolean mayDo(Interval interval) {
        Point shut = interval.shut;
        return shut != null
                && point(interval.stand, shut.cost, Math.max(shut.milliPoints, interval.stand.milliPoints()),
                        interval.stand.verdicts()).over >= 0;
    }

    private Point point(Stand stand, long cost, long milliPoints, int verdicts) {
        double over = worth.rough(stand, cost, milliPoints, verdicts) - stand.need();
        return new Point(cost, milliPoints, verdicts, sign * over);
    }

    /** Has the next cost of each interval judged, and moves the end that it replaces. */
    private void judgeNext(List<Interval> intervals) {
        Rejudged judged = judge(intervals);
        IntStream.range(0, intervals.size()).parallel().forEach(i -> {
            Interval interval = intervals.get(i);
            Stand stand = interval.stand;
            Point point = judged == null
                    ? point(stand, interval.next, stand.milliPoints(), stand.verdicts())
                    : point(stand, interval.next, judged.milliPoints()[i], judged.verdicts()[i]);
            // What was found without asking stands if the rules agree.
            interval.last &= interval.good != null && point.judgedLike(interval.good);
            move(interval, point);
        });
    }

    private static void move(Interval interval, Point point) {
        if (point.over >= 0) {
            interval.good = point;
        } else if (point.over == Double.NEGATIVE_INFINITY && interval.good == null) {
            interval.shut = point;
        } else if (interval.good != null || interval.shut != null) {
            interval.bad = point;
        }
    }

    private Rejudged judge(List<Interval> intervals) {
        if (intervals.isEmpty() || !judge.asks(Set.of(COST))) {
            return null;
        }
        int[] rows = intervals.stream().mapToInt(interval -> interval.stand.row()).toArray();
        long[] costs = intervals.stream().mapToLong(interval -> interval.next).toArray();
        return judge.judge(rows, List.of(new NumberColumn(COST, costs, 0)));
    }

    private void aim(Interval interval) {
        interval.last = interval.good.judgedLike(interval.bad);
        interval.next = interval.last
                ? boundary(interval)
                : Math.floorDiv(interval.good.cost + interval.bad.cost, 2);
    }

    /** The cost nearest to the bad end that does, if the rules find the same all the way: regula falsi with bisection. */
    private long boundary(Interval interval) {
        long bad = interval.bad.cost;
        long good = interval.good.cost;
        double badOver = interval.bad.over;
        double goodOver = interval.good.over;
        for (int step = 0; Math.abs(good - bad) > 1; step++) {
            double falsi = goodOver / (goodOver - badOver);
            double part = step % 3 == 2 || Double.isNaN(falsi) ? 0.5 : falsi;
            long cost = good + Math.round((bad - good) * part);
            cost = Math.max(Math.min(good, bad) + 1, Math.min(Math.max(good, bad) - 1, cost));
            Point point = point(interval.stand, cost, interval.good.milliPoints, interval.good.verdicts);
            if (point.over >= 0) {
                good = cost;
                goodOver = point.over;
            } else {
                bad = cost;
                badOver = point.over;
            }
        }
        return good;
    }

    /** The cost found, moved on until it does exactly, not only nearly. */
    private long exactly(Interval interval) {
        if (interval.good == null) {
            return 0;
        }
        Point found = interval.good;
        long cost = found.cost;
        long end = sign > 0 ? interval.stand.cost() / 2 : 2 * interval.stand.cost();
        for (long step = 1; !does(interval.stand, cost, found); step *= 2) {
            cost -= sign * step;
            if (sign * (cost - end) < 0) {
                return 0;
            }
        }
        return cost;
    }

    private boolean does(Stand stand, long cost, Point found) {
        int compared = worth.compare(stand, cost, found.milliPoints, found.verdicts);
        return sign > 0 ? compared >= 0 : compared <= 0;
    }
}
