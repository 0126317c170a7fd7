package id.timbang.web.page;

import id.timbang.domain.Rupiah;
import id.timbang.explain.Labels;
import id.timbang.explain.Speech;
import id.timbang.store.FundInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The ceilings of a scenario beside those of today, all in one unit.
 *
 * @param fields with amounts in rupiah, {@code 1.250.000}; what is no amount, as it was typed
 */
record Ceilings(Unit unit, Map<String, String> fields, Speech speech, AmountText amounts) {

    private static final int WHOLE = 100;
    private static final int MOST = 1000;
    /** At most as many digits as a number may have. */
    private static final Pattern RUPIAH = Pattern.compile("\\d{1,17}");

    static Ceilings of(List<FundInfo> funds, Long total, Map<String, String> fields, Locale locale) {
        Unit unit = unit(funds, total);
        return new Ceilings(unit, fields, Words.in(locale), new AmountText(unit, Words.isEnglish(locale)));
    }

    /** The unit of them all. */
    static Unit unit(List<FundInfo> funds, Long total) {
        return Unit.fitting(total == null ? sumOf(funds) : total);
    }

    /** Whether a field states one. */
    static boolean holds(String field) {
        return field.equals(ScenarioFields.TOTAL) || field.startsWith(ScenarioFields.FUND);
    }

    private static long sumOf(List<FundInfo> funds) {
        return funds.stream().map(FundInfo::ceiling).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }

    CeilingsView.Fund fund(FundInfo fund) {
        return line(ScenarioFields.FUND + fund.code(), fund.code(), fund.name(),
                fund.earmarked() ? fund.purpose() : null, fund.ceiling());
    }

    CeilingsView.Fund total(Long today) {
        return line(ScenarioFields.TOTAL, "", "", "", today);
    }

    /** All funds together; nothing is said of it while a field states a change instead of an amount. */
    CeilingsView.Fund sum(List<FundInfo> funds) {
        long today = sumOf(funds);
        Long now = funds.stream().map(fund -> typed(fields.getOrDefault(ScenarioFields.FUND + fund.code(), "")))
                .reduce(0L, (sum, next) -> sum == null || next == null ? null : Long.valueOf(sum + next));
        return view("", "", "", "", "", today, now, WHOLE);
    }

    private CeilingsView.Fund line(String field, String code, String name, String purpose, Long today) {
        String text = fields.getOrDefault(field, "");
        Long now = typed(text);
        int percent = now == null || today == null || today == 0
                ? WHOLE
                : (int) Math.min(MOST, Math.round(100.0 * now / today));
        return view(field, code, Labels.plain(name), Labels.code(name), purpose, today, now, percent);
    }

    private CeilingsView.Fund view(String field, String code, String name, String account, String purpose, Long today,
            Long now, int percent) {
        boolean known = now != null && today != null;
        long difference = known ? now - today : 0;
        String text = fields.getOrDefault(field, "");
        return new CeilingsView.Fund(field, code, name, account, purpose, today,
                today == null ? "\u2013" : amount(today), percent,
                now == null ? text : field.isEmpty() ? amount(now) : amounts.of(now),
                now == null || unit == Unit.RUPIAH ? "" : speech.allDigits(now),
                known && today > 0 ? signed(difference * 100d / today) : null,
                known ? (difference > 0 ? "+" : "") + amount(difference) : null, difference < 0,
                !field.isEmpty() && !text.equals(today == null ? "" : Rupiah.grouped(today)));
    }

    private String amount(long rupiah) {
        return unit.of(rupiah, speech);
    }

    private String signed(double percent) {
        BigDecimal shown = BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP);
        return (shown.signum() > 0 ? "+" : "") + speech.number(shown);
    }

    /** The rupiah of a field; {@code null} for a change in per cent, nothing, and what is no amount. */
    private static Long typed(String text) {
        String digits = text.replace(".", "");
        return RUPIAH.matcher(digits).matches() ? Long.valueOf(digits) : null;
    }
}
