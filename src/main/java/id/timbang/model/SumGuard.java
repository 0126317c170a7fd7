package id.timbang.model;

import id.timbang.domain.Level;
import id.timbang.domain.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Refuses a programme of which some sum could leave 62 bits, so that nobody after it need think of overflow. */
final class SumGuard {
    private final Programme programme;
    private final long[] rowBound;
    private final List<Problem> problems = new ArrayList<>();

    private SumGuard(Programme programme) {
        this.programme = programme;
        this.rowBound = new RowBounds(programme).largest();
    }

    static List<Problem> problems(Programme programme) {
        var guard = new SumGuard(programme);
        BigDecimal points = guard.values();
        BigDecimal weighted = BigDecimal.ZERO;
        for (ModelLimit limit : programme.limits()) {
            BigDecimal bound = guard.bound(limit);
            guard.check(bound, "limit " + limit.id());
            if (limit.level() == Level.PREFERENCE) {
                points = points.add(bound.multiply(limit.pricePerUnit()));
            } else if (limit.level() == Level.OBLIGATION) {
                weighted = weighted.add(bound.multiply(BigDecimal.valueOf(limit.weight())));
            }
        }
        guard.check(points, "the sum of values and penalties");
        guard.check(weighted, "the sum of the obligations' shortfalls");
        return guard.problems;
    }

    /** No sum, amount or shortfall of the limit is larger. */
    private BigDecimal bound(ModelLimit limit) {
        BigDecimal target = BigDecimal.valueOf(limit.amount()).abs();
        if (limit.isShare()) {
            target = sum(limit.ofRow(), limit.baseOf()).multiply(BigDecimal.valueOf(limit.sharePpm())).movePointLeft(6);
        }
        return sum(limit.whereRow(), limit.baseWhere()).add(target);
    }

    private BigDecimal sum(int row, long base) {
        return BigDecimal.valueOf(rowBound[row]).add(BigDecimal.valueOf(base).abs());
    }

    private BigDecimal values() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int p = 0; p < programme.proposals(); p++) {
            long largest = 0;
            for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
                largest = Math.max(largest, Math.abs(programme.value(o)) + programme.changePenalty(o));
            }
            sum = sum.add(BigDecimal.valueOf(largest));
        }
        return sum;
    }

    private void check(BigDecimal bound, String what) {
        if (bound.compareTo(BigDecimal.valueOf(Programme.LARGEST_SUM)) > 0) {
            problems.add(new Problem("proposals.csv", 0, "", what + " could reach " + bound.toBigInteger()
                    + ", more than can be counted exactly", "smaller units or smaller penalties"));
        }
    }
}
