package id.timbang.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.yaml.Yaml;
import id.timbang.yaml.YamlNode;

/** Reads one parameter file: a mapping of ids to parameters. */
final class ParameterFile {
    /** What a parameter may be called. */
    static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*");
    private static final Set<String> KEYS = Set.of("label", "unit", "values", "status", "last_checked", "notes");
    private static final Set<String> VALUE_KEYS = Set.of("value", "reference", "notes");

    private final String file;
    private final List<Problem> problems;

    ParameterFile(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    List<Parameter> read(byte[] content) {
        var parameters = new ArrayList<Parameter>();
        try {
            Yaml.read(file, content).map().forEach((id, node) -> {
                try {
                    parameters.add(parameter(id, node));
                } catch (BadInputException e) {
                    problems.addAll(e.problems());
                }
            });
        } catch (BadInputException e) {
            problems.addAll(e.problems());
        }
        return parameters;
    }

    private Parameter parameter(String id, YamlNode node) {
        if (!ID.matcher(id).matches() || id.length() > 100) {
            throw node.wrong("(" + id + ") is no parameter id", "write words of letters and digits with dots between");
        }
        node.only(KEYS);
        String unit = node.get("unit").text();
        var values = new TreeMap<LocalDate, DatedValue>();
        node.get("values").map().forEach((from, value) -> values.put(date(value, from), dated(value, unit)));
        if (values.isEmpty()) {
            throw node.get("values").wrong("holds no value", "write \"2026-01-01: { value: …, reference: … }\"");
        }
        return new Parameter(id, file, node.line(), node.get("label").text(), unit, values, status(node.get("status")),
                node.find("last_checked").map(day -> date(day, day.text())).orElse(null));
    }

    private DatedValue dated(YamlNode node, String unit) {
        node.only(VALUE_KEYS);
        if (!node.map().containsKey("value")) {
            throw node.wrong("the key value is missing", "write \"value: null\" if the law ended it");
        }
        YamlNode reference = node.get("reference");
        String title = reference.isMap()
                ? reference.only(Set.of("title", "href")).get("title").text()
                : reference.text();
        String href = reference.isMap() ? reference.text("href", "") : "";
        return new DatedValue(value(node.map().get("value"), unit), title, href);
    }

    private static Object value(YamlNode node, String unit) {
        if (node.value() == null) {
            return null;
        }
        if (node.isList()) {
            return ladder(node);
        }
        if (unit.equals("tanggal")) {
            return date(node, node.text());
        }
        BigDecimal number = node.number();
        if (unit.equals("rupiah") && number.stripTrailingZeros().scale() > 0) {
            throw node.wrong("(" + number.toPlainString() + ") is not whole rupiah", "the decimals can go");
        }
        return number;
    }

    private static Ladder ladder(YamlNode node) {
        var steps = new ArrayList<Ladder.Step>();
        for (YamlNode step : node.list()) {
            step.only(Set.of("from", "value"));
            BigDecimal from = step.get("from").number();
            if (!steps.isEmpty() && from.compareTo(steps.get(steps.size() - 1).from()) <= 0) {
                throw step.wrong("the step from (" + from.toPlainString() + ") does not rise",
                        "sort the steps by from");
            }
            steps.add(new Ladder.Step(from, step.get("value").number()));
        }
        if (steps.isEmpty()) {
            throw node.wrong("the ladder has no steps", "write \"- { from: 0, value: 0 }\"");
        }
        return new Ladder(steps);
    }

    private static Parameter.Status status(YamlNode node) {
        return switch (node.text()) {
            case "verified" -> Parameter.Status.VERIFIED;
            case "unverified" -> Parameter.Status.UNVERIFIED;
            default -> throw node.wrong("the status (" + node.text().toLowerCase(Locale.ROOT) + ") is unknown",
                    "verified or unverified was meant");
        };
    }

    private static LocalDate date(YamlNode node, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw node.wrong("(" + text + ") is not a date", "write it as 2026-01-31");
        }
    }
}
