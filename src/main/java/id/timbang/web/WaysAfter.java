package id.timbang.web;

import id.timbang.store.ConflictException;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has other ways of choosing worked out for every result, beside everything else. */
@Component
class WaysAfter {
    private static final Logger LOG = LoggerFactory.getLogger(WaysAfter.class);

    private final Studies studies;
    private final RunService runs;

    WaysAfter(Studies studies, RunService runs) {
        this.studies = studies;
        this.runs = runs;
    }

    /** The newest result may come from a version that did not do so. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        runs.findLatestResult().map(RunInfo::id).ifPresent(this::run);
    }

    /** Asks for those of one result. A result without them is as good. */
    void run(long run) {
        try {
            studies.ask(new StudyQuestion.OfWays(run));
        } catch (ConflictException e) {
            LOG.warn("no other ways for run {}: {}", run, e.getMessage());
        }
    }
}
