package id.timbang.web.page;

import id.timbang.domain.LimitRow;
import id.timbang.explain.Labels;
import id.timbang.explain.Speech;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * The limits of a list, the dearest first: those in rupiah before others, as their prices do not compare.
 *
 * @param silent how many are not in the programme, as the data lack a column
 */
record LimitsView(List<Row> rows, long silent) {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /**
     * One limit.
     *
     * @param filter {@code fund} or {@code office} where it is the ceiling of one; {@code null} otherwise
     * @param code of that fund or office
     * @param price points per billion rupiah, or per unit where {@code money} is false; {@code null} where it costs nothing
     * @param used per cent of the amount, 0 to 100, as the length of a bar
     */
    record Row(String id, String label, String level, int rank, String sense, String amount, String use, String slack,
            boolean broken, boolean money, String price, double used, String reference, String filter, String code) {
    }

    static LimitsView of(List<LimitRow> limits, Speech speech) {
        return new LimitsView(limits.stream().filter(limit -> !limit.silent())
                .sorted(Comparator.comparing(LimitsView::dear).thenComparing(LimitRow::money)
                        .thenComparing(LimitRow::price).reversed().thenComparing(LimitRow::id))
                .map(limit -> row(limit, speech)).toList(), limits.stream().filter(LimitRow::silent).count());
    }

    private static boolean dear(LimitRow limit) {
        return limit.price().signum() > 0;
    }

    private static Row row(LimitRow limit, Speech speech) {
        boolean money = limit.money();
        String filter = limit.id().startsWith("fund-") ? "fund" : limit.id().startsWith("office-") ? "office" : null;
        return new Row(limit.id(), Labels.plain(limit.label()), limit.level().name(), limit.rank(),
                limit.sense().name(),
                amount(limit.amount(), money, speech), amount(limit.used(), money, speech),
                amount(limit.slack(), money, speech), limit.shortfall() > 0, money,
                dear(limit) ? price(limit, money, speech) : null, part(limit), limit.reference(), filter,
                filter == null ? null : limit.id().substring(filter.length() + 1));
    }

    private static String amount(long amount, boolean money, Speech speech) {
        return money ? speech.rupiah(amount) : speech.count(amount);
    }

    private static String price(LimitRow limit, boolean money, Speech speech) {
        BigDecimal milliPoints = money ? limit.price().movePointRight(9) : limit.price();
        return speech.points(milliPoints);
    }

    private static double part(LimitRow limit) {
        if (limit.amount() <= 0) {
            return 0;
        }
        BigDecimal per = BigDecimal.valueOf(limit.used()).multiply(FULL)
                .divide(BigDecimal.valueOf(limit.amount()), 1, RoundingMode.HALF_UP);
        return per.min(FULL).max(BigDecimal.ZERO).doubleValue();
    }
}
