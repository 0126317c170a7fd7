package id.timbang.web.page;

import id.timbang.data.Json;
import id.timbang.domain.LimitRow;
import id.timbang.explain.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * When a list needs its money, quarter by quarter, beside the ceilings on cash.
 *
 * @param unit of the amounts, the end of a message key
 * @param columns the four quarters; none where the result is from before this was told
 */
record CashView(String unit, List<Column> columns) {
    private static final int QUARTERS = 4;
    private static final double HEIGHT = 100;

    /**
     * One quarter.
     *
     * @param share of the cash of all quarters, per cent; – where none is needed
     * @param height of its bar, 0 to 100
     * @param limit its ceiling; {@code null} for none
     * @param limitShare the same in per cent of the cash of all quarters
     * @param mark how high the ceiling is, 0 to 100; {@code null} for none
     * @param label of the ceiling; {@code null} for none
     * @param over whether more is needed than the ceiling allows
     */
    record Column(int quarter, String amount, String share, double height, String limit, String limitShare, Double mark,
            String label, boolean over) {
    }

    /**
     * Reads it from the summary of a result.
     *
     * @param summary summary.json
     */
    static CashView of(String summary, List<LimitRow> limits, Locale locale) {
        JsonNode tree = Json.mapper().readTree(summary);
        if (!tree.has("cash")) {
            return new CashView(Unit.RUPIAH.name(), List.of());
        }
        Map<String, LimitRow> known = limits.stream().collect(Collectors.toMap(LimitRow::id, Function.identity()));
        var spent = new ArrayList<Long>();
        var ceilings = new ArrayList<LimitRow>();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            String name = Integer.toString(quarter);
            spent.add(tree.path("cash").path(name).asLong(0));
            ceilings.add(known.get(tree.path("cash_limits").path(name).asString("")));
        }
        return of(spent, ceilings, locale);
    }

    private static CashView of(List<Long> spent, List<LimitRow> ceilings, Locale locale) {
        long most = spent.stream().mapToLong(Long::longValue).max().orElse(0);
        // A ceiling far above all bars would flatten them: it is said, and drawn at the upper edge.
        long scale = Math.max(1, ceilings.stream().filter(limit -> limit != null && limit.amount() <= 2 * most)
                .mapToLong(LimitRow::amount).reduce(most, Math::max));
        long all = spent.stream().mapToLong(Long::longValue).sum();
        Unit unit = Unit.fitting(most);
        var columns = new ArrayList<Column>();
        for (int q = 0; q < QUARTERS; q++) {
            LimitRow limit = ceilings.get(q);
            columns.add(new Column(q + 1, unit.of(spent.get(q), locale), share(spent.get(q), all, locale),
                    HEIGHT * spent.get(q) / scale, limit == null ? null : unit.of(limit.amount(), locale),
                    limit == null ? null : share(limit.amount(), all, locale),
                    limit == null ? null : Math.min(HEIGHT, HEIGHT * limit.amount() / scale),
                    limit == null ? null : Labels.plain(limit.label()), limit != null && limit.shortfall() > 0));
        }
        return new CashView(unit.name(), columns);
    }

    private static String share(long amount, long all, Locale locale) {
        return all == 0
                ? "\u2013"
                : Words.in(locale)
                        .number(BigDecimal.valueOf(amount).movePointRight(2).divide(BigDecimal.valueOf(all), 1,
                                RoundingMode.HALF_UP));
    }
}
