package id.timbang.pipeline;

import id.timbang.data.CsvWriter;
import id.timbang.domain.Ids;
import id.timbang.domain.Scenario;
import id.timbang.rules.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The folder {@code inputs/} of a result: the rule pack with its parents, the scenarios, the earlier portfolio. */
final class Inputs {
    private static final String FOLDER = "inputs";
    private static final String RULES = "rules";
    private static final String EARLIER = "earlier.csv";

    private final Path folder;

    Inputs(Path result) {
        this.folder = result.resolve(FOLDER);
    }

    /** Name of the copy of a scenario, by its place. */
    static String scenarioName(int place) {
        return "scenario-" + (place + 1) + ".yaml";
    }

    /** Copies what went in. */
    void write(RulePack pack, List<Path> scenarios, Scenario scenario) {
        try {
            for (Map.Entry<String, byte[]> file : pack.files().entrySet()) {
                Path target = folder.resolve(RULES).resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            for (int i = 0; i < scenarios.size(); i++) {
                Files.copy(scenarios.get(i), folder.resolve(scenarioName(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        scenario.keep().ifPresent(this::writeEarlier);
    }

    private void writeEarlier(Scenario.Keep keep) {
        try (CsvWriter out = CsvWriter.create(folder.resolve(EARLIER))) {
            out.row("id", "choice");
            var sorted = new TreeMap<String, Object>(Ids.ORDER);
            sorted.putAll(keep.taken());
            sorted.forEach(out::row);
        }
    }

    /** The pack as it was. */
    RulePack pack(String id) {
        return RulePack.load(folder.resolve(RULES).resolve(id));
    }

    /** The scenario files as they were. */
    List<Path> scenarios() {
        var files = new ArrayList<Path>();
        while (Files.exists(folder.resolve(scenarioName(files.size())))) {
            files.add(folder.resolve(scenarioName(files.size())));
        }
        return files;
    }

    /** The earlier portfolio; {@code null} when there was none. */
    Path earlier() {
        Path file = folder.resolve(EARLIER);
        return Files.exists(file) ? file : null;
    }
}
