package id.timbang.web.page;

import id.timbang.domain.LimitRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The ceilings of the funds and what a list leaves of them, the largest first.
 *
 * @param unit of the amounts, the end of a message key
 */
record FundsView(String unit, List<Row> rows) {
    private static final String START = "fund-";
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /**
     * One fund.
     *
     * @param bar what is used, 0 to 100, on the scale of all rows
     * @param mark its ceiling on that scale
     * @param over whether more is used than there is
     */
    record Row(String code, String name, String ceiling, String used, String left, boolean over, double bar,
            double mark) {
    }

    /** @param names by code */
    static FundsView of(List<LimitRow> limits, Map<String, String> names, Locale locale) {
        List<LimitRow> funds = limits.stream().filter(limit -> limit.id().startsWith(START) && !limit.silent())
                .sorted((one, other) -> Long.compare(other.amount(), one.amount())).collect(Collectors.toList());
        long most = funds.stream().mapToLong(fund -> Math.max(fund.amount(), fund.used())).max().orElse(0);
        Unit unit = Unit.fitting(most);
        return new FundsView(unit.name(), funds.stream().map(fund -> {
            String code = fund.id().substring(START.length());
            return new Row(code, names.getOrDefault(code, code), unit.of(fund.amount(), locale),
                    unit.of(fund.used(), locale), unit.left(fund.amount(), fund.used(), locale),
                    fund.used() > fund.amount(), part(fund.used(), most), part(fund.amount(), most));
        }).toList());
    }

    private static double part(long amount, long whole) {
        return whole == 0
                ? 0
                : BigDecimal.valueOf(amount).multiply(FULL)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP).doubleValue();
    }
}
