package id.timbang.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.timbang.domain.Choice;
import id.timbang.domain.Policy.Valuation;
import id.timbang.yaml.Yaml;
import id.timbang.yaml.YamlNode;

/**
 * pack.yaml; what is left out comes from the parent.
 *
 * @param without the rules of parents that do not hold, each with the line that says so
 */
record PackManifest(String id, String title, String version, Optional<String> parent, Optional<Valuation> valuation,
        Optional<Set<Choice>> choices, Optional<Boolean> allStarts, Optional<PointsCap> cap,
        Map<String, Integer> without) {

    private static final Set<String> KEYS = Set.of("id", "title", "version", "extends", "valuation", "choices",
            "starts",
            "points_cap", "without");

    /** The least and the most points of a proposal, in thousandths. */
    record PointsCap(long min, long max) {
    }

    static PackManifest read(String file, byte[] content, String folder) {
        YamlNode root = Yaml.read(file, content).only(KEYS);
        String id = root.get("id").text();
        if (!PackFolder.ID.matcher(id).matches() || !id.equals(folder)) {
            throw root.get("id").wrong("the id (" + id + ") is not the name of the folder (" + folder + ")",
                    "rename one of them; small letters, digits and - only");
        }
        return new PackManifest(id, root.get("title").text(), root.get("version").text(),
                root.find("extends").map(PackManifest::parent), root.find("valuation").map(PackManifest::valuation),
                root.find("choices").map(PackManifest::choices), root.find("starts").map(PackManifest::allStarts),
                root.find("points_cap").map(PackManifest::cap), without(root));
    }

    private static String parent(YamlNode node) {
        if (!PackFolder.ID.matcher(node.text()).matches()) {
            throw node.wrong("(" + node.text() + ") is no name of a pack",
                    "write the name of a folder beside this one");
        }
        return node.text();
    }

    private static Valuation valuation(YamlNode node) {
        return switch (node.text()) {
            case "plain" -> Valuation.PLAIN;
            case "weighted" -> Valuation.WEIGHTED;
            default ->
                throw node.wrong("the valuation (" + node.text() + ") is unknown", "plain or weighted was meant");
        };
    }

    private static Set<Choice> choices(YamlNode node) {
        var choices = EnumSet.noneOf(Choice.class);
        for (YamlNode name : node.list()) {
            choices.add(Choice.findByName(name.text()).orElseThrow(() -> name.wrong(
                    "the choice (" + name.text() + ") is unknown", "one of "
                            + String.join(", ", EnumSet.allOf(Choice.class).stream().map(Choice::name).toList())
                            + " was meant")));
        }
        if (!choices.contains(Choice.DEFER)) {
            throw node.wrong("the choices lack DEFER", "add it; nobody can be made to fund everything");
        }
        return choices;
    }

    private static boolean allStarts(YamlNode node) {
        return switch (node.text()) {
            case "one" -> false;
            case "all" -> true;
            default -> throw node.wrong("the starts (" + node.text() + ") are unknown", "one or all was meant");
        };
    }

    private static PointsCap cap(YamlNode node) {
        node.only(Set.of("min", "max"));
        var cap = new PointsCap(milli(node.get("min")), milli(node.get("max")));
        if (cap.min > cap.max) {
            throw node.wrong("min is above max", "swap them");
        }
        return cap;
    }

    private static long milli(YamlNode node) {
        BigDecimal milli = node.number().movePointRight(3).stripTrailingZeros();
        if (milli.scale() > 0 || milli.abs().compareTo(BigDecimal.valueOf(1_000_000_000)) > 0) {
            throw node.wrong("(" + node.text() + ") has more than three decimals or is over a million", "round it");
        }
        return milli.longValueExact();
    }

    private static Map<String, Integer> without(YamlNode root) {
        var lines = new LinkedHashMap<String, Integer>();
        root.find("without").ifPresent(node -> node.list().forEach(id -> lines.putIfAbsent(id.text(), id.line())));
        return Collections.unmodifiableMap(lines);
    }
}
