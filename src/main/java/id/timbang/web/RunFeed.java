package id.timbang.web;

import id.timbang.store.RunEvent;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Sends the steps of runs to browsers as they are noted. */
@Component
public class RunFeed implements SmartLifecycle {
    private static final long PAUSE_MILLIS = 400;
    private static final long LONGEST_MILLIS = TimeUnit.HOURS.toMillis(2);

    private final RunService runs;
    private volatile ScheduledExecutorService clock;

    RunFeed(RunService runs) {
        this.runs = runs;
    }

    /** One reader of one run. */
    private final class Reader implements Runnable {
        private final long run;
        private final SseEmitter emitter = new SseEmitter(LONGEST_MILLIS);
        private ScheduledFuture<?> ticks;
        private int last;

        private Reader(long run) {
            this.run = run;
        }

        private synchronized SseEmitter begin() {
            ticks = clock.scheduleWithFixedDelay(this, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            emitter.onCompletion(() -> ticks.cancel(false));
            emitter.onTimeout(() -> ticks.cancel(false));
            emitter.onError(problem -> ticks.cancel(false));
            return emitter;
        }

        @Override
        public synchronized void run() {
            try {
                RunInfo state = runs.get(run);
                for (RunEvent event : runs.events(run, last)) {
                    emitter.send(SseEmitter.event().id(Integer.toString(event.number())).name("step").data(event));
                    last = event.number();
                }
                if (!state.active()) {
                    emitter.send(SseEmitter.event().name("end").data(state));
                    emitter.complete();
                }
            } catch (IOException | IllegalStateException gone) {
                ticks.cancel(false);
            } catch (RuntimeException e) {
                emitter.completeWithError(e);
            }
        }
    }

    /** Follows a run: events {@code step}, from its first one, until {@code end}. */
    public SseEmitter follow(long run) {
        return new Reader(run).begin();
    }

    @Override
    public void start() {
        clock = Executors.newScheduledThreadPool(2, work -> new Thread(work, "feed"));
    }

    @Override
    public void stop() {
        clock.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return clock != null && !clock.isShutdown();
    }
}
