package id.timbang.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.timbang.data.Json;
import id.timbang.domain.BadInputException;
import id.timbang.optimise.NoPortfolioException;
import id.timbang.store.ConflictException;
import id.timbang.store.StudyEntry;
import id.timbang.store.StudyRecord;
import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Works studies off, one at a time, causes of conflicts beside them. Answers are kept, and so is why there is none; the ones used
 * last are held in memory. What waits or works when the program ends is taken up again at its next start.
 */
@Component
public class StudyDesk {
    private static final Logger LOG = LoggerFactory.getLogger(StudyDesk.class);
    private static final int REMEMBERED = 20;
    private static final int UNKNOWN = 10_000;

    private final StudyRecord record;
    private final StudyWork studies;
    private final Map<StudyQuestion, StudyJob> jobs = new LinkedHashMap<>(16, 0.75f, true);
    /** What nobody asked for: pages look for studies of all that they show, and nobody else keeps any. */
    private final Cache<StudyQuestion, Boolean> unknown = Caffeine.newBuilder().maximumSize(UNKNOWN).build();
    private final ExecutorService worker = worker("studies");
    /** Looking for the cause of a conflict takes longest, and nobody who fits a list into a cut should wait for it. */
    private final ExecutorService doctors = worker("doctors");
    private final Closing closing = new Closing();

    StudyDesk(StudyRecord record, StudyWork studies) {
        this.record = record;
        this.studies = studies;
    }

    private static ExecutorService worker(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes up what the last end of the program left; after the folder of work was emptied. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        synchronized (jobs) {
            record.recover().forEach(this::resume);
        }
    }

    private void resume(StudyEntry entry) {
        try {
            StudyQuestion question = StudyQuestion.of(entry);
            if (!jobs.containsKey(question)) {
                submit(question, entry.id());
            }
        } catch (JacksonException e) {
            LOG.warn("study {} was kept by another version and is forgotten", entry.id(), e);
            record.forget(entry.id());
        }
    }

    /** Asks for a study, and starts it the first time. */
    StudyJob ask(StudyQuestion question) {
        synchronized (jobs) {
            return find(question).orElseGet(() -> {
                forgetOld();
                return submit(question, record.add(question.run(), question.kind().name(), text(question)));
            });
        }
    }

    /** Asks for a study as if for the first time where it failed; else as {@link #ask(StudyQuestion)}. */
    StudyJob start(StudyQuestion question) {
        synchronized (jobs) {
            if (find(question).filter(StudyJob::failed).isPresent()) {
                forget(question);
            }
            return ask(question);
        }
    }

    private void forget(StudyQuestion question) {
        jobs.remove(question);
        entry(question).ifPresent(entry -> record.forget(entry.id()));
    }

    /** A study that was asked for already. */
    Optional<StudyJob> find(StudyQuestion question) {
        synchronized (jobs) {
            StudyJob known = jobs.get(question);
            if (known != null && !known.fruitless()) {
                return Optional.of(known);
            }
            if (unknown.getIfPresent(question) != null) {
                return Optional.empty();
            }
            Optional<StudyJob> kept = entry(question).flatMap(this::kept);
            kept.ifPresentOrElse(job -> {
                forgetOld();
                jobs.put(question, job);
            }, () -> unknown.put(question, true));
            return kept;
        }
    }

    private Optional<StudyEntry> entry(StudyQuestion question) {
        return record.find(question.run(), question.kind().name(), text(question));
    }

    private static String text(StudyQuestion question) {
        return Json.mapper().writeValueAsString(question);
    }

    /** An earlier study; one that still waits, because the program has just started, is taken up. */
    private Optional<StudyJob> kept(StudyEntry entry) {
        try {
            if (entry.status().equals("WAITING") || entry.status().equals("RUNNING")) {
                return Optional.of(submit(StudyQuestion.of(entry), entry.id()));
            }
            return Optional.of(StudyJob.ended(entry));
        } catch (JacksonException e) {
            LOG.warn("the answer of study {} was kept by another version and is worked out again", entry.id(), e);
            record.forget(entry.id());
            return Optional.empty();
        }
    }

    private StudyJob submit(StudyQuestion question, long number) {
        StudyJob job = new StudyJob();
        unknown.invalidate(question);
        jobs.put(question, job);
        ExecutorService hands = question.kind() == StudyQuestion.Kind.DOCTOR ? doctors : worker;
        hands.execute(() -> work(job, question, number));
        return job;
    }

    /** Ends a study with what it has so far. One that has nothing or failed is forgotten: whoever asks again starts it anew. */
    StudyJob stop(StudyQuestion question) {
        StudyJob job = ask(question);
        job.stop();
        if (job.failed() || job.fruitless()) {
            synchronized (jobs) {
                forget(question);
            }
        }
        return job;
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

    private void work(StudyJob job, StudyQuestion question, long number) {
        if (!job.begin()) {
            return;
        }
        try {
            if (!closing.note(() -> record.begin(number))) {
                return;
            }
            keep(job, number, studies.work(question, job));
        } catch (NoPortfolioException none) {
            if (job.stopped() && none.unfinished()) {
                endEmpty(job, number);
            } else {
                fail(job, number, none.getMessage());
            }
        } catch (BadInputException | ConflictException e) {
            fail(job, number, e.getMessage());
        } catch (RuntimeException | Error e) {
            LOG.error("a study failed", e);
            fail(job, number, ProgramFault.text(e));
        }
    }

    private void keep(StudyJob job, long number, Object answer) {
        if (job.stopped() && StudyWork.isEmpty(answer)) {
            endEmpty(job, number);
        } else {
            String text = Json.mapper().writeValueAsString(answer);
            closing.note(() -> {
                record.answer(number, text, !job.stopped());
                job.answer(answer);
            });
        }
    }

    /** A study that was stopped before its first finding is forgotten: an answer without any would stand for ever. */
    private void endEmpty(StudyJob job, long number) {
        closing.note(() -> {
            record.forget(number);
            job.endEmpty();
        });
    }

    private void fail(StudyJob job, long number, String message) {
        closing.note(() -> {
            record.fail(number, message);
            job.fail(message);
        });
    }

    @PreDestroy
    void close() {
        try {
            closing.close(record::putBack);
        } finally {
            synchronized (jobs) {
                jobs.values().forEach(StudyJob::stop);
            }
            worker.shutdownNow();
            doctors.shutdownNow();
        }
    }
}
