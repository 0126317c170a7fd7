package id.timbang.data;

import id.timbang.domain.Decision;
import id.timbang.domain.Scenario;
import id.timbang.domain.Scenario.Keep;
import id.timbang.domain.Scenario.Place;
import id.timbang.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one scenario file. */
final class ScenarioFile {
    private static final List<String> KEYS = List.of("name", "overrides", "keep");
    private static final List<String> OVERRIDES = List.of("total_ceiling", "funds", "parameters", "policy", "limits",
            "proposals", "decisions");
    private static final List<String> DECISION = List.of("proposal", "decision", "reason", "by");

    private final Path path;
    private final Path earlier;
    private final YamlKeys root;
    private final Problems problems;
    private final Map<String, Place> places = new HashMap<>();

    private ScenarioFile(Path path, Path earlier, YamlKeys root, Problems problems) {
        this.path = path;
        this.earlier = earlier;
        this.root = root;
        this.problems = problems;
    }

    /** The scenario; empty, with the problems reported, when the file holds none. */
    static Optional<Scenario> read(Path path, Path earlier, Problems problems) {
        String file = String.valueOf(path.getFileName());
        return YamlKeys.read(path, file, problems)
                .map(root -> new ScenarioFile(path, earlier, root, problems).scenario());
    }

    private Scenario scenario() {
        root.allow(KEYS);
        String name = root.find("name", Function.identity()).orElse("");
        Optional<Keep> keep = root.below("keep")
                .flatMap(keys -> new EarlierPortfolio(path, earlier, problems).keep(keys));
        Optional<YamlKeys> overrides = root.below("overrides");
        if (overrides.isEmpty()) {
            return new Scenario(name, Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(),
                    keep);
        }
        YamlKeys keys = overrides.get().allow(OVERRIDES);
        keys.node().find("total_ceiling").ifPresent(node -> place("total_ceiling", node));
        return new Scenario(name, keys.find("total_ceiling", Changes::read), values(keys, "funds", Changes::read),
                values(keys, "parameters", Numbers::decimal), values(keys, "policy", Numbers::decimal),
                limits(keys), fields(keys, "proposals", CellPatch::read),
                decisions(keys), keep, places);
    }

    /** Remembers where an override stands; its key is the path of the node without the first step. */
    private void place(String key, YamlNode node) {
        places.put(key, new Place(node.file(), node.line()));
    }

    /** The values below a key, each read from its text. */
    private <T> Map<String, T> values(YamlKeys keys, String key, Function<String, T> reader) {
        var values = new LinkedHashMap<String, T>();
        keys.below(key).ifPresent(below -> below.node().map()
                .forEach((id, node) -> {
                    place(key + "." + id, node);
                    below.read(node, reader).ifPresent(value -> values.put(id, value));
                }));
        return values;
    }

    /** Reads the text of a field in its canonical form. */
    private interface FieldReader {
        String read(String field, String text);
    }

    /** The fields of each thing below a key. */
    private Map<String, Map<String, String>> fields(YamlKeys keys, String key, FieldReader reader) {
        var things = new LinkedHashMap<String, Map<String, String>>();
        keys.below(key).ifPresent(below -> below.node().map().forEach((id, node) -> {
            place(key + "." + id, node);
            below.mapping(node).ifPresent(thing -> things.put(id, fieldsOf(thing, key + "." + id, reader)));
        }));
        return things;
    }

    private Map<String, Map<String, String>> limits(YamlKeys keys) {
        Map<String, Map<String, String>> limits = fields(keys, "limits", LimitPatch::read);
        limits.forEach((id, stated) -> {
            if (stated.containsKey("amount") && stated.containsKey("share")) {
                Place share = places.get("limits." + id + ".share");
                problems.add(share.file(), share.line(), "overrides.limits." + id + ".share",
                        "the limit states an amount and a share", "one of the two should go");
            }
        });
        return limits;
    }

    private Map<String, String> fieldsOf(YamlKeys thing, String key, FieldReader reader) {
        var fields = new LinkedHashMap<String, String>();
        for (Map.Entry<String, YamlNode> field : thing.node().map().entrySet()) {
            place(key + "." + field.getKey(), field.getValue());
            thing.read(field.getValue(), text -> reader.read(field.getKey(), text))
                    .ifPresent(text -> fields.put(field.getKey(), text));
        }
        return fields;
    }

    private List<Decision> decisions(YamlKeys keys) {
        var decisions = new ArrayList<Decision>();
        var proposals = new HashSet<String>();
        for (YamlKeys item : keys.listBelow("decisions")) {
            item.allow(DECISION);
            Optional<String> proposal = item.need("proposal", Cells::id);
            Optional<String> word = item.need("decision", Decisions::word);
            Optional<String> reason = item.need("reason", Function.identity());
            Optional<String> by = item.need("by", Function.identity());
            proposal.ifPresent(id -> place("decisions." + id, item.node()));
            if (proposal.isPresent() && !proposals.add(proposal.get())) {
                item.report("proposal", "there are two decisions for " + Cells.quote(proposal.get()),
                        "the earlier one should go");
            } else if (proposal.isPresent() && word.isPresent() && reason.isPresent() && by.isPresent()) {
                decisions.add(Decisions.of(proposal.get(), word.get(), reason.get(), by.get()));
            }
        }
        return decisions;
    }
}
