package id.timbang.data;

import id.timbang.xlsx.RowReader;
import id.timbang.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The sheet {@code region}: a key in the first column, its value in the second; {@code ceiling.<label>} for each line that explains
 * the ceiling. A header row {@code key, value} may stand above.
 */
final class RegionSheet implements RowReader {
    /** The first column of a header row. */
    static final String HEADER = "key";
    private static final String LINES = "ceiling.";

    private final Problems problems;
    private final Map<String, YamlNode> nodes = new LinkedHashMap<>();
    private final List<YamlNode> lines = new ArrayList<>();

    RegionSheet(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void row(int number, List<String> cells) {
        String key = cells.get(0).strip();
        String value = cells.size() > 1 ? cells.get(1).strip() : "";
        if (key.equals(HEADER) && nodes.isEmpty()) {
            return;
        }
        try {
            FailedFormula.check(value);
        } catch (BadCell bad) {
            problems.add(Schema.REGION, number, key, bad.getMessage(), bad.advice());
            return;
        }
        if (key.toLowerCase(Locale.ROOT).startsWith(LINES)) {
            lines.add(line(number, key, key.substring(LINES.length()).strip(), value));
        } else if (nodes.putIfAbsent(key, new YamlNode(Schema.REGION, number, key, value)) != null) {
            problems.add(Schema.REGION, number, key, "the key is there twice", "one of the two has another name");
        }
    }

    private static YamlNode line(int number, String key, String label, String amount) {
        return new YamlNode(Schema.REGION, number, key,
                Map.of("label", new YamlNode(Schema.REGION, number, key, label), "amount",
                        new YamlNode(Schema.REGION, number, key, amount)));
    }

    /** What the sheet holds; empty, with the problem reported, when it holds nothing. */
    Optional<YamlKeys> keys() {
        if (!lines.isEmpty()) {
            nodes.put("ceiling", new YamlNode(Schema.REGION, lines.get(0).line(), "ceiling", lines));
        }
        if (nodes.isEmpty()) {
            problems.add(Schema.REGION, 0, "", "the sheet is empty", "it was saved before anything was written");
            return Optional.empty();
        }
        return Optional.of(new YamlKeys(new YamlNode(Schema.REGION, 1, "", nodes), problems));
    }
}
