package id.timbang.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;

/**
 * A value of a YAML file with its place. A getter that does not fit the value throws {@link BadInputException} with the place.
 *
 * @param path the keys that lead to it, e.g. {@code porsi.pendidikan.values}; empty for the whole file
 * @param value a {@code Map<String, YamlNode>} in order, a {@code List<YamlNode>}, a String, a BigDecimal, a Boolean, or null
 */
public record YamlNode(String file, int line, String path, Object value) {

    /** Whether the value is {@code null} or left out. */
    public boolean isNull() {
        return value == null || "".equals(value);
    }

    /** Whether it is a mapping of keys to values. */
    public boolean isMap() {
        return value instanceof Map;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return value instanceof List;
    }

    /** The keys and values, in order. */
    @SuppressWarnings("unchecked")
    public Map<String, YamlNode> map() {
        if (value == null) {
            return Map.of();
        }
        if (!isMap()) {
            throw wrong("(" + shown() + ") is not a mapping", "write \"key: value\" lines, indented by two spaces");
        }
        return (Map<String, YamlNode>) value;
    }

    /** The entries of a list, in order; a single value is a list of one. */
    @SuppressWarnings("unchecked")
    public List<YamlNode> list() {
        if (value == null) {
            return List.of();
        }
        return isList() ? (List<YamlNode>) value : List.of(this);
    }

    /** The value of a key. */
    public YamlNode get(String key) {
        return find(key).orElseThrow(() -> wrong("the key " + key + " is missing", "add \"" + key + ": …\""));
    }

    /** The value of a key, unless it is left out or null. */
    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(map().get(key)).filter(node -> !node.isNull());
    }

    /** The text of a key, or {@code otherwise}. */
    public String text(String key, String otherwise) {
        return find(key).map(YamlNode::text).orElse(otherwise);
    }

    /** The value as text; numbers and booleans as they were written. */
    public String text() {
        if (value instanceof String || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        throw wrong("(" + shown() + ") is not a text", "write a single value");
    }

    /** The value as an exact number. */
    public BigDecimal number() {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw wrong("(" + shown() + ") is not a number", "write digits with a dot for decimals and no grouping");
    }

    /** The value as true or false. */
    public boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if ("ya".equals(value) || "tidak".equals(value)) {
            return "ya".equals(value);
        }
        throw wrong("(" + shown() + ") is neither true nor false", "write true or false");
    }

    /** Refuses every key that is not among these. */
    public YamlNode only(Set<String> keys) {
        var problems = new ArrayList<Problem>();
        map().forEach((key, node) -> {
            if (!keys.contains(key)) {
                problems.add(new Problem(file, node.line, path, "the key (" + key + ") is unknown",
                        "one of " + String.join(", ", keys.stream().sorted().toList()) + " was meant"));
            }
        });
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return this;
    }

    /** What is wrong with this value, ready to be thrown. */
    public BadInputException wrong(String message, String advice) {
        return new BadInputException(new Problem(file, line, path, message, advice));
    }

    private String shown() {
        if (isMap()) {
            return "a mapping";
        }
        return isList() ? "a list" : String.valueOf(value);
    }
}
