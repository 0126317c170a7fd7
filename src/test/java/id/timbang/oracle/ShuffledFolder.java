package id.timbang.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Copies a dataset with the rows of every CSV file in another order. */
final class ShuffledFolder {
    private ShuffledFolder() {
    }

    static void copy(Path from, Path to, Draw draw) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.sorted().toList()) {
                Files.write(to.resolve(file.getFileName()), lines(file, draw));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file, Draw draw) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (!file.toString().endsWith(".csv")) {
            return lines;
        }
        var shuffled = new ArrayList<>(lines.subList(0, 1));
        shuffled.addAll(draw.shuffled(lines.subList(1, lines.size())));
        return shuffled;
    }
}
