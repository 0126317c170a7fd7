package id.timbang.explain;

import id.timbang.domain.Judge;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<Boolean, List<CostCurve>> byLow = stands.parallelStream().map(stand -> CostCurve.up(worth, stand))
                .collect(Collectors.partitioningBy(Drops::low));
        byLow.get(true).forEach(curve -> sheet.fill(curve.stand().p(), impossible.because("", "low")));
        List<CostCurve> curves = byLow.get(false);
        long[] costs = CostLever.higher(judge, curves);
        IntStream.range(0, costs.length).parallel().forEach(i -> put(curves.get(i).stand(), costs[i]));
    }

    /** Whether its worth is what would drop it already, so that something else keeps it. */
    private static boolean low(CostCurve curve) {
        Stand stand = curve.stand();
        return curve.does(stand.cost(), stand.milliPoints(), stand.verdicts());
    }

    private void put(Stand stand, long cost) {
        sheet.put(stand.p(), cost > 0
                ? Impossible.to(LeverSheet.COST, BigDecimal.valueOf(cost))
                : impossible.because(LeverSheet.COST, "double"));
        sheet.put(stand.p(), points.drop(stand));
    }
}
