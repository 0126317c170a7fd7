package id.timbang.web.page;

import id.timbang.domain.BadInputException;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Problem;
import id.timbang.domain.Scenario;
import id.timbang.store.FundInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ceilings of a list that can be cut: those of its funds, else the total.
 *
 * @param total rupiah of the total ceiling; {@code null} where none is stated
 * @param funds rupiah by code of fund
 */
record AdjustFunds(Long total, Map<String, Long> funds) {
    private static final String TOTAL = "total";
    private static final String FUND = "fund-";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static AdjustFunds of(List<LimitRow> limits) {
        Optional<Long> total = limits.stream().filter(limit -> limit.id().equals(TOTAL)).map(LimitRow::amount)
                .findFirst();
        var funds = new LinkedHashMap<String, Long>();
        limits.stream().filter(limit -> limit.id().startsWith(FUND))
                .forEach(limit -> funds.put(limit.id().substring(FUND.length()), limit.amount()));
        return new AdjustFunds(total.orElse(null), funds);
    }

    /** Those that a scenario states, for the ceilings of its data. */
    static AdjustFunds under(Scenario scenario, Long totalCeiling, List<FundInfo> ceilings) {
        var funds = new LinkedHashMap<String, Long>();
        ceilings.forEach(fund -> {
            Scenario.Change change = scenario.funds().get(fund.code());
            if (change != null) {
                funds.put(fund.code(), change.applyTo(fund.ceiling() == null ? 0 : fund.ceiling()));
            }
        });
        return new AdjustFunds(scenario.totalCeiling()
                .map(change -> Long.valueOf(change.applyTo(totalCeiling == null ? 0 : totalCeiling))).orElse(null),
                funds);
    }

    /**
     * Those ceilings after a cut; what funds lose, the total loses too.
     *
     * @param percents by code of fund, or {@code total}, as written in the form
     */
    AdjustFunds cut(Map<String, String> percents) {
        var after = new LinkedHashMap<String, Long>();
        long lost = 0;
        for (Map.Entry<String, Long> fund : funds.entrySet()) {
            BigDecimal percent = percent(fund.getKey(), percents.get(fund.getKey()));
            if (percent.signum() != 0) {
                long rest = rest(fund.getValue(), percent);
                lost += fund.getValue() - rest;
                after.put(fund.getKey(), rest);
            }
        }
        BigDecimal whole = percent(TOTAL, percents.get(TOTAL));
        if (after.isEmpty() && whole.signum() == 0) {
            throw wrong(TOTAL, "no cut was stated", "a number such as 12,5 for one of them is meant");
        }
        return new AdjustFunds(total == null ? null : rest(total, whole) - lost, after);
    }

    private static long rest(long amount, BigDecimal percent) {
        return BigDecimal.valueOf(amount).multiply(HUNDRED.subtract(percent)).divide(HUNDRED, 0, RoundingMode.FLOOR)
                .longValueExact();
    }

    private static BigDecimal percent(String field, String text) {
        if (text == null || text.isBlank()) {
            return BigDecimal.ZERO;
        }
        String plain = text.strip().replace(" ", "").replace("%", "").replace(',', '.');
        if (!plain.matches("\\d{1,3}(\\.\\d{1,6})?") || new BigDecimal(plain).compareTo(HUNDRED) > 0) {
            throw wrong(field, "(" + text + ") is no per cent from 0 to 100", "12,5 is meant");
        }
        return new BigDecimal(plain);
    }

    private static BadInputException wrong(String field, String message, String advice) {
        return new BadInputException(new Problem("penyesuaian", 0, field, message, advice));
    }
}
