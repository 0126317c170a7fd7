package id.timbang.explain;

import id.timbang.domain.Judge;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** What could drop proposals that are funded: a higher cost, fewer points. */
final class Drops {
    private final Judge judge;
    private final Worth worth;
    private final PointsLever points;
    private final Impossible impossible;
    private final LeverSheet sheet;

    Drops(Judge judge, Worth worth, PointsLever points, Impossible impossible, LeverSheet sheet) {
        this.judge = judge;
        this.worth = worth;
        this.points = points;
        this.impossible = impossible;
        this.sheet = sheet;
    }

    void find(List<Stand> stands) {
        long[] costs = CostLever.higher(judge, stands.stream().map(stand -> CostCurve.up(worth, stand)).toList());
        IntStream.range(0, costs.length).parallel().forEach(i -> put(stands.get(i), costs[i]));
    }

    private void put(Stand stand, long cost) {
        sheet.put(stand.p(), cost > 0
                ? Impossible.to(LeverSheet.COST, BigDecimal.valueOf(cost))
                : impossible.because(LeverSheet.COST, "double"));
        sheet.put(stand.p(), points.drop(stand));
    }
}
