package id.timbang.web.page;

import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.store.RunInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    private static final String TOTAL = "total";
    static final String FUND = "fund-";

    /** Rupiah that all funds together lack, none helping another. */
    static long lacking(List<LimitRow> ceilings, List<LimitRow> used, long spent) {
        Map<String, Long> uses = uses(used);
        long funds = ceilings.stream().filter(Standing::fund)
                .mapToLong(fund -> Math.max(0, uses.getOrDefault(fund.id(), 0L) - fund.amount())).sum();
        Long total = total(ceilings);
        return Math.max(funds, total == null ? 0 : spent - total);
    }

    /** The ceiling of all money that is free to choose, rupiah; {@code null} for none. */
    static Long total(List<LimitRow> limits) {
        return limits.stream().filter(limit -> limit.id().equals(TOTAL) && !limit.silent()).map(LimitRow::amount)
                .findFirst().orElse(null);
    }

    static boolean fund(LimitRow limit) {
        return limit.id().startsWith(FUND) && !limit.silent();
    }

    /** What is used of each limit, by id. */
    static Map<String, Long> uses(List<LimitRow> limits) {
        return limits.stream().filter(limit -> !limit.silent())
                .collect(Collectors.toMap(LimitRow::id, LimitRow::used, Math::max));
    }

    /** Whether the list is too dear. */
    boolean exceeded() {
        return lacking > 0;
    }

    /** The ceiling of today, rupiah; {@code null} for none. */
    Long ceiling() {
        return total(ceilings);
    }

    /** Rupiah by which the ceiling fell since the list was adopted; 0 where it did not. */
    long fallen() {
        Long was = total(before);
        Long is = ceiling();
        return was == null || is == null ? 0 : Math.max(0, was - is);
    }

    /** How many funds the list exceeds. */
    long fundsExceeded() {
        Map<String, Long> uses = uses(used);
        return ceilings.stream().filter(Standing::fund)
                .filter(fund -> uses.getOrDefault(fund.id(), 0L) > fund.amount()).count();
    }

    /** How many funds there are. */
    long funds() {
        return ceilings.stream().filter(Standing::fund).count();
    }

    /** Rupiah that obligations of the newest list still lack. */
    static long owed(List<LimitRow> limits) {
        return limits.stream().filter(limit -> limit.level() == Level.OBLIGATION && limit.money() && !limit.silent())
                .mapToLong(LimitRow::shortfall).sum();
    }
}
