package id.timbang.model;

import id.timbang.domain.Level;
import id.timbang.domain.Limit;
import id.timbang.domain.Rupiah;
import id.timbang.domain.Selector;
import id.timbang.domain.Sense;
import java.math.BigDecimal;
import java.util.Locale;

/** A limit while a scenario replaces some of its fields. */
final class LimitDraft {
    private Limit limit;

    LimitDraft(Limit limit) {
        this.limit = limit;
    }

    /**
     * Replaces one field; an amount takes the place of a share and the other way round.
     *
     * @throws IllegalArgumentException when there is no such field or the text is no value for it
     */
    void set(String field, String text) {
        Limit l = limit;
        switch (field) {
            case "label" -> words(text, l.measure(), l.reference());
            case "measure" -> words(l.label(), text, l.reference());
            case "reference" -> words(l.label(), l.measure(), text);
            case "where" -> selectors(Selector.parse(text), l.of());
            case "of" -> selectors(l.where(), Selector.parse(text));
            case "amount" -> target(amount(text), null);
            case "share" -> target(null, new BigDecimal(text.trim()));
            case "sense" -> sense(Sense.valueOf(text.trim().toUpperCase(Locale.ROOT)));
            case "level" ->
                level(Level.valueOf(text.trim().toUpperCase(Locale.ROOT)), l.rank(), l.rupiahPerUnit(), l.penalty());
            case "rank" -> level(l.level(), Integer.parseInt(text.trim()), l.rupiahPerUnit(), l.penalty());
            case "rupiah_per_unit" -> level(l.level(), l.rank(), amount(text), l.penalty());
            case "penalty" -> level(l.level(), l.rank(), l.rupiahPerUnit(), new BigDecimal(text.trim()));
            default -> throw new IllegalArgumentException("a limit has no field of that name");
        }
    }

    private static long amount(String text) {
        return Long.parseLong(Rupiah.plain(text.trim()));
    }

    private void words(String label, String measure, String reference) {
        Limit l = limit;
        limit = new Limit(l.id(), label, measure, l.where(), l.of(), l.sense(), l.amount(), l.share(), l.level(),
                l.rank(), l.rupiahPerUnit(), l.penalty(), reference);
    }

    private void selectors(Selector where, Selector of) {
        Limit l = limit;
        limit = new Limit(l.id(), l.label(), l.measure(), where, of, l.sense(), l.amount(), l.share(), l.level(),
                l.rank(), l.rupiahPerUnit(), l.penalty(), l.reference());
    }

    private void target(Long amount, BigDecimal share) {
        Limit l = limit;
        limit = new Limit(l.id(), l.label(), l.measure(), l.where(), l.of(), l.sense(), amount, share, l.level(),
                l.rank(), l.rupiahPerUnit(), l.penalty(), l.reference());
    }

    private void sense(Sense sense) {
        Limit l = limit;
        limit = new Limit(l.id(), l.label(), l.measure(), l.where(), l.of(), sense, l.amount(), l.share(), l.level(),
                l.rank(), l.rupiahPerUnit(), l.penalty(), l.reference());
    }

    private void level(Level level, int rank, long rupiahPerUnit, BigDecimal penalty) {
        Limit l = limit;
        limit = new Limit(l.id(), l.label(), l.measure(), l.where(), l.of(), l.sense(), l.amount(), l.share(), level,
                rank, rupiahPerUnit, penalty, l.reference());
    }

    Limit limit() {
        return limit;
    }
}
