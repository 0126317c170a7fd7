package id.timbang.rules;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import id.timbang.domain.NumberColumn;

/** Facts of districts. */
final class DistrictFacts {

    private DistrictFacts() {
    }

    static Map<String, Derivation> all(OptionalLong totalCeiling) {
        Map<String, Derivation> facts = new HashMap<>();
        facts.put("poverty_rate", Derivation.of(List.of("poor_population", "population"),
                table -> Quantities.ratio(table, "poverty_rate", "poor_population", "population", 100, 4)));
        totalCeiling.ifPresent(total -> {
            facts.put("population_quota", quota("population_quota", "population", total));
            facts.put("poor_quota", quota("poor_quota", "poor_population", total));
            facts.put("area_quota", quota("area_quota", "area_km2", total));
            facts.put("need_quota", Derivation.of(List.of("population_quota", "poor_quota"), DistrictFacts::needQuota));
        });
        return facts;
    }

    /** The mean of the quotas by population and by poor population, rounded down. */
    private static NumberColumn needQuota(FactTable table) {
        NumberColumn sum = Quantities.sum(table, "need_quota", List.of("population_quota", "poor_quota"));
        return Quantities.column("need_quota", table.rows(), 0,
                row -> sum.has(row) ? sum.values()[row] / 2 : NumberColumn.MISSING);
    }

    /** ⌊total × weight ÷ Σ weights⌋, in rupiah. */
    private static Derivation quota(String name, String weight, long total) {
        return Derivation.of(List.of(weight), table -> {
            NumberColumn weights = Quantities.numbers(table, weight);
            long sum = 0;
            for (int row = 0; row < table.rows(); row++) {
                sum += weights.valueOr(row, 0);
            }
            BigInteger divisor = BigInteger.valueOf(sum);
            return Quantities.column(name, table.rows(), 0, row -> divisor.signum() > 0 && weights.has(row)
                    ? BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights.values()[row])).divide(divisor)
                            .longValueExact()
                    : NumberColumn.MISSING);
        });
    }
}
