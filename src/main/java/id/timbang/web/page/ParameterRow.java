package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.parameters.DatedValue;
import id.timbang.parameters.Ladder;
import id.timbang.parameters.Parameter;
import id.timbang.rules.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A parameter of a rule pack for a table.
 *
 * @param values through time, the newest first
 * @param rules ids of the rules that use it
 * @param editable whether its value is a single number or day, and in the pack itself
 * @param raw the value in force as a form takes it
 */
record ParameterRow(String id, String label, String unit, List<Value> values, boolean verified, String checked,
        String file, int line, List<String> rules, boolean editable, String raw) {

    /**
     * A value.
     *
     * @param holds whether it is the one in force
     */
    record Value(String from, String text, String reference, String href, boolean holds) {
    }

    /** The value in force; none where none is. */
    public List<Value> now() {
        return values.stream().filter(Value::holds).toList();
    }

    static ParameterRow of(Parameter parameter, Map<String, List<String>> users, LocalDate today, Locale locale) {
        var now = parameter.values().floorEntry(today);
        List<Value> values = parameter.values().descendingMap().entrySet().stream()
                .map(entry -> new Value(Days.DAY.of(entry.getKey(), locale),
                        text(entry.getValue(), parameter.unit(), locale),
                        entry.getValue().reference(), entry.getValue().href(),
                        now != null && entry.getKey().equals(now.getKey())))
                .toList();
        Object value = now == null ? null : now.getValue().value();
        return new ParameterRow(parameter.id(), parameter.label(), parameter.unit(), values,
                parameter.status() == Parameter.Status.VERIFIED,
                parameter.lastChecked() == null ? "–" : Days.DAY.of(parameter.lastChecked(), locale), parameter.file(),
                parameter.line(), users.getOrDefault(parameter.id(), List.of()),
                !(value instanceof Ladder) && parameter.file().startsWith(RuleSheet.PACK + "/"),
                value instanceof BigDecimal number
                        ? ScenarioFields.decimal(number)
                        : value instanceof LocalDate day ? day.toString() : "");
    }

    /** The ids of the rules of a pack that use each parameter, by its id. */
    static Map<String, List<String>> users(RulePack pack) {
        var users = new TreeMap<String, List<String>>();
        pack.listing().forEach(rule -> rule.parameters()
                .forEach(id -> users.computeIfAbsent(id, any -> new ArrayList<>()).add(rule.id())));
        return users;
    }

    private static String text(DatedValue dated, String unit, Locale locale) {
        Speech speech = Words.in(locale);
        if (dated.value() instanceof Ladder ladder) {
            return ladder.steps().stream().map(step -> "≥ " + speech.number(plain(step.from())) + ": "
                    + speech.number(plain(step.value()))).collect(Collectors.joining("; "));
        }
        if (dated.value() instanceof BigDecimal number) {
            return unit.equals("rupiah") ? speech.rupiah(number.longValueExact()) : speech.number(plain(number));
        }
        if (dated.value() instanceof LocalDate day) {
            return Days.DAY.of(day, locale);
        }
        return dated.ended() ? "–" : dated.value().toString();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
