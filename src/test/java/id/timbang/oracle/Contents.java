package id.timbang.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bytes of a result. */
final class Contents {
    private Contents() {
    }

    /** Every file of a result by its name, bytes as characters; milliseconds left out. */
    static SortedMap<String, String> of(Path result) {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(result)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                contents.put(result.relativize(file).toString(),
                        file.endsWith("summary.json") ? text.replaceAll("(?s)\"milliseconds\".*?}", "") : text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
