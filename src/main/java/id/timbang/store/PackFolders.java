package id.timbang.store;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.rules.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Lays files out as a rule pack, for as long as it is needed. */
@Component
class PackFolders {
    private static final String FILE = "[a-z][a-z0-9-]{0,60}/(?:(?:parameter|kasus)/)?[\\w-]{1,80}\\.(?:yaml|dslr|md)";

    private final DataFolder folder;

    PackFolders(DataFolder folder) {
        this.folder = folder;
    }

    /** The files of a pack with some of them replaced; a text that is {@code null} takes its file out. */
    static SortedMap<String, byte[]> changed(RulePack base, Map<String, String> changes) {
        var files = new TreeMap<>(base.files());
        changes.forEach((name, text) -> {
            if (!name.matches(FILE) || !name.startsWith(base.id() + "/")) {
                throw new BadInputException(new Problem(name, 0, "", "is no file of the pack " + base.id(),
                        base.id() + "/penilaian.dslr was meant"));
            }
            if (text == null) {
                files.remove(name);
            } else {
                files.put(name, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        return files;
    }

    /** Loads a pack from files by name and uses it. */
    <T> T with(String pack, SortedMap<String, byte[]> files, Function<RulePack, T> use) {
        Path place = folder.temporary("rules");
        try {
            files.forEach((name, content) -> write(place.resolve(name), content));
            return use.apply(RulePack.load(place.resolve(pack)));
        } finally {
            Housekeeping.delete(place);
        }
    }

    static Path write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
