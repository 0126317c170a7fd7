package id.timbang.web;

import id.timbang.pipeline.Solved;
import id.timbang.store.Housekeeping;
import id.timbang.store.RunInfo;
import id.timbang.store.RunQueued;
import id.timbang.store.RunRecord;
import id.timbang.store.RunStopAsked;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Works the queue of runs off, one at a time, for a run uses every core. */
@Component
class RunWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);
    private static final long LOOK_SECONDS = 5;

    private final RunRecord record;
    private final RunJob job;
    private final Housekeeping housekeeping;
    private final WaysAfter after;
    private final Semaphore news = new Semaphore(0);
    private volatile Closing closing = new Closing();
    private volatile Thread thread;
    private volatile long current;
    private volatile RunProgress progress;
    private volatile BiConsumer<RunInfo, Solved> listener = (run, solved) -> {};

    RunWorker(RunRecord record, RunJob job, Housekeeping housekeeping, WaysAfter after) {
        this.record = record;
        this.job = job;
        this.housekeeping = housekeeping;
        this.after = after;
    }

    /** Tells somebody of each result. */
    void onResult(BiConsumer<RunInfo, Solved> told) {
        listener = told;
    }

    @TransactionalEventListener
    void queued(RunQueued event) {
        news.release();
    }

    @TransactionalEventListener
    void stopAsked(RunStopAsked event) {
        RunProgress working = progress;
        if (working != null && current == event.run()) {
            working.stop();
        }
    }

    @Override
    public void start() {
        housekeeping.sweep();
        record.recover();
        Closing end = new Closing();
        closing = end;
        thread = new Thread(() -> work(end), "runs");
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void work(Closing end) {
        while (!end.closed()) {
            try {
                Optional<RunInfo> run = end.take(record::claim);
                if (run.isPresent()) {
                    solve(run.get(), end);
                } else {
                    news.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS);
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                // While the program ends there may be no database any more.
                end.note(() -> LOG.error("the queue of runs", e));
                pause();
            }
        }
    }

    private void solve(RunInfo run, Closing end) {
        current = run.id();
        RunProgress working = new RunProgress(event -> end.note(() -> record.progress(run.id(), event)));
        progress = working;
        LOG.info("run {} starts", run.id());
        job.work(run, working, end).ifPresent(solved -> {
            listener.accept(run, solved);
            after.run(run.id());
        });
        LOG.info("run {} ended", run.id());
        progress = null;
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(LOOK_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The run that works is put back; the next start takes it up again. */
    @Override
    public void stop() {
        Thread working = thread;
        thread = null;
        if (working != null) {
            try {
                closing.close(record::putBack);
            } finally {
                working.interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
