package id.timbang.web.page;

import id.timbang.domain.LimitRow;
import id.timbang.domain.Rupiah;
import id.timbang.explain.Speech;
import id.timbang.parameters.Parameter;
import id.timbang.parameters.Parameters;
import id.timbang.store.DatasetInfo;
import id.timbang.store.FundInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What may be set in a scenario, beside what holds without it.
 *
 * @param free funds that may replace each other
 * @param earmarked funds with a purpose
 * @param rulings the numbers of the rows of forced decisions
 */
record ScenarioView(Fund total, List<Fund> free, List<Fund> earmarked, List<Limit> limits, List<Weight> weights,
        List<Integer> rulings, String elasticity) {

    private static final String POINTS = "poin.";
    private static final int WHOLE = 100;
    private static final int MOST = 1000;
    /** More than any amount has. */
    private static final int DIGITS = 16;

    /**
     * A ceiling.
     *
     * @param today rupiah without the scenario; {@code null} for none
     * @param percent of today's that the field states, for the slider
     */
    record Fund(String field, String code, String name, String purpose, Long today, String todayText, int percent,
            boolean changed) {
    }

    /** A limit that is no fund's. */
    record Limit(String id, String label, String level, String amount, String used) {
    }

    /** A parameter that says how many points something is worth. */
    record Weight(String id, String label, String value) {
    }

    static ScenarioView of(DatasetInfo dataset, List<FundInfo> funds, List<LimitRow> limits, Parameters parameters,
            Map<String, String> fields, Speech speech) {
        Fund total = fund(ScenarioFields.TOTAL, "", "", "", dataset.totalCeiling(), fields, speech);
        List<Fund> all = funds.stream().map(fund -> fund(ScenarioFields.FUND + fund.code(), fund.code(), fund.name(),
                fund.earmarked() ? fund.purpose() : null, fund.ceiling(), fields, speech)).toList();
        return new ScenarioView(total, all.stream().filter(fund -> fund.purpose() == null).toList(),
                all.stream().filter(fund -> fund.purpose() != null).toList(), others(limits), weights(parameters),
                rulings(fields), elasticity(parameters));
    }

    private static Fund fund(String field, String code, String name, String purpose, Long today,
            Map<String, String> fields, Speech speech) {
        String text = fields.getOrDefault(field, "");
        String usual = today == null ? "" : Rupiah.grouped(today);
        return new Fund(field, code, name, purpose, today, today == null ? "–" : speech.rupiah(today),
                percent(text, today),
                !text.equals(usual));
    }

    private static int percent(String text, Long today) {
        String digits = text.replaceAll("\\D", "");
        if (text.contains("%") || digits.isEmpty() || digits.length() > DIGITS || today == null || today == 0) {
            return WHOLE;
        }
        return (int) Math.min(MOST, Math.round(100.0 * Long.parseLong(digits) / today));
    }

    /** With one empty row more, for a new decision. */
    private static List<Integer> rulings(Map<String, String> fields) {
        List<Integer> rows = new ArrayList<>(ScenarioForm.rows(fields));
        int last = rows.isEmpty() ? -1 : rows.get(rows.size() - 1);
        boolean empty = last >= 0 && fields.getOrDefault(ScenarioFields.PROPOSAL + last, "").isBlank();
        if (!empty) {
            rows.add(last + 1);
        }
        return rows;
    }

    private static List<Limit> others(List<LimitRow> limits) {
        return limits.stream().filter(limit -> !limit.id().equals("total") && !limit.id().startsWith("fund-"))
                .map(limit -> new Limit(limit.id(), limit.label(), "taraf." + limit.level().name(),
                        Rupiah.grouped(limit.amount()), Rupiah.grouped(limit.used())))
                .toList();
    }

    private static List<Weight> weights(Parameters parameters) {
        return parameters.all().stream().filter(parameter -> parameter.id().startsWith(POINTS))
                .filter(parameter -> isNumber(parameter, parameters.date()))
                .map(parameter -> new Weight(parameter.id(), parameter.label(),
                        ScenarioFields.decimal(parameters.number(parameter.id()))))
                .toList();
    }

    private static boolean isNumber(Parameter parameter, LocalDate date) {
        var entry = parameter.values().floorEntry(date);
        return entry != null && entry.getValue().value() instanceof BigDecimal;
    }

    static String elasticity(Parameters parameters) {
        return ScenarioFields.decimal(parameters.number("kebijakan.elasticity"));
    }
}
