package id.timbang.generate;

import java.util.ArrayList;
import java.util.List;

/** Makes proposals of needs: one each, variants of one work, a work with its design, one paid from two funds, one asked for twice. */
final class Composer {
    private static final int DESIGNED = 3;
    private final Profile profile;
    private final Drafts drafts;
    private final Commitments commitments;
    private final Output out;

    Composer(Profile profile, Drafts drafts, Commitments commitments, Output out) {
        this.profile = profile;
        this.drafts = drafts;
        this.commitments = commitments;
        this.out = out;
    }

    void compose(Need need) {
        Dice dice = need.dice();
        int room = out.channels().left(need.channel());
        int variants = need.work().variants().size();
        if (variants > 1 && room >= variants && dice.percent(profile.rate("variants"))) {
            variants(need);
        } else if (!need.work().design().isEmpty() && room > 1 && dice.percent(profile.rate("designs"))) {
            designAndBuild(need);
        } else if (!need.work().fund().isEmpty() && room > 1 && dice.percent(profile.rate("packages"))) {
            twoFunds(need);
        } else {
            single(need);
        }
    }

    private void single(Need need) {
        Row row = drafts.row(need, drafts.measure(need));
        stateFunds(row, need);
        Flaw flaw = Flaw.plant(row, need);
        String commitment = flaw == null ? commitments.maybe(row, need) : "";
        String id = out.add(row);
        commitments.note(id, commitment, out);
        note(id, flaw);
        if (flaw == null && commitment.isEmpty() && need.dice().percent(profile.rate("duplicates"))) {
            askAgain(row, id, need);
        }
    }

    private void variants(Need need) {
        Quantity.Measure measure = drafts.measure(need);
        Row first = drafts.row(need, measure);
        var ids = new ArrayList<String>();
        for (Work.Variant variant : need.work().variants()) {
            Row row = drafts.row(need, measure.times(variant.factor()));
            row.set(Field.TITLE, opened(variant.words()) + ": " + first.get(Field.TITLE));
            for (Field same : new Field[]{Field.LATITUDE, Field.LONGITUDE, Field.PROBLEM, Field.SERVICE_GAP,
                    Field.SPONSORS, Field.SUBMITTED_ON, Field.BENEFICIARIES, Field.URGENCY, Field.SERIOUSNESS}) {
                row.set(same, first.get(same));
            }
            Flaw flaw = Flaw.plant(row, need);
            String id = out.add(row);
            note(id, flaw);
            ids.add(id);
        }
        out.group("EXCLUSIVE", ids);
    }

    private void designAndBuild(Need need) {
        Row built = drafts.row(need, drafts.measure(need));
        String design = out.add(drafts.design(built, need));
        Timing.after(DESIGNED, built);
        out.prerequisite(out.add(built), design);
    }

    private void twoFunds(Need need) {
        Row special = drafts.row(need, drafts.measure(need));
        Row own = special.copy();
        special.set(Field.FUNDS, need.work().fund()).set(Field.DIVISIBLE, false).set(Field.MIN_VOLUME, null);
        special.set(Field.TITLE, special.get(Field.TITLE) + " (porsi DAK)");
        own.set(Field.TITLE, own.get(Field.TITLE) + " (porsi pendamping APBD)").set(Field.FUNDS, "PAD|DAU");
        own.set(Field.DIVISIBLE, false).set(Field.MIN_VOLUME, null).set(Field.UNIT_PRICE_STANDARD, null);
        scale(own, 0.1);
        out.group("PACKAGE", List.of(out.add(special), out.add(own)));
    }

    private static void scale(Row row, double factor) {
        for (Field field : Field.values()) {
            if (field == Field.COST || field == Field.NEXT_YEAR_COST || field.header().startsWith("account:")) {
                long part = (long) (row.number(field) * factor / 1000) * 1000;
                row.set(field, part == 0 ? null : part);
            }
        }
    }

    private void askAgain(Row row, String id, Need need) {
        var ids = new ArrayList<>(List.of(id));
        for (String channel : profile.channels().keySet()) {
            if (!channel.equals(need.channel()) && out.channels().left(channel) > 0 && need.dice().percent(60)) {
                ids.add(again(row, id, channel, need.dice()));
            }
        }
        if (ids.size() > 1 && need.dice().percent(profile.rate("known_duplicates"))) {
            out.group("DUPLICATE", ids);
        }
    }

    private String again(Row row, String id, String channel, Dice dice) {
        Row copy = row.copy();
        copy.set(Field.CHANNEL, channel).set(Field.TITLE, Wording.retyped(row.get(Field.TITLE), dice));
        copy.set(Field.RANK_VILLAGE, null).set(Field.RANK_DISTRICT, null);
        copy.set(Field.SPONSORS,
                channel.equals("POKIR") ? "Anggota DPRD " + dice.between(1, profile.councillors()) : null);
        String other = out.add(copy);
        out.plant(other, "DUPLIKAT", id);
        return other;
    }

    private void stateFunds(Row row, Need need) {
        if (!need.work().fund().isEmpty() && need.dice().percent(6)) {
            row.set(Field.FUNDS, need.work().fund() + "|PAD");
        } else if (need.channel().equals("POKIR") && need.dice().percent(12)) {
            row.set(Field.FUNDS, "PAD|DBH");
        }
    }

    private void note(String id, Flaw flaw) {
        if (flaw != null) {
            out.plant(id, flaw.name(), "");
        }
    }

    private static String opened(String words) {
        return "Opsi " + words;
    }
}
