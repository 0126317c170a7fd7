package id.timbang.generate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Who proposes a work, when, and where it ranks there. */
final class Origin {
    private final int planningYear;
    private final int councillors;
    private final Map<String, Integer> ranked = new HashMap<>();

    /**
     * @param fiscalYear the year the money is for; it is planned the year before
     * @param councillors how many members the council has
     */
    Origin(int fiscalYear, int councillors) {
        this.planningYear = fiscalYear - 1;
        this.councillors = councillors;
    }

    void fill(Row row, Need need) {
        Dice dice = need.dice();
        row.set(Field.CHANNEL, need.channel());
        row.set(Field.RESUBMITTED, dice.percent(need.channel().equals("RENJA") ? 6 : 22));
        switch (need.channel()) {
            case "MUSRENBANG" -> fromVillage(row, need);
            case "POKIR" -> row.set(Field.SPONSORS, councillor(dice))
                    .set(Field.SUBMITTED_ON, day(LocalDate.of(planningYear, 1, 6), 60, dice));
            default -> {
                row.set(Field.SUBMITTED_ON, day(LocalDate.of(planningYear, 1, 13), 55, dice));
                row.set(Field.SPONSORS, dice.percent(4) ? need.spot().villageTitle() : null);
            }
        }
    }

    private void fromVillage(Row row, Need need) {
        Dice dice = need.dice();
        String village = need.spot().villageTitle();
        row.set(Field.SUBMITTED_ON, day(LocalDate.of(planningYear - 1, 11, 18), 75, dice));
        row.set(Field.SPONSORS, dice.percent(12) ? village + "|" + councillor(dice) : village);
        row.set(Field.RANK_VILLAGE, next(need.spot().village().code()));
        if (dice.percent(30 + 50 * need.severity())) {
            row.set(Field.RANK_DISTRICT, next(need.spot().area().code()));
        }
    }

    private int next(String place) {
        return ranked.merge(place, 1, Integer::sum);
    }

    private String councillor(Dice dice) {
        return "Anggota DPRD " + dice.between(1, councillors);
    }

    private static LocalDate day(LocalDate first, int days, Dice dice) {
        return first.plusDays(dice.below(days));
    }
}
