package id.timbang.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The regional offices, those of the districts included. */
final class Offices {
    private static final String DISTRICT_FIELD = "7.01";

    /**
     * One office.
     *
     * @param field the field of government in its activity codes
     * @param factor its plafond against its part of what is asked
     * @param staff its part of the region's staff cost
     * @param large whether a running contract of some size fits its plafond
     */
    record Office(String code, String name, String field, double factor, double staff, boolean large) {
    }

    private final Map<String, Office> byCode = new LinkedHashMap<>();
    private final List<Office> central = new ArrayList<>();

    Offices(String table, List<String> only, List<Places.Area> areas) {
        for (Map<String, String> row : Resource.rows(table)) {
            if (only.isEmpty() || only.contains(row.get("code"))) {
                central.add(new Office(row.get("code"), row.get("name"), row.get("field"),
                        Double.parseDouble(row.get("factor")), Double.parseDouble(row.get("staff")),
                        row.get("large").equals("ya")));
            }
        }
        central.forEach(office -> byCode.put(office.code(), office));
        for (Places.Area area : areas) {
            byCode.put(districtCode(area),
                    new Office(districtCode(area), "Kecamatan " + area.name(), DISTRICT_FIELD, 0.9, 3, false));
        }
    }

    List<Office> all() {
        return List.copyOf(byCode.values());
    }

    /** Whether this region has the office of that kind of work. */
    boolean has(Work work) {
        return work.office().equals("*") || byCode.containsKey(work.office())
                || work.office().equals("KEC") && byCode.size() > central.size();
    }

    /** The office that does that work there. */
    Office of(Work work, Places.Area area, Dice dice) {
        return switch (work.office()) {
            case "*" -> dice.pick(central);
            case "KEC" -> byCode.get(districtCode(area));
            default -> byCode.get(work.office());
        };
    }

    private static String districtCode(Places.Area area) {
        return "KEC-" + area.code().substring(area.code().lastIndexOf('.') + 1);
    }
}
