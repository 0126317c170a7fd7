package id.timbang.web.page;

import id.timbang.study.Replan;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What those are called who must be told.
 *
 * @param village names a village by its code; empty where nobody names it
 */
record Audience(UnaryOperator<String> village) {
    /** How a study names a village. */
    private static final String VILLAGE = "Desa/Kelurahan ";
    private static final List<String> VILLAGES = List.of("desa", "kelurahan", "nagari");
    private static final String DISTRICT = "kecamatan ";
    private static final String COUNCIL = "Sekretariat DPRD";

    /** What a body is. */
    enum Body {
        VILLAGE, DISTRICT, OFFICE, COUNCIL;

        static Body of(String name) {
            String small = name.toLowerCase(Locale.ROOT);
            if (VILLAGES.stream().anyMatch(small::startsWith)) {
                return VILLAGE;
            }
            if (small.startsWith(Audience.DISTRICT)) {
                return DISTRICT;
            }
            return name.equals(Audience.COUNCIL) ? COUNCIL : OFFICE;
        }
    }

    /** Everybody who must be told of a change. */
    List<String> of(Replan.Move move) {
        return move.audience().stream().map(this::named).toList();
    }

    private String named(String who) {
        String name = who.startsWith(VILLAGE) ? village.apply(who.substring(VILLAGE.length())) : "";
        return name.isEmpty() ? who : VILLAGE + name;
    }
}
