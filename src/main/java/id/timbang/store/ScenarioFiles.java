package id.timbang.store;

import id.timbang.data.PortfolioFile;
import id.timbang.data.ScenarioReader;
import id.timbang.domain.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes stored scenarios as the files that the pipeline reads. */
@Component
class ScenarioFiles {
    static final String NAME = "skenario.yaml";
    private static final String EARLIER = "timbang-run-%d.csv";

    private final DataFolder folder;

    ScenarioFiles(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Writes a scenario, and the earlier portfolio that it names, to a folder.
     *
     * @return the scenario file
     */
    Path write(ScenarioBody body, Path target) {
        try {
            Path file = target.resolve(NAME);
            Optional<Long> earlier = body.earlierRun();
            String name = earlier.map(EARLIER::formatted).orElse("");
            Files.writeString(file, body.file(name));
            if (earlier.isPresent()) {
                Files.copy(portfolio(earlier.get()), target.resolve(name));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path portfolio(long run) {
        Path file = folder.results().resolve(Long.toString(run)).resolve(PortfolioFile.NAME);
        if (!Files.isRegularFile(file)) {
            throw ScenarioBody.bad("keep.run", "run " + run + " has no result",
                    "it failed, or its number is another one");
        }
        return file;
    }

    /** Reads a scenario as a run would, so that everything wrong with it is told at once. */
    Scenario read(ScenarioBody body) {
        Path place = folder.temporary("scenario");
        try {
            return ScenarioReader.read(List.of(write(body, place)));
        } finally {
            Housekeeping.delete(place);
        }
    }
}
