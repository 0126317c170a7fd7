package id.timbang.rules;

import java.util.List;
import java.util.OptionalLong;

import id.timbang.domain.Dataset;
import id.timbang.domain.NumberColumn;

/** What the region spends on staff (account 5.1.01) already: per cent of the committed rows and the total ceiling together. */
final class StaffShare {
    private static final String STAFF = "account:5.1.01";

    private StaffShare() {
    }

    /** The same number for every proposal, four decimals; lacking without a ceiling or without that account in base.csv. */
    static Derivation of(Dataset dataset, OptionalLong ceiling) {
        if (!dataset.base().has(STAFF)) {
            return Derivation.of(List.of("base.csv:" + STAFF), table -> constant(table, NumberColumn.MISSING));
        }
        if (ceiling.isEmpty()) {
            return Derivation.of(List.of("region.yaml:total_ceiling"), table -> constant(table, NumberColumn.MISSING));
        }
        long spent = Math.addExact(RegionFacts.committed(dataset.base(), "cost"), ceiling.getAsLong());
        long share = spent == 0
                ? NumberColumn.MISSING
                : Quantities.divide(RegionFacts.committed(dataset.base(), STAFF), 0, spent, 0, 100,
                        Quantities.PERCENT_SCALE);
        return Derivation.of(List.of(), table -> constant(table, share));
    }

    private static NumberColumn constant(FactTable table, long value) {
        return Quantities.column("staff_share", table.rows(), Quantities.PERCENT_SCALE, row -> value);
    }
}
