package id.timbang.web.page;

import id.timbang.store.SumRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a list holds by one dimension, the largest first.
 *
 * @param dimension as a filter names it
 * @param unit of the amounts, the end of a message key
 */
record SharesView(String dimension, String unit, List<Row> rows) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /**
     * One value of the dimension.
     *
     * @param name {@code null} where only messages know it
     * @param bar length of its bar, 0 to 100
     * @param mark where a bar would be full, 0 to 100; {@code null} for no limit
     */
    record Row(String code, String name, String amount, String of, double bar, Double mark) {
    }

    /** What is shown: money, or the number of proposals. */
    enum Kind {
        MONEY, COUNT
    }

    /**
     * @param ceilings by code; the marks on the bars of money
     * @param names by code
     */
    static SharesView of(String dimension, List<SumRow> sums, Kind kind, Map<String, Long> ceilings,
            Map<String, String> names, Locale locale) {
        List<SumRow> rows = sums.stream().filter(sum -> !sum.code().isEmpty()).sorted(order(dimension)).toList();
        boolean money = kind == Kind.MONEY;
        long most = rows.stream().mapToLong(SumRow::spent).max().orElse(0);
        Unit unit = Unit.fitting(most);
        long scale = rows.stream().mapToLong(row -> money
                ? Math.max(row.spent(), ceilings.getOrDefault(row.code(), 0L))
                : row.proposals()).max().orElse(1);
        return new SharesView(dimension, money ? unit.name() : "COUNT", rows.stream().map(row -> {
            Long ceiling = money ? ceilings.get(row.code()) : null;
            return new Row(row.code(), names.get(row.code()),
                    money ? unit.of(row.spent(), locale) : Words.in(locale).count(row.funded()),
                    money ? unit.of(row.asked(), locale) : Words.in(locale).count(row.proposals()),
                    part(money ? row.spent() : row.funded(), scale), ceiling == null ? null : part(ceiling, scale));
        }).toList());
    }

    /** Quarters in their own order, all else as it comes. */
    private static Comparator<SumRow> order(String dimension) {
        return dimension.equals("quarter") ? Comparator.comparing(SumRow::code) : (one, other) -> 0;
    }

    private static double part(long amount, long whole) {
        return whole == 0
                ? 0
                : BigDecimal.valueOf(amount).multiply(FULL).divide(BigDecimal.valueOf(whole), 2,
                        RoundingMode.HALF_UP).doubleValue();
    }
}
