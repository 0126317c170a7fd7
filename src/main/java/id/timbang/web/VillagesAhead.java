package id.timbang.web;

import id.timbang.store.RunInfo;
import id.timbang.store.RunQueued;
import id.timbang.store.RunService;
import id.timbang.store.VillageService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Looks up what villages are called before a page asks: of 160,000 proposals that takes seconds, once for each dataset. */
@Component
class VillagesAhead {
    private static final Logger LOG = LoggerFactory.getLogger(VillagesAhead.class);

    private final RunService runs;
    private final VillageService villages;

    VillagesAhead(RunService runs, VillageService villages) {
        this.runs = runs;
        this.villages = villages;
    }

    /** Pages tell most of the newest result. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        runs.findLatestResult().map(RunInfo::id).ifPresent(this::begin);
    }

    /** There will be pages about it once it has run. */
    @TransactionalEventListener
    void queued(RunQueued event) {
        begin(event.run());
    }

    private void begin(long run) {
        Thread thread = new Thread(() -> read(run), "desa");
        thread.setDaemon(true);
        thread.start();
    }

    /** A page that comes first looks them up itself. */
    private void read(long run) {
        try {
            villages.of(runs.get(run).dataset());
        } catch (RuntimeException e) {
            LOG.warn("the villages of run {} were not looked up: {}", run, e.getMessage());
        }
    }
}
