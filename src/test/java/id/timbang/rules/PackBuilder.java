package id.timbang.rules;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a small rule pack to a folder. */
final class PackBuilder {
    private final Path folder;

    private PackBuilder(Path folder) {
        this.folder = folder;
    }

    /** A pack of that name with a pack.yaml of its own. */
    static PackBuilder in(Path rules, String id) {
        return new PackBuilder(rules.resolve(id)).with("pack.yaml", "id: " + id + "\ntitle: Paket coba\nversion: 1\n");
    }

    PackBuilder with(String name, String content) {
        return with(name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    PackBuilder with(String name, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of points parameters, all of unit poin from 2025 on: {@code poin.a=5 poin.b=2.5}. */
    PackBuilder points(String pairs) {
        var text = new StringBuilder();
        for (String pair : pairs.split(" ")) {
            String[] parts = pair.split("=");
            text.append(parameter(parts[0], "poin", parts[1]));
        }
        return with("parameter/poin.yaml", text.toString());
    }

    static String parameter(String id, String unit, String value) {
        return id + ":\n  label: coba\n  unit: " + unit + "\n  status: verified\n  values:\n    2025-01-01: { value: "
                + value + ", reference: Perbup 1 }\n";
    }

    Path folder() {
        return folder;
    }

    RulePack load() {
        return RulePack.load(folder);
    }

    /** What is wrong with it. */
    List<Problem> problems() {
        try {
            load();
        } catch (BadInputException e) {
            return e.problems();
        }
        throw new AssertionError("the pack was accepted");
    }
}
