package id.timbang.generate;

import java.util.HashMap;
import java.util.Map;

/**
 * Something wanted somewhere, from which one or more proposals are made.
 *
 * @param office the office it is addressed to
 * @param activity the code with the office's field
 * @param severity 0–1: how bad things are, behind urgency, service gap and ranks
 */
record Need(Dice dice, String channel, Work work, Places.Spot spot, Offices.Office office, String activity,
        double severity) {

    /** What its sentences may name. */
    Map<String, String> words(String volume) {
        var words = new HashMap<String, String>();
        words.put("volume", volume);
        words.put("namadesa", spot.village().name());
        words.put("desa", spot.villageTitle());
        words.put("namakec", spot.area().bareName());
        words.put("kec", spot.area().title());
        words.put("opd", office.name());
        return words;
    }

    boolean namesVillage() {
        return work.place().equals("desa") || work.place().equals("kelurahan");
    }

    boolean namesDistrict() {
        return !work.place().equals("kab");
    }
}
