package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.RunStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue goes on whatever becomes of one run. */
class RunWorkerTest {
    private static final String BY = "uji-antrean";

    private final RunWorker worker = Running.part(RunWorker.class);
    private final RunService runs = Running.part(RunService.class);
    private final JdbcClient jdbc = Running.part(JdbcClient.class);

    @AfterEach
    void tidy() {
        worker.onResult((run, solved) -> {});
        jdbc.sql("delete from run where queued_by = ?").param(BY).update();
    }

    /** A run that somebody else claimed, so that the queue does not take it. */
    private RunInfo claimed() {
        long id = jdbc.sql("""
                insert into run (dataset, scenario_name, scenario_body, pack, seed, gap, status, queued_by, attempts)
                values (?, '', '', 'polos', 1, 0.01, 'RUNNING', ?, 1) returning id""").params(Solved.DATASET.id(), BY)
                .query(Long.class).single();
        return runs.get(id);
    }

    @Test
    void aRunThatRunsOutOfMemoryHasFailed() {
        RunInfo run = claimed();
        var progress = new RunProgress(event -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThat(Running.part(RunJob.class).work(run, progress)).isEmpty();
        RunInfo ended = runs.get(run.id());
        assertThat(ended.status()).isEqualTo(RunStatus.FAILED);
        assertThat(ended.endedAt()).isNotNull();
        assertThat(ended.message()).startsWith("Memori tidak cukup");
    }

    @Test
    void anErrorDoesNotEndTheQueue() {
        worker.onResult((run, solved) -> {
            throw new StackOverflowError("uji");
        });
        assertThat(Solved.solve(null).hasResult()).isTrue();
        assertThat(Solved.solve(null).hasResult()).isTrue();
    }
}
