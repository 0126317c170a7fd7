package id.timbang.generate;

import java.util.Map;

/** What is already begun, signed, due by law or decided, in amounts that no ceiling breaks on. */
final class Commitments {
    private static final int DECISIONS_AT_MOST = 4;
    private final long largest;
    private final long room;
    private long taken;
    private int decided;

    /** @param total the money up for choice, rupiah */
    Commitments(long total) {
        this.largest = total / 500;
        this.room = total / 60;
    }

    /** Makes the row a committed one, sometimes; says how a person decided, or nothing. */
    String maybe(Row row, Need need) {
        Dice dice = need.dice();
        if (dice.percent(1.4)) {
            row.set(Field.STARTED, true);
            return dice.percent(25) && fits(row, need) ? contract(row, dice) : "";
        }
        if (dice.percent(0.1) && fits(row, need)) {
            take(row);
            row.set(Field.BINDING, true);
            return "BINDING";
        }
        if (decided < DECISIONS_AT_MOST && dice.percent(2)) {
            return decide(row, need);
        }
        return "";
    }

    /** Writes the decision behind that word, if there is one. */
    void note(String id, String commitment, Output out) {
        String[] words = DECISIONS.get(commitment);
        if (words != null) {
            out.decide(id, commitment, words[0], words[1]);
        }
    }

    private static final Map<String, String[]> DECISIONS = Map.of("FORCE_IN",
            new String[]{"Putusan pengadilan yang telah berkekuatan hukum tetap", "Kepala Bappeda"}, "FORCE_OUT",
            new String[]{"Lokasi masih dalam sengketa, ditunda oleh TAPD", "Ketua TAPD"});

    private String decide(Row row, Need need) {
        if (decided % 2 == 1) {
            decided++;
            return "FORCE_OUT";
        }
        if (!fits(row, need)) {
            return "";
        }
        decided++;
        take(row);
        return "FORCE_IN";
    }

    private String contract(Row row, Dice dice) {
        take(row);
        row.set(Field.CONTRACTED, StrictMath.round(row.cost() * dice.between(0.2, 0.6) / 1000) * 1000);
        return "CONTRACT";
    }

    private void take(Row row) {
        taken += row.cost();
        row.set(Field.NEXT_YEAR_COST, null).set(Field.FUNDS, null);
    }

    private boolean fits(Row row, Need need) {
        return need.office().large() && row.cost() <= largest && taken + row.cost() <= room;
    }
}
