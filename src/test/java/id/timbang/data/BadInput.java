package id.timbang.data;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One case of bad-input.txt.
 *
 * @param files contents by name; empty for a file that is taken away
 * @param expected all problems as they are shown
 */
record BadInput(String title, Map<String, Optional<String>> files, List<String> expected) {

    private static final String SCENARIO = "scenario.yaml";

    /** All cases. */
    static List<BadInput> all() {
        try (var in = BadInput.class.getResourceAsStream("bad-input.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.split("(?m)^=== ")).stream().skip(1).map(BadInput::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BadInput parse(String section) {
        var files = new LinkedHashMap<String, Optional<String>>();
        var expected = new ArrayList<String>();
        String file = null;
        List<String> lines = section.lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("--- ")) {
                file = line.substring(4).replace(" (absent)", "");
                files.put(file, line.endsWith(" (absent)") ? Optional.empty() : Optional.of(""));
            } else if (line.startsWith(">>> ")) {
                expected.add(line.substring(4));
            } else if (expected.isEmpty()) {
                files.computeIfPresent(file, (name, content) -> content.map(text -> text + line + "\n"));
            }
        }
        return new BadInput(lines.get(0), files, expected);
    }

    /** What is wrong when the case is read in that empty folder. */
    List<Problem> problems(Path folder) throws IOException {
        var dataset = new DatasetFolder(folder);
        files.forEach((name, content) -> content.ifPresentOrElse(text -> dataset.with(name, text),
                () -> dataset.without(name)));
        try {
            Dataset read = dataset.read();
            if (Files.exists(folder.resolve(SCENARIO))) {
                ScenarioApplier.apply(read, ScenarioReader.read(List.of(folder.resolve(SCENARIO))));
            }
            return List.of();
        } catch (BadInputException e) {
            return e.problems();
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
