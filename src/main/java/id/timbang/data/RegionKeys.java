package id.timbang.data;

import id.timbang.domain.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The keys of region.yaml, to be written. */
final class RegionKeys {
    private RegionKeys() {
    }

    /**
     * A key with its value.
     *
     * @param value a text or a whole number
     */
    record Key(String name, Object value) {
    }

    /** All keys; the lines of the ceiling as {@code ceiling.<label>}. */
    static List<Key> flat(Region region) {
        List<Key> keys = plain(region);
        region.ceiling().forEach(line -> keys.add(new Key("ceiling." + line.label(), line.amount())));
        return keys;
    }

    /** The content of region.yaml. */
    static String yaml(Region region) {
        var text = new StringBuilder();
        plain(region).forEach(key -> text.append(key.name()).append(": ").append(shown(key.value())).append('\n'));
        if (!region.ceiling().isEmpty()) {
            text.append("ceiling:\n");
        }
        region.ceiling().forEach(line -> text.append("  - label: ").append(shown(line.label())).append("\n    amount: ")
                .append(line.amount()).append('\n'));
        return text.toString();
    }

    private static List<Key> plain(Region region) {
        var keys = new ArrayList<>(List.of(new Key("code", region.code()), new Key("name", region.name()),
                new Key("level", region.level().name()), new Key("fiscal_year", (long) region.fiscalYear()),
                new Key("stage", region.stage().name())));
        add(keys, "total_ceiling", region.totalCeiling());
        add(keys, "next_year_ceiling", region.nextYearCeiling());
        return keys;
    }

    private static void add(List<Key> keys, String name, OptionalLong amount) {
        amount.ifPresent(rupiah -> keys.add(new Key(name, rupiah)));
    }

    /** A text in quotation marks as JSON, which is YAML too. */
    private static String shown(Object value) {
        return value instanceof String text ? Json.mapper().writeValueAsString(text) : value.toString();
    }
}
