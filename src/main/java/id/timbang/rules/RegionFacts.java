package id.timbang.rules;

import java.util.List;
import java.util.Map;

import id.timbang.domain.Column;
import id.timbang.domain.Table;

/** Facts of the region. */
final class RegionFacts {

    private RegionFacts() {
    }

    /** {@code total_spending}: the money up for choice and what base.csv has committed, in rupiah. */
    static Map<String, Derivation> all(Table base) {
        return Map.of("total_spending", Derivation.of(List.of("total_ceiling"), table -> {
            long committed = base.findColumn("cost").map(cost -> sum(base, cost)).orElse(0L);
            long ceiling = Quantities.numbers(table, "total_ceiling").values()[0];
            return Quantities.column("total_spending", 1, 0, row -> Math.addExact(ceiling, committed));
        }));
    }

    private static long sum(Table base, Column column) {
        var cost = Conversions.numbers("cost", column);
        long sum = 0;
        for (int row = 0; row < base.rows(); row++) {
            sum = Math.addExact(sum, cost.valueOr(row, 0));
        }
        return sum;
    }
}
