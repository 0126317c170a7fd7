package id.timbang.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The districts of a region and their villages. */
final class Places {

    /** A district, with the place it holds among its like. */
    record Area(String code, String name, long population, double poorPercent, String areaKm2, boolean stunting,
            double latitude, double longitude, List<Village> villages) {

        /** Whether it is a regency or city of a province. */
        boolean regency() {
            return code.indexOf('.') == code.lastIndexOf('.');
        }

        /** As sentences name it. */
        String title() {
            return regency() ? name : "Kec. " + name;
        }

        /** Its name without what it is. */
        String bareName() {
            return regency() ? name.substring(name.indexOf(' ') + 1) : name;
        }

        long poor() {
            return StrictMath.round(population * poorPercent / 100);
        }
    }

    /** A village (<i>desa</i>) or ward (<i>kelurahan</i>). */
    record Village(String code, String name, boolean ward) {
        String title() {
            return (ward ? "Kelurahan " : "Desa ") + name;
        }
    }

    /** A village in its district. */
    record Spot(Area area, Village village) {

        /** As sentences name the village, which is a district in a province. */
        String villageTitle() {
            return area.regency() ? "Kec. " + village.name() : village.title();
        }
    }

    private final List<Area> areas;
    private final Weighted<Area> byNeed;
    private final List<Spot> wards;

    Places(String table) {
        this.areas = read(Resource.rows(table));
        this.byNeed = new Weighted<>(areas, area -> StrictMath.pow(area.population(), 0.7));
        this.wards = areas.stream().flatMap(area -> area.villages().stream().filter(Village::ward)
                .map(village -> new Spot(area, village))).toList();
    }

    List<Area> areas() {
        return areas;
    }

    /** Some village; people ask for more where more live. */
    Spot draw(Dice dice) {
        Area area = byNeed.draw(dice);
        return new Spot(area, dice.pick(area.villages()));
    }

    /** Some ward; some village where there are no wards. */
    Spot drawWard(Dice dice) {
        return wards.isEmpty() ? draw(dice) : dice.pick(wards);
    }

    private static List<Area> read(List<Map<String, String>> rows) {
        var areas = new ArrayList<Area>();
        for (Map<String, String> row : rows) {
            String code = row.get("code");
            if (!row.get("population").isEmpty()) {
                areas.add(area(row));
            } else {
                areas.get(areas.size() - 1).villages()
                        .add(new Village(code, row.get("name"), code.charAt(code.lastIndexOf('.') + 1) == '1'));
            }
        }
        return List.copyOf(areas);
    }

    private static Area area(Map<String, String> row) {
        return new Area(row.get("code"), row.get("name"), Long.parseLong(row.get("population")),
                Double.parseDouble(row.get("poor_percent")), row.get("area_km2"),
                row.get("stunting_locus").equals("ya"), Double.parseDouble(row.get("latitude")),
                Double.parseDouble(row.get("longitude")), new ArrayList<>());
    }
}
