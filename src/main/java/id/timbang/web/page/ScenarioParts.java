package id.timbang.web.page;

import id.timbang.compare.MoneyCeilings;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Rupiah;
import id.timbang.explain.Labels;
import id.timbang.store.RunInfo;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The parts of the form of a scenario that hold most of its fields. They follow from what never changes, a dataset, a version of a
 * pack, a result, and from the fields alone: each is rendered once.
 */
@Component
class ScenarioParts {
    private final Pieces pieces;
    private final FundUses uses;

    ScenarioParts(Pieces pieces, FundUses uses) {
        this.pieces = pieces;
        this.uses = uses;
    }

    /** A limit that is no fund's. */
    record Limit(String id, String label, String level, String amount, boolean changed) {
    }

    /** A parameter that says how many points something is worth. */
    record Weight(String id, String label, String value, boolean changed) {
    }

    /** The table of ceilings. */
    String ceilings(ScenarioSheet sheet, Map<String, String> fields, Map<String, String> wrong, Locale locale) {
        var asked = ScenarioQuestion.of(sheet.dataset().id(), Ceilings::holds, fields, wrong);
        return pieces.of("skenario-bagian :: pagu", asked, () -> asked.model(Map.of("view",
                CeilingsView.of(sheet.dataset().totalCeiling(), sheet.funds(), fields, locale), "uses",
                uses.of(sheet.funds(), locale))));
    }

    /** What big works are worth beside small ones. */
    String elasticity(ScenarioSheet sheet, Map<String, String> fields, Map<String, String> wrong, Locale locale) {
        var asked = ScenarioQuestion.of(sheet.rules(), ScenarioFields.ELASTICITY::equals, fields, wrong);
        return pieces.of("skenario-bagian :: elastisitas", asked, () -> asked.model(
                Map.of("view", PowerView.of(sheet.weights().parameters(), fields, Words.in(locale)))));
    }

    /** The table of criteria. */
    String criteria(ScenarioSheet sheet, Map<String, String> fields) {
        var asked = ScenarioQuestion.of(sheet.rules(), field -> field.startsWith(ScenarioFields.PARAMETER), fields,
                Map.of());
        return pieces.of("skenario-bagian :: kriteria", asked,
                () -> asked.model(Map.of("view", CriteriaView.of(sheet.weights(), fields))));
    }

    /** Those that are open: what is asked for, what was typed into, and where something is wrong. */
    static List<ScenarioPart> open(String asked, Map<String, String> typed, Map<String, String> wrong) {
        return Arrays.stream(ScenarioPart.values())
                .filter(part -> part.word().equals(asked) || typed.keySet().stream().anyMatch(part::holds)
                        || wrong.keySet().stream().anyMatch(part::holds))
                .toList();
    }

    /** Several that may be closed, by their names. */
    Map<String, String> of(List<ScenarioPart> parts, ScenarioSheet sheet, Map<String, String> fields,
            Map<String, String> wrong) {
        return parts.stream()
                .collect(Collectors.toMap(ScenarioPart::word, part -> of(part, sheet, fields, wrong)));
    }

    /** One that may be closed. */
    String of(ScenarioPart part, ScenarioSheet sheet, Map<String, String> fields, Map<String, String> wrong) {
        if (part == ScenarioPart.BOBOT) {
            var asked = ScenarioQuestion.of(sheet.rules(), part::holds, fields, wrong);
            return pieces.of("skenario-bagian :: bobot", asked,
                    () -> asked.model(Map.of("weights", weights(sheet.weights(), fields))));
        }
        var asked = ScenarioQuestion.of(sheet.newest().standing().map(RunInfo::id), part::holds, fields, wrong);
        return pieces.of("skenario-bagian :: " + part.word(), asked,
                () -> asked.model(Map.of("limits", limits(part, sheet.limits(), fields))));
    }

    private static List<Limit> limits(ScenarioPart part, List<LimitRow> limits, Map<String, String> fields) {
        return limits.stream().filter(limit -> !MoneyCeilings.isOne(limit)).filter(limit -> part.holdsLimit(limit.id()))
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
            return new Weight(weight.id(), weight.label(), value, !typed.isEmpty() && !typed.equals(value));
        }).toList();
    }
}
