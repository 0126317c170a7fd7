package id.timbang.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;

/** How urgent a work is and which plans and programmes it serves. */
final class Priorities {
    private final Nomenclature nomenclature;
    private final String psn;

    /** @param psn the national strategic project that touches the region */
    Priorities(Nomenclature nomenclature, String psn) {
        this.nomenclature = nomenclature;
        this.psn = psn;
    }

    void fill(Row row, Need need) {
        Dice dice = need.dice();
        Work work = need.work();
        row.set(Field.URGENCY, grade(need)).set(Field.SERIOUSNESS, grade(need)).set(Field.GROWTH, grade(need));
        row.set(Field.SERVICE_GAP, gap(need));
        row.set(Field.NATIONAL_PRIORITY, national(work, dice));
        row.set(Field.INPRES, dice.percent(30) ? work.inpres() : null);
        row.set(Field.PHTC, dice.percent(35) ? work.phtc() : null);
        row.set(Field.PSN, work.activity().startsWith("1.03.10") && dice.percent(2) ? psn : null);
        row.set(Field.PROVINCIAL_PRIORITY, dice.percent(35) ? "Prioritas Provinsi " + dice.between(1, 6) : null);
        row.set(Field.RPJMD_PROGRAM, localPlan(need.activity(), dice));
        row.set(Field.TAGS, String.join("|", tags(work, need.activity(), dice)));
    }

    private static int grade(Need need) {
        double drawn = 1.3 + 3.2 * need.severity() + 0.7 * need.dice().normal();
        return (int) Math.max(1, Math.min(5, StrictMath.round(drawn)));
    }

    private static String gap(Need need) {
        double poor = need.spot().area().poorPercent();
        double gap = need.work().gap() * (0.35 + 1.3 * need.severity()) + poor - 7 + 4 * need.dice().normal();
        double kept = Math.max(0, Math.min(92, gap));
        return new BigDecimal(kept).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String national(Work work, Dice dice) {
        int depth = dice.below(100);
        if (depth < 18) {
            return null;
        }
        String path = work.national();
        path += depth < 42 ? "" : "/PP" + dice.between(1, 6);
        path += depth < 70 ? "" : "/KP" + dice.between(1, 5);
        return path + (depth < 90 ? "" : "/ProP" + dice.between(1, 4));
    }

    private static String localPlan(String activity, Dice dice) {
        String programme = "M" + dice.between(1, 5) + "/" + activity.substring(0, 7);
        return dice.percent(34) ? programme + "/IKU-" + dice.between(1, 18) : programme;
    }

    private LinkedHashSet<String> tags(Work work, String activity, Dice dice) {
        var tags = new LinkedHashSet<String>();
        String official = nomenclature.get(activity, "tags");
        if (!official.isEmpty()) {
            tags.addAll(List.of(official.split("\\|")));
        }
        if (dice.percent(60)) {
            tags.addAll(work.tags());
        }
        return tags;
    }
}
