package id.timbang.web;

import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.StudyService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads and judges the newest result's dataset once the program has started, so that the first run after it waits for neither. */
@Component
class Preparation {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private final RunService runs;
    private final StudyService studies;

    Preparation(RunService runs, StudyService studies) {
        this.runs = runs;
        this.studies = studies;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        runs.findLatestResult().map(RunInfo::id).ifPresent(run -> {
            Thread thread = new Thread(() -> prepare(run), "persiapan");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** A run that is not prepared is as good, only slower. */
    private void prepare(long run) {
        try {
            studies.prepare(run);
        } catch (RuntimeException e) {
            LOG.warn("run {} was not prepared: {}", run, e.getMessage());
        }
    }
}
