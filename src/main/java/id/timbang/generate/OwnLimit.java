package id.timbang.generate;

import id.timbang.domain.Selector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A limit of the region's own, as the table of limits states it.
 *
 * @param row the columns of the table
 * @param supply what proposals offer towards it; {@code null} where its amount is no part of that
 */
record OwnLimit(Map<String, String> row, Supply supply) {
    private static final String POOREST = "{termiskin}";

    /** The limits of a table for a region of these districts. */
    static List<OwnLimit> all(String table, List<Places.Area> areas) {
        Places.Area poorest = areas.stream().max(Comparator.comparingDouble(Places.Area::poorPercent)).orElseThrow();
        var limits = new ArrayList<OwnLimit>();
        for (Map<String, String> row : Resource.rows(table)) {
            limits.add(of(row, poorest));
        }
        return limits;
    }

    private static OwnLimit of(Map<String, String> row, Places.Area poorest) {
        var named = new java.util.LinkedHashMap<String, String>();
        row.forEach((column, text) -> named.put(column,
                text.replace(POOREST, poorest.code()).replace("{nama_termiskin}", poorest.name())));
        return new OwnLimit(named, named.get("basis").equals("supply")
                ? new Supply(Selector.parse(named.get("where")), named.get("measure"))
                : null);
    }

    /** What a ceiling has to hold in any case: a small region would offer less room than its committed rows take. */
    private long committed() {
        return row.get("sense").equals("max") ? supply.base() : 0;
    }

    /** The share it states; empty where it states an amount. */
    String share() {
        return row.get("basis").equals("share") ? row.get("value") : "";
    }

    /** The amount it states, in a region with that much money up for choice; {@code null} where it states a share. */
    Long amount(long total) {
        double part = Double.parseDouble(row.get("value")) / 100;
        return switch (row.get("basis")) {
            case "share" -> null;
            case "total" -> (long) (total / 1000 * part) * 1000;
            case "supply" -> Math.max((long) (supply.sum() * part), committed());
            default -> throw new IllegalStateException(
                    "limit " + row.get("id") + ": basis (" + row.get("basis") + ") is not known. Maybe total is meant");
        };
    }
}
