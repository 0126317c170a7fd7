package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetLoader;
import id.timbang.store.RunInfo;
import id.timbang.store.RunRequest;
import id.timbang.store.RunService;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A small solved dataset that tests share. */
public final class Solved {
    private static final Path SMALL = Path.of("datasets/anggaran-partisipatif");
    /** The participatory budget: 61 proposals. */
    public static final DatasetInfo DATASET = Running.part(DatasetLoader.class).load(SMALL, "Anggaran partisipatif",
            true, "uji");
    /** Its run with the plain pack. */
    public static final RunInfo RUN = solve(null);

    private Solved() {
    }

    /** Solves the dataset under a scenario and waits for the end. */
    public static RunInfo solve(Long scenario) {
        RunService runs = Running.part(RunService.class);
        RunInfo run = runs.queue(RunRequest.usual(DATASET.id(), scenario, "polos"), "uji");
        return await(run.id());
    }

    /** Waits until a run has ended. */
    public static RunInfo await(long id) {
        RunService runs = Running.part(RunService.class);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        RunInfo run = runs.get(id);
        while (run.active()) {
            assertThat(System.nanoTime()).as("run %d is still %s, %s", id, run.status(), run.phase()).isLessThan(end);
            pause();
            run = runs.get(id);
        }
        return run;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
