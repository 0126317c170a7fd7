package id.timbang.optimise;

import id.timbang.domain.Progress;
import java.time.Duration;

/** Whether a search must end: its time is up, where a limit was asked for, or someone asked to stop. */
final class Clock {
    private static final int PART = 4;

    private final long deadline;
    private final boolean limited;
    /** A part of the time. */
    private final long early;
    private final Progress progress;

    Clock(Duration limit, Progress progress) {
        this.limited = limit != null;
        long now = System.nanoTime();
        this.deadline = limited ? now + limit.toNanos() : 0;
        this.early = limited ? now + limit.toNanos() / PART : 0;
        this.progress = progress;
    }

    /** Whether to end with the best so far. */
    boolean ended() {
        return progress.stopped() || limited && System.nanoTime() >= deadline;
    }

    /** Whether to leave the rest of the time to others: a quarter of it is over. */
    boolean partEnded() {
        return progress.stopped() || limited && System.nanoTime() >= early;
    }
}
