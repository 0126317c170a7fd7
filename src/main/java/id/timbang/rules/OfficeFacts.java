package id.timbang.rules;

import java.util.List;
import java.util.Map;

/** Facts of offices. */
final class OfficeFacts {

    private OfficeFacts() {
    }

    static Map<String, Derivation> all() {
        return Map.of("absorption", Derivation.of(List.of("last_year_realised", "last_year_ceiling"),
                table -> Quantities.ratio(table, "absorption", "last_year_realised", "last_year_ceiling", 100, 4)));
    }
}
