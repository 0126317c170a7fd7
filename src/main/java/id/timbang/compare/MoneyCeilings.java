package id.timbang.compare;

import id.timbang.domain.LimitRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The limits of a result that say how much money there is: of all money, and of each fund. */
public final class MoneyCeilings {
    private static final String TOTAL = "total";
    private static final String FUND = "fund-";

    private MoneyCeilings() {
    }

    /** The ceiling of all money, rupiah; {@code null} for none. */
    public static Long total(List<LimitRow> limits) {
        return limits.stream().filter(MoneyCeilings::isTotal).map(LimitRow::amount).findFirst().orElse(null);
    }

    /** Whether a limit is one of them, in force or not. */
    public static boolean isOne(LimitRow limit) {
        return limit.id().equals(TOTAL) || limit.id().startsWith(FUND);
    }

    private static boolean isTotal(LimitRow limit) {
        return limit.id().equals(TOTAL) && !limit.silent();
    }

    /** Whether a limit that is in force is the ceiling of a fund. */
    public static boolean isFund(LimitRow limit) {
        return limit.id().startsWith(FUND) && !limit.silent();
    }

    /** The code of the fund whose ceiling this is. */
    public static String fund(LimitRow ceiling) {
        return ceiling.id().substring(FUND.length());
    }

    /** The id of the ceiling of a fund. */
    static String of(String fund) {
        return FUND + fund;
    }

    /** What is used of each limit in force, by id. */
    public static Map<String, Long> uses(List<LimitRow> limits) {
        return limits.stream().filter(limit -> !limit.silent())
                .collect(Collectors.toMap(LimitRow::id, LimitRow::used, Math::max));
    }

    /**
     * Rupiah by which a list exceeds ceilings, of all money or fund by fund, none helping another, whichever is more; 0 where it
     * keeps them.
     *
     * @param used what the list makes of its own limits
     * @param spent rupiah of the list
     */
    public static long lacking(List<LimitRow> ceilings, List<LimitRow> used, long spent) {
        Map<String, Long> uses = uses(used);
        long funds = ceilings.stream().filter(MoneyCeilings::isFund)
                .mapToLong(fund -> Math.max(0, uses.getOrDefault(fund.id(), 0L) - fund.amount())).sum();
        Long total = total(ceilings);
        return Math.max(funds, total == null ? 0 : Math.max(0, spent - total));
    }

    /** Whether both grant the same money, fund by fund. */
    static boolean same(List<LimitRow> some, List<LimitRow> others) {
        return amounts(some).equals(amounts(others));
    }

    private static Map<String, Long> amounts(List<LimitRow> limits) {
        return limits.stream().filter(limit -> isTotal(limit) || isFund(limit))
                .collect(Collectors.toMap(LimitRow::id, LimitRow::amount));
    }
}
