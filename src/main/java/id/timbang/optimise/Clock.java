package id.timbang.optimise;

import id.timbang.domain.Progress;
import java.time.Duration;

/** Whether a search must end: its time is up, where a limit was asked for, or someone asked to stop. */
final class Clock {
    private final long deadline;
    private final boolean limited;
    private final Progress progress;

    Clock(Duration limit, Progress progress) {
        this.limited = limit != null;
        this.deadline = limited ? System.nanoTime() + limit.toNanos() : 0;
        this.progress = progress;
    }

    /** Whether to end with the best so far. */
    boolean ended() {
        return progress.stopped() || limited && System.nanoTime() >= deadline;
    }
}
