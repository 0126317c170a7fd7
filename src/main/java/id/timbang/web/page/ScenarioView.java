package id.timbang.web.page;

import id.timbang.domain.LimitRow;
import id.timbang.domain.Rupiah;
import id.timbang.explain.Labels;
import id.timbang.explain.Speech;
import id.timbang.parameters.Parameters;
import id.timbang.store.DatasetInfo;
import id.timbang.store.FundInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What may be set in a scenario, beside what holds without it.
 *
 * @param unit of the ceilings of today, the end of a message key
 * @param sum of all funds
 * @param free funds that may replace each other
 * @param earmarked funds with a purpose
 * @param offices the plafonds of offices; {@code limits} are all others
 * @param weightSum Σ of today's weights, and {@code weightSumNow} as the scenario has them
 * @param elasticityNow as the scenario has it
 * @param tenfold how much more a work is worth that costs ten times as much, under {@code elasticityNow}
 * @param rulings the numbers of the rows of forced decisions
 */
record ScenarioView(String unit, Fund total, List<Fund> free, List<Fund> earmarked, Fund sum, List<Limit> offices,
        List<Limit> limits,
        List<Share> criteria, List<Weight> weights, String weightSum, String weightSumNow, List<Integer> rulings,
        String elasticity,
        String elasticityNow, String tenfold) {

    private static final String OFFICE = "office-";

    /**
     * A ceiling.
     *
     * @param today rupiah without the scenario; {@code null} for none
     * @param account code of the account behind the name; may be empty
     * @param percent of today's that the field states, for the slider
     * @param change per cent of today's, with its sign; {@code null} where the field states no amount
     * @param difference to today's, with its sign; {@code null} where the field states no amount
     */
    record Fund(String field, String code, String name, String account, String purpose, Long today, String todayText,
            int percent, String change, String difference, boolean falls, boolean changed) {
    }

    /** A limit that is no fund's. */
    record Limit(String id, String label, String level, String amount, boolean changed) {
    }

    /**
     * A parameter that says how many points something is worth.
     *
     * @param dotted its value today, as scripts read numbers
     */
    record Weight(String id, String label, String value, String dotted, boolean changed) {
    }

    /**
     * A criterion.
     *
     * @param name end of the key of its name
     * @param rules that give its points
     * @param today what it is worth without the scenario, as scripts read numbers; {@code now} with it
     * @param parameters the ids that it scales, in one line
     */
    record Share(String name, String rules, String today, String now, String nowText, boolean changed,
            String parameters) {
    }

    static ScenarioView of(DatasetInfo dataset, List<FundInfo> funds, List<LimitRow> limits, ScenarioWeights weighing,
            Map<String, String> fields, Speech speech) {
        Parameters parameters = weighing.parameters();
        Ceilings ceilings = Ceilings.of(funds, dataset.totalCeiling(), fields, speech);
        List<Fund> all = funds.stream().map(ceilings::fund).toList();
        return new ScenarioView(ceilings.unit().name(), ceilings.total(dataset.totalCeiling()),
                all.stream().filter(fund -> fund.purpose() == null).toList(),
                all.stream().filter(fund -> fund.purpose() != null).toList(), ceilings.sum(funds),
                others(limits, fields, true),
                others(limits, fields, false), criteria(weighing, fields), weights(weighing, fields),
                tenths(weighing.today()), tenths(weighing.now(fields)), rulings(fields),
                elasticity(parameters), elasticityNow(parameters, fields), tenfold(parameters, fields, speech));
    }

    private static String elasticityNow(Parameters parameters, Map<String, String> fields) {
        String typed = fields.getOrDefault(ScenarioFields.ELASTICITY, "");
        return typed.isEmpty() ? elasticity(parameters) : typed;
    }

    private static String tenfold(Parameters parameters, Map<String, String> fields, Speech speech) {
        return ScenarioWeights.number(elasticityNow(parameters, fields))
                .map(number -> speech.number(BigDecimal.valueOf(StrictMath.pow(10, number.doubleValue()))
                        .setScale(1, RoundingMode.HALF_UP)))
                .orElse("–");
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

    private static List<Limit> others(List<LimitRow> limits, Map<String, String> fields, boolean offices) {
        return limits.stream().filter(limit -> !limit.id().equals("total") && !limit.id().startsWith("fund-"))
                .filter(limit -> limit.id().startsWith(OFFICE) == offices)
                .map(limit -> new Limit(limit.id(), Labels.plain(limit.label()), "taraf." + limit.level().name(),
                        Rupiah.grouped(limit.amount()), isSet(fields, limit.id())))
                .toList();
    }

    private static boolean isSet(Map<String, String> fields, String limit) {
        return !fields.getOrDefault(ScenarioFields.LIMIT + limit, "").isEmpty()
                || !fields.getOrDefault(ScenarioFields.REMOVED + limit, "").isEmpty();
    }

    private static List<Weight> weights(ScenarioWeights weighing, Map<String, String> fields) {
        return weighing.all().stream().map(weight -> {
            BigDecimal today = weighing.of(weight.id());
            String value = ScenarioFields.decimal(today);
            String typed = fields.getOrDefault(ScenarioFields.PARAMETER + weight.id(), "");
            return new Weight(weight.id(), weight.label(), value, today.toPlainString(),
                    !typed.isEmpty() && !typed.equals(value));
        }).toList();
    }

    private static List<Share> criteria(ScenarioWeights weighing, Map<String, String> fields) {
        return weighing.criteria().stream().map(one -> {
            BigDecimal today = weighing.today(one);
            BigDecimal now = weighing.now(one, fields);
            return new Share(one.name(), one.rules(), plain(today), plain(now), tenths(now), now.compareTo(today) != 0,
                    String.join(" ", one.all()));
        }).toList();
    }

    /** A weight as it is shown: in tenths, whole ones without. */
    static String tenths(BigDecimal weight) {
        return plain(weight.setScale(1, RoundingMode.HALF_UP)).replace('.', ',');
    }

    private static String plain(BigDecimal weight) {
        return weight.signum() == 0 ? "0" : weight.stripTrailingZeros().toPlainString();
    }

    static String elasticity(Parameters parameters) {
        return ScenarioFields.decimal(parameters.number("kebijakan.elasticity"));
    }
}
