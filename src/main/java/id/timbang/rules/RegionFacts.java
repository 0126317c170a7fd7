package id.timbang.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.timbang.domain.Column;
import id.timbang.domain.Table;

/** Facts of the region. */
final class RegionFacts {

    private RegionFacts() {
    }

    /** {@code total_spending}: the money up for choice and what base.csv has committed, in rupiah. */
    static Map<String, Derivation> all(Table base) {
        return Map.of("total_spending", Derivation.of(List.of("total_ceiling"), table -> {
            long committed = committed(base, "cost");
            long ceiling = Quantities.numbers(table, "total_ceiling").values()[0];
            return Quantities.column("total_spending", 1, 0, row -> Math.addExact(ceiling, committed));
        }));
    }

    /** What the committed rows hold together in a column of amounts; 0 where there is none. */
    static long committed(Table base, String name) {
        Optional<Column> column = base.findColumn(name);
        if (column.isEmpty()) {
            return 0;
        }
        var amounts = Conversions.numbers(name, column.get());
        long sum = 0;
        for (int row = 0; row < base.rows(); row++) {
            sum = Math.addExact(sum, amounts.valueOr(row, 0));
        }
        return sum;
    }
}
