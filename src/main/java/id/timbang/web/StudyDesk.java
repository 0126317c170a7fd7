package id.timbang.web;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Progress;
import id.timbang.optimise.NoPortfolioException;
import id.timbang.store.ConflictException;
import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works studies off, one at a time. The answers given last are remembered, and so are those that could not be given; after a restart
 * they are worked out again when somebody asks.
 */
@Component
public class StudyDesk {
    private static final Logger LOG = LoggerFactory.getLogger(StudyDesk.class);
    private static final int REMEMBERED = 20;

    private final Map<Object, StudyJob> jobs = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "studies");
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Asks for a study, and starts it the first time.
     *
     * @param question what is asked; equal questions are one study
     * @param study works the answer out
     */
    public StudyJob ask(Object question, Function<Progress, ?> study) {
        synchronized (jobs) {
            StudyJob known = jobs.get(question);
            if (known == null || known.fruitless()) {
                forgetOld();
                StudyJob job = new StudyJob();
                jobs.put(question, job);
                worker.execute(() -> work(job, study));
                return job;
            }
            return known;
        }
    }

    /** A study that was asked for, as far as it is remembered. */
    public Optional<StudyJob> find(Object question) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(question)).filter(job -> !job.fruitless());
        }
    }

    private void forgetOld() {
        var old = jobs.values().iterator();
        while (jobs.size() >= REMEMBERED && old.hasNext()) {
            if (!old.next().active()) {
                old.remove();
            }
        }
        if (jobs.size() >= 2 * REMEMBERED) {
            throw new ConflictException("too many studies wait. Maybe stop one, or ask again later.");
        }
    }

    private static void work(StudyJob job, Function<Progress, ?> study) {
        if (job.stopped()) {
            return;
        }
        try {
            job.answer(study.apply(job));
        } catch (BadInputException | NoPortfolioException | ConflictException e) {
            job.fail(e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("a study failed", e);
            job.fail("Kesalahan program: " + e);
        }
    }

    @PreDestroy
    void close() {
        synchronized (jobs) {
            jobs.values().forEach(StudyJob::stop);
        }
        worker.shutdownNow();
    }
}
