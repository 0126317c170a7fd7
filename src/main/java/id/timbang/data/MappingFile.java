package id.timbang.data;

import id.timbang.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a mapping; its form is shown in datasets/pemetaan/README.md. */
final class MappingFile {
    private static final List<String> KEYS = List.of("sheet", "columns", "id", "region", "funds");
    private static final List<String> RULE_KEYS = List.of("from", "join", "before", "value", "values", "otherwise",
            "format", "unit", "minimum", "optional");

    private final Problems problems;

    private MappingFile(Problems problems) {
        this.problems = problems;
    }

    /** Reads a file. */
    static Mapping read(Path path) {
        var problems = new Problems();
        Optional<YamlKeys> keys = YamlKeys.read(path, path.getFileName().toString(), problems);
        Mapping mapping = keys.map(found -> new MappingFile(problems).mapping(found)).orElse(null);
        problems.throwIfAny();
        return mapping;
    }

    /** Reads a mapping that Timbang brings along. */
    static Mapping builtIn(String name) {
        var problems = new Problems();
        Mapping mapping = new MappingFile(problems).mapping(new YamlKeys(Resources.yaml(name), problems));
        problems.throwIfAny();
        return mapping;
    }

    private Mapping mapping(YamlKeys keys) {
        keys.allow(KEYS);
        var fields = new ArrayList<FieldRule>();
        Optional<YamlKeys> id = keys.below("id")
                .map(found -> found.allow(List.of("from", "before", "prefix", "optional")));
        id.filter(found -> found.node().find("from").isPresent()).ifPresent(found -> fields.add(rule("id", found)));
        keys.below("columns")
                .ifPresent(columns -> columns.node().map().forEach((field, node) -> fields.add(rule(field, node))));
        if (fields.isEmpty()) {
            keys.report("columns", "the mapping fills no column", "the key columns is missing or empty");
        }
        Optional<String> prefix = fields.stream()
                .anyMatch(rule -> (rule.field().equals("id") || rule.field().equals("code")) && !rule.optional())
                        ? Optional.empty()
                        : Optional.of(id.flatMap(found -> found.find("prefix", Cells::id)).orElse("U-"));
        return new Mapping(keys.node().file(), keys.find("sheet", text -> text), fields, prefix,
                keys.below("region").map(region -> region.node().map()).orElse(Map.of()),
                keys.listBelow("funds").stream().map(fund -> fund.node().map()).toList());
    }

    private FieldRule rule(String field, YamlNode node) {
        if (node.isMap()) {
            return rule(field, new YamlKeys(node, problems).allow(RULE_KEYS));
        }
        return new FieldRule(field, texts(node), " ", "", "", Map.of(), null, null, 0, false);
    }

    private FieldRule rule(String field, YamlKeys keys) {
        List<String> from = keys.node().find("from").map(MappingFile::texts).orElse(List.of());
        if (from.isEmpty() && keys.node().find("value").isEmpty()) {
            keys.report("from", "the field states neither from nor value", "the column of the source is missing");
        }
        var values = new LinkedHashMap<String, String>();
        keys.below("values").ifPresent(found -> found.node().map()
                .forEach((key, value) -> values.put(key, value.isNull() ? "" : value.text())));
        return new FieldRule(field, from, keys.node().text("join", " "), keys.node().text("before", ""),
                keys.node().text("value", ""), values, keys.node().map().containsKey("otherwise")
                        ? keys.node().text("otherwise", "")
                        : null,
                amount(keys), keys.find("minimum", Numbers::amount).orElse(0L),
                keys.node().find("optional").map(YamlNode::flag).orElse(false));
    }

    private static AmountFormat amount(YamlKeys keys) {
        Optional<AmountFormat.Style> style = keys.find("format", AmountFormat::style);
        Optional<Long> unit = keys.find("unit", text -> Numbers.number(text, 0, 1, 1_000_000_000_000L));
        return style.isEmpty() && unit.isEmpty()
                ? null
                : new AmountFormat(style.orElse(AmountFormat.Style.INDONESIA), unit.orElse(1L));
    }

    private static List<String> texts(YamlNode node) {
        return node.list().stream().map(YamlNode::text).toList();
    }
}
