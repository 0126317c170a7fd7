package id.timbang.oracle;

import id.timbang.oracle.Way.Months;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All complete treatments of all proposals of a dataset. */
record Ways(Stated stated) {

    List<Way> all() {
        var ways = new ArrayList<Way>();
        for (int p = 0; p < stated.size(); p++) {
            for (Treatment treatment : new Openness(stated).of(p)) {
                add(p, treatment, ways);
            }
        }
        return ways;
    }

    private void add(int proposal, Treatment treatment, List<Way> ways) {
        Map<String, String> row = stated.proposal(proposal);
        long cost = treatment.part(Cells.number(row, "cost", 0));
        long value = value(row, treatment);
        if (cost == 0) {
            ways.add(new Way(proposal, treatment, null, null, 0, value));
            return;
        }
        for (String fund : funds(row)) {
            for (Months months : new Calendar(stated).starts(row)) {
                ways.add(new Way(proposal, treatment, fund, months, cost, value));
            }
        }
    }

    private List<String> funds(Map<String, String> row) {
        if (stated.funds().rows().isEmpty()) {
            return List.of("UMUM");
        }
        if (Cells.has(row, "funds")) {
            return Cells.list(row, "funds");
        }
        return stated.funds().rows().stream()
                .filter(fund -> Condition.of(Cells.text(fund, "purpose")).holds(f -> stated.valuesOf(row, f)))
                .map(fund -> fund.get("code")).toList();
    }

    private long value(Map<String, String> row, Treatment treatment) {
        BigDecimal milliPoints = new BigDecimal(row.get("points")).movePointRight(3);
        if (stated.terms().plain()) {
            return treatment.fraction.multiply(milliPoints).setScale(0, RoundingMode.FLOOR).longValueExact();
        }
        double weight = StrictMath.pow(Cells.number(row, "cost", 0) / 1e8, stated.terms().elasticity());
        return milliPoints.max(BigDecimal.ZERO).multiply(treatment.effect).multiply(new BigDecimal(weight))
                .setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
