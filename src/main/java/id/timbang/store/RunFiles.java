package id.timbang.store;

import id.timbang.pipeline.SolveRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lays out the files that a run reads. */
@Component
public class RunFiles {
    private final DataFolder folder;
    private final DatasetService datasets;
    private final RunService runs;
    private final ScenarioFiles scenarios;
    private final PackService packs;
    private final ResultLoader results;

    RunFiles(DataFolder folder, DatasetService datasets, RunService runs, ScenarioFiles scenarios, PackService packs,
            ResultLoader results) {
        this.folder = folder;
        this.datasets = datasets;
        this.runs = runs;
        this.scenarios = scenarios;
        this.packs = packs;
        this.results = results;
    }

    /** Where the inputs of a run lie while it works. */
    public Path work(long run) {
        return folder.work().resolve("run-" + run);
    }

    /** Writes scenario and pack to the folder of work and says what to solve. */
    public SolveRequest request(RunInfo run) {
        Path work = work(run.id());
        Housekeeping.delete(work);
        try {
            Files.createDirectories(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String body = runs.scenarioBody(run.id());
        List<Path> scenario = body.isEmpty() ? List.of() : List.of(scenarios.write(ScenarioBody.read(body), work));
        Duration limit = run.limitSeconds() == null ? null : Duration.ofSeconds(run.limitSeconds());
        return new SolveRequest(datasets.files(run.dataset()), results.place(run.id()),
                packs.place(run.pack(), run.packVersion(), work), scenario, run.asOf(), run.seed(), run.gap(), limit);
    }
}
