package id.timbang.web.page;

import id.timbang.store.FundInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ceilings that may be set in a scenario, beside those that hold without it.
 *
 * @param unit of the amounts, the end of a message key
 * @param zeros that the unit stands for
 * @param sum of all funds
 * @param free funds that may replace each other
 * @param earmarked funds with a purpose
 */
record CeilingsView(String unit, int zeros, Fund total, List<Fund> free, List<Fund> earmarked, Fund sum) {

    /**
     * A ceiling.
     *
     * @param today rupiah without the scenario; {@code null} for none
     * @param account code of the account behind the name; may be empty
     * @param percent of today's that the field states, for the slider
     * @param text as its field shows it: in the unit, with all digits
     * @param exact the same in rupiah; empty where the field says so itself, or states no amount
     * @param change per cent of today's, with its sign; {@code null} where the field states no amount
     * @param difference to today's, with its sign; {@code null} where the field states no amount
     */
    record Fund(String field, String code, String name, String account, String purpose, Long today, String todayText,
            int percent, String text, String exact, String change, String difference, boolean falls, boolean changed) {
    }

    /** @param today total ceiling in rupiah without the scenario; {@code null} for none */
    static CeilingsView of(Long today, List<FundInfo> funds, Map<String, String> fields, Locale locale) {
        Ceilings ceilings = Ceilings.of(funds, today, fields, locale);
        List<Fund> all = funds.stream().map(ceilings::fund).toList();
        return new CeilingsView(ceilings.unit().name(), ceilings.unit().zeros(), ceilings.total(today),
                all.stream().filter(fund -> fund.purpose() == null).toList(),
                all.stream().filter(fund -> fund.purpose() != null).toList(), ceilings.sum(funds));
    }
}
