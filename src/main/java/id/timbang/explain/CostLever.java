package id.timbang.explain;

import id.timbang.domain.Judge;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Rejudged;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The cost nearest to today's at which proposals, judged again by the rules, are worth what they need: bisection for all of them at
 * once, so that every round asks the rules once. Where both ends of an interval are judged alike the boundary is found to the
 * rupiah without asking, and what was found is judged again; where the rules change their mind in between, to a ten-thousandth of
 * today's cost.
 */
final class CostLever {
    private static final String COST = "cost";
    private static final int GATE_ROUNDS = 11;
    /** Parts of today's cost to which a cost is found where the rules change their mind. */
    private static final int PARTS = 10_000;

    private final Judge judge;
    /** 1 where the net value must reach the need, −1 where it must come down to it. */
    private final int sign;

    private CostLever(Judge judge, int sign) {
        this.judge = judge;
        this.sign = sign;
    }

    /** The highest costs, not under half of today's, at which proposals would be funded; 0 where there is none. */
    static long[] lower(Judge judge, List<CostCurve> curves) {
        return new CostLever(judge, 1).run(curves, new int[]{4, 6});
    }

    /** The lowest costs, not over twice today's, at which proposals would be dropped; 0 where there is none. */
    static long[] higher(Judge judge, List<CostCurve> curves) {
        return new CostLever(judge, -1).run(curves, new int[]{16, 12});
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
        private final CostCurve curve;
        private final long near;
        private Point bad;
        private Point good;
        /** The nearest cost at which a gate closes; {@code null} where none was met. */
        private Point shut;
        private long next;
        private boolean last;
        private boolean asked;
        /** The most points that the rules gave so far. */
        private long most;

        Interval(CostCurve curve) {
            this.stand = curve.stand();
            this.curve = curve;
            this.near = Math.max(1, stand.cost() / PARTS);
            this.most = stand.milliPoints();
            this.bad = point(stand.cost(), stand.milliPoints(), stand.verdicts());
        }

        Point point(long cost, long milliPoints, int verdicts) {
            return new Point(cost, milliPoints, verdicts, curve.over(cost, milliPoints, verdicts));
        }

        boolean done() {
            return last || Math.abs(good.cost - bad.cost) <= near;
        }
    }

    /** @param ends costs to try first, in eighths of today's, the farthest first */
    private long[] run(List<CostCurve> curves, int[] ends) {
        List<Interval> all = curves.parallelStream().map(Interval::new).toList();
        for (int end : ends) {
            List<Interval> open = all.parallelStream()
                    .filter(interval -> interval.good == null && mayReach(interval, end)).toList();
            open.parallelStream().forEach(interval -> interval.next = at(interval.stand, end));
            judgeNext(open);
        }
        tryGates(all);
        List<Interval> open = all.parallelStream().filter(interval -> interval.good != null && !interval.done())
                .toList();
        while (!open.isEmpty()) {
            open.parallelStream().forEach(this::aim);
            judgeNext(open);
            open = open.parallelStream().filter(interval -> !interval.done()).toList();
        }
        return all.parallelStream().mapToLong(this::exactly).toArray();
    }

    /**
     * Whether a proposal may do at an end, so that the rules must be asked: at the first with the most points that they can give,
     * at the next with the most that they gave so far.
     */
    private boolean mayReach(Interval interval, int end) {
        long most = interval.asked ? interval.most : judge.mostMilliPoints().orElse(Long.MAX_VALUE);
        return sign < 0 || most == Long.MAX_VALUE
                || interval.curve.over(at(interval.stand, end), most, interval.stand.verdicts()) >= 0;
    }

    private static long at(Stand stand, int eighths) {
        return -Math.floorDiv(-stand.cost() * eighths, 8);
    }

    /** Where a gate closes before the end, the cost just short of it is tried: within a thousandth of today's cost. */
    private void tryGates(List<Interval> all) {
        List<Interval> shut = all.parallelStream().filter(interval -> interval.good == null && mayDo(interval))
                .toList();
        for (int round = 0; round < GATE_ROUNDS; round++) {
            shut.forEach(interval -> interval.next = Math.floorDiv(interval.shut.cost + interval.bad.cost, 2));
            judgeNext(shut);
            shut = shut.stream().filter(interval -> interval.good == null).toList();
        }
    }

    /** Whether it would do at the shut cost if the gate were open. */
    private boolean mayDo(Interval interval) {
        Point shut = interval.shut;
        return shut != null && interval.curve.over(shut.cost,
                Math.max(shut.milliPoints, interval.stand.milliPoints()), interval.stand.verdicts()) >= 0;
    }

    /** Has the next cost of each interval judged, and moves the end that it replaces. */
    private void judgeNext(List<Interval> intervals) {
        Rejudged judged = judge(intervals);
        IntStream.range(0, intervals.size()).parallel().forEach(i -> {
            Interval interval = intervals.get(i);
            Stand stand = interval.stand;
            Point point = judged == null
                    ? interval.point(interval.next, stand.milliPoints(), stand.verdicts())
                    : interval.point(interval.next, judged.milliPoints()[i], judged.verdicts()[i]);
            // What was found without asking stands if the rules agree.
            interval.asked = true;
            interval.most = Math.max(interval.most, point.milliPoints);
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
        int[] rows = intervals.parallelStream().mapToInt(interval -> interval.stand.row()).toArray();
        long[] costs = intervals.parallelStream().mapToLong(interval -> interval.next).toArray();
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
            double over = interval.curve.over(cost, interval.good.milliPoints, interval.good.verdicts);
            if (over >= 0) {
                good = cost;
                goodOver = over;
            } else {
                bad = cost;
                badOver = over;
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
        for (long step = 1; !interval.curve.does(cost, found.milliPoints, found.verdicts); step *= 2) {
            cost -= sign * step;
            if (sign * (cost - end) < 0) {
                return 0;
            }
        }
        return cost;
    }
}
