package id.timbang.web.page;

import id.timbang.compare.MoneyCeilings;
import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.store.RunInfo;
import java.util.List;
import java.util.Map;

/**
 * The ceilings of today and the list that has to keep them: the one in force where it exceeds them, else the newest one.
 *
 * @param version of that list where it is in force and exceeds them; {@code null} otherwise
 * @param before ceilings when it was adopted
 * @param ceilings of the newest run
 * @param used what that list makes of its own limits
 * @param spent rupiah of that list
 * @param funded proposals of that list
 * @param lacking rupiah by which it exceeds the ceilings, of all money or fund by fund, whichever is more; 0 where it keeps them
 */
record Standing(RunInfo list, Integer version, List<LimitRow> before, List<LimitRow> ceilings, List<LimitRow> used,
        long spent, long funded, long lacking) {

    /** Whether the list is too dear. */
    boolean exceeded() {
        return lacking > 0;
    }

    /** The ceiling of today, rupiah; {@code null} for none. */
    Long ceiling() {
        return MoneyCeilings.total(ceilings);
    }

    /** Rupiah by which the ceiling fell since the list was adopted; 0 where it did not. */
    long fallen() {
        Long was = MoneyCeilings.total(before);
        Long is = ceiling();
        return was == null || is == null ? 0 : Math.max(0, was - is);
    }

    /** How many funds the list exceeds. */
    long fundsExceeded() {
        Map<String, Long> uses = MoneyCeilings.uses(used);
        return ceilings.stream().filter(MoneyCeilings::isFund)
                .filter(fund -> uses.getOrDefault(fund.id(), 0L) > fund.amount()).count();
    }

    /** How many funds there are. */
    long funds() {
        return ceilings.stream().filter(MoneyCeilings::isFund).count();
    }

    /** Rupiah that obligations of the newest list still lack. */
    static long owed(List<LimitRow> limits) {
        return limits.stream().filter(limit -> limit.level() == Level.OBLIGATION && limit.money() && !limit.silent())
                .mapToLong(LimitRow::shortfall).sum();
    }
}
