package id.timbang.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A kind of work (<i>jenis pekerjaan</i>) that is proposed again and again.
 *
 * @param activity its code; {@code X.XX} stands for the field of whichever office proposes it
 * @param office the office that does it; {@code *} any, {@code KEC} that of the district
 * @param weights how often it is proposed, by channel
 * @param volume median, in units of the activity
 * @param price median per unit, rupiah
 * @param divisible how many in a hundred can be done in part
 * @param accounts which accounts the money goes to
 * @param people median number of people it serves
 * @param gap mean service gap, per cent
 * @param design activity of its design; empty where none is needed
 * @param variants ways to do it, with the factor on the price
 * @param place how much of a place its rows name: desa, kelurahan, kec or kab
 * @param fund the special fund that pays for it; empty where there is none
 */
record Work(String kind, String activity, String office, Map<String, Double> weights, double volume, double spread,
        int decimals, double price, double priceSpread, boolean construction, double divisible, String accounts,
        double people, double gap, String national, String inpres, String phtc, List<String> tags, int months,
        String design, List<Variant> variants, String place, String fund) {

    /** One way to do the work. */
    record Variant(String words, double factor) {
    }

    static Work of(Map<String, String> row) {
        return new Work(row.get("kind"), row.get("activity"), row.get("office"),
                Map.of("MUSRENBANG", number(row, "musrenbang"), "RENJA", number(row, "renja"), "POKIR",
                        number(row, "pokir")),
                number(row, "volume"), number(row, "spread"), (int) number(row, "decimals"), number(row, "price"),
                number(row, "price_spread"), row.get("construction").equals("ya"), number(row, "divisible"),
                row.get("accounts"), number(row, "people"), number(row, "gap"), row.get("national"), row.get("inpres"),
                row.get("phtc"), list(row.get("tags")), (int) number(row, "months"), design(row),
                list(row.get("variants")).stream().map(Work::variant).toList(), row.get("place"), row.get("fund"));
    }

    /** Whether its rows help poor people by name. */
    boolean forThePoor() {
        return accounts.equals("bansos") || tags.stream().anyMatch(tag -> tag.startsWith("KEMISKINAN"));
    }

    private static String design(Map<String, String> row) {
        return row.get("design").equals("sama") ? row.get("activity") : row.get("design");
    }

    private static Variant variant(String text) {
        int colon = text.lastIndexOf(':');
        return new Variant(text.substring(0, colon), Double.parseDouble(text.substring(colon + 1)));
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static List<String> list(String text) {
        var parts = new ArrayList<>(List.of(text.split("\\|")));
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
