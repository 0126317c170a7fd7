package id.timbang.data;

import id.timbang.domain.BadInputException;
import id.timbang.yaml.Yaml;
import id.timbang.yaml.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The keys of one mapping, read strictly: everything that is unknown, missing or of the wrong form is reported, not only the first. */
record YamlKeys(YamlNode node, Problems problems) {

    /**
     * The mapping that a file holds; empty, with the problem reported, when it holds none.
     *
     * @param file the name to report
     */
    static Optional<YamlKeys> read(Path path, String file, Problems problems) {
        if (!Files.isRegularFile(path)) {
            problems.add(file, 0, "", "there is no such file", "the path is relative to another folder");
            return Optional.empty();
        }
        try {
            YamlNode root = Yaml.read(file, Files.readAllBytes(path));
            if (root.isMap()) {
                return Optional.of(new YamlKeys(root, problems));
            }
            if (root.isNull()) {
                problems.add(file, 0, "", "the file is empty", "it was saved before anything was written");
            } else {
                problems.add(file, root.line(), "", "the file holds no keys with values",
                        "a colon is missing after a key");
            }
        } catch (BadInputException e) {
            e.problems().forEach(problems::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    /** Reports every key that is not among those. */
    YamlKeys allow(List<String> known) {
        node.map().forEach((key, value) -> {
            if (!known.contains(key)) {
                report(value, "the key is not known", Suggestions.oneOf(key, known));
            }
        });
        return this;
    }

    /** A value read from the text of a key, if it is there; reported when it cannot be read. */
    <T> Optional<T> find(String key, Function<String, T> reader) {
        return node.find(key).flatMap(value -> read(value, reader));
    }

    /** The same for a key that is needed. */
    <T> Optional<T> need(String key, Function<String, T> reader) {
        if (node.find(key).isEmpty()) {
            problems.add(node.file(), node.line(), path(key), "the key is missing",
                    "it is spelt otherwise in the file");
        }
        return find(key, reader);
    }

    /** A value read from the text of a node; reported when it cannot be read. */
    <T> Optional<T> read(YamlNode value, Function<String, T> reader) {
        if (value.isMap() || value.isList()) {
            report(value, "a single value is expected here", "the lines below are indented too far");
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(value.isNull() ? "" : value.text().strip()));
        } catch (BadCell bad) {
            report(value, bad.getMessage(), bad.advice());
            return Optional.empty();
        }
    }

    /** The mapping below a key, if it is there; reported when the key holds something else. */
    Optional<YamlKeys> below(String key) {
        return node.find(key).flatMap(this::mapping);
    }

    /** The mapping that a node is; reported when it is something else. */
    Optional<YamlKeys> mapping(YamlNode value) {
        if (value.isMap()) {
            return Optional.of(new YamlKeys(value, problems));
        }
        report(value, "keys with values are expected here", "a colon or an indent is missing");
        return Optional.empty();
    }

    /** The mappings of the list below a key; reported when the key holds something else. */
    List<YamlKeys> listBelow(String key) {
        Optional<YamlNode> value = node.find(key);
        if (value.isPresent() && !value.get().isList()) {
            report(value.get(), "a list is expected here", "a dash is missing before each item");
            return List.of();
        }
        return value.stream().flatMap(list -> list.list().stream()).flatMap(item -> mapping(item).stream()).toList();
    }

    /** Reports something about the value of a key. */
    void report(String key, String message, String advice) {
        report(node.find(key).orElse(node), message, advice);
    }

    private void report(YamlNode value, String message, String advice) {
        problems.add(value.file(), value.line(), value.path(), message, advice);
    }

    private String path(String key) {
        return node.path().isEmpty() ? key : node.path() + "." + key;
    }
}
