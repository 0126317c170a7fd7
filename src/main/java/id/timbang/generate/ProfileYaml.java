package id.timbang.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads a profile. */
final class ProfileYaml {
    private final Map<String, Object> yaml;

    ProfileYaml(Map<String, Object> yaml) {
        this.yaml = yaml;
    }

    Profile profile() {
        return new Profile(text("code"), text("name"), text("level"), number("fiscal_year"), text("stage"),
                number("proposals"), map("channels", value -> ((Number) value).intValue()),
                map("tables", Object::toString), words("offices"),
                words("without_funds"),
                (Boolean) yaml.getOrDefault("district_offices", true), text("psn"), number("councillors"),
                map("rates", value -> ((Number) value).doubleValue()),
                list("ceiling").stream().map(line -> line((Map<?, ?>) line)).toList());
    }

    private static Profile.Line line(Map<?, ?> line) {
        return new Profile.Line(line.get("label").toString(), ((Number) line.get("amount")).longValue(),
                orEmpty(line.get("activity")), orEmpty(line.get("account")), orEmpty(line.get("office")));
    }

    private static String orEmpty(Object value) {
        return value == null ? "" : value.toString();
    }

    private String text(String key) {
        return yaml.get(key).toString();
    }

    private int number(String key) {
        return (Integer) yaml.get(key);
    }

    private List<String> words(String key) {
        return list(key).stream().map(Object::toString).toList();
    }

    private List<?> list(String key) {
        return (List<?>) yaml.getOrDefault(key, List.of());
    }

    /** In the order of the file. */
    private <T> Map<String, T> map(String key, Function<Object, T> read) {
        var map = new LinkedHashMap<String, T>();
        ((Map<?, ?>) yaml.get(key)).forEach((name, value) -> map.put(name.toString(), read.apply(value)));
        return map;
    }
}
