package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.pipeline.Recall;
import id.timbang.store.Housekeeping;
import id.timbang.store.ResultLoader;
import id.timbang.store.RunFiles;
import id.timbang.store.RunInfo;
import id.timbang.store.RunRecord;
import id.timbang.store.RunRequest;
import id.timbang.store.RunService;
import id.timbang.store.RunStatus;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
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
        jdbc.sql("delete from run where queued_by = ? and status <> 'DONE'").param(BY).update();
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
        assertThat(Running.part(RunJob.class).work(run, progress, new Closing())).isEmpty();
        RunInfo ended = runs.get(run.id());
        assertThat(ended.status()).isEqualTo(RunStatus.FAILED);
        assertThat(ended.endedAt()).isNotNull();
        assertThat(ended.message()).startsWith("Memori tidak cukup");
    }

    @Test
    void anOrderlyStopIsNoAttemptAndNothingIsWrittenDownAfterIt() throws InterruptedException {
        worker.stop();
        long run = runs.queue(RunRequest.usual(Solved.DATASET.id(), null, "polos"), BY).id();
        for (int stops = 0; stops < 3; stops++) {
            Held job = new Held();
            RunWorker other = new RunWorker(Running.part(RunRecord.class), job, Running.part(Housekeeping.class),
                    Running.part(WaysAfter.class));
            other.start();
            job.began.await();
            assertThat(jdbc.sql("select phase from run where id = ?").param(run).query(String.class).single())
                    .isEqualTo("uji");
            other.stop();
            assertThat(state(run)).isEqualTo("QUEUED 0 0");
            job.goesOn.countDown();
            job.ended.await();
            assertThat(state(run)).isEqualTo("QUEUED 0 0");
        }
        worker.start();
        assertThat(Solved.await(run).hasResult()).isTrue();
        assertThat(state(run)).startsWith("DONE 1 ");
    }

    @Test
    void whatSomebodyStoppedDoesNotBeginOnceMore() {
        worker.stop();
        RunInfo run = claimed();
        runs.stop(run.id(), BY);
        Running.part(RunRecord.class).putBack();
        worker.start();
        assertThat(runs.get(run.id()).status()).isEqualTo(RunStatus.STOPPED);
    }

    /** Its status, how often it was begun, and the number of steps that it noted. */
    private String state(long run) {
        return jdbc.sql("select status || ' ' || attempts || ' ' || (select count(*) from run_event where run = run.id)"
                + " from run where id = ?").param(run).query(String.class).single();
    }

    /** Works on after the program has said that it ends, and fails then. */
    private static final class Held extends RunJob {
        private final CountDownLatch began = new CountDownLatch(1);
        private final CountDownLatch goesOn = new CountDownLatch(1);
        private final CountDownLatch ended = new CountDownLatch(1);

        Held() {
            super(Running.part(RunRecord.class), Running.part(RunFiles.class), Running.part(ResultLoader.class),
                    Running.part(Recall.class));
        }

        @Override
        Optional<id.timbang.pipeline.Solved> work(RunInfo run, RunProgress progress, Closing closing) {
            progress.report("uji", 1, 2, Double.NaN);
            began.countDown();
            boolean waiting = true;
            while (waiting) {
                try {
                    goesOn.await();
                    waiting = false;
                } catch (InterruptedException e) {
                    // a search does not hear it either
                    waiting = true;
                }
            }
            progress.report("lain", 2, 2, Double.NaN);
            Optional<id.timbang.pipeline.Solved> none = super.work(run, new RunProgress(event -> {
                throw new IllegalStateException("no database any more");
            }), closing);
            ended.countDown();
            return none;
        }
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
