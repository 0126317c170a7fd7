package id.timbang.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Land, design, papers and place of a work that is ready. */
final class Readiness {

    void fill(Row row, Need need) {
        Dice dice = need.dice();
        row.set(Field.TOR, true).set(Field.RAB, true).set(Field.PHOTO, true);
        row.set(Field.TECHNICAL_DETAIL, dice.percent(need.work().construction() ? 88 : 62));
        if (need.work().construction()) {
            row.set(Field.LAND_CLEAR, true).set(Field.DED, true).set(Field.LAND_CERTIFIED, dice.percent(68));
        }
        if (need.work().forThePoor()) {
            row.set(Field.BY_NAME_LIST, true);
        }
        row.set(Field.RECIPIENT, recipient(need.work(), dice));
        Places.Area area = need.spot().area();
        row.set(Field.LATITUDE, near(area.latitude(), dice));
        row.set(Field.LONGITUDE, near(area.longitude(), dice));
    }

    private static String recipient(Work work, Dice dice) {
        return switch (work.accounts()) {
            case "bansos" -> "rumah tangga miskin";
            case "hibah" -> work.kind().equals("hibah-vertikal")
                    ? "instansi vertikal"
                    : work.activity().startsWith("4.01") ? "lembaga keagamaan" : "kelompok masyarakat";
            case "pelatihan" -> dice.percent(40) ? "masyarakat" : null;
            default -> null;
        };
    }

    private static String near(double degrees, Dice dice) {
        return new BigDecimal(degrees + dice.between(-0.028, 0.028)).setScale(5, RoundingMode.HALF_UP).toPlainString();
    }
}
