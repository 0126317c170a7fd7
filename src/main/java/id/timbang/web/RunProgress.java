package id.timbang.web;

import id.timbang.domain.Progress;
import id.timbang.store.RunEvent;
import java.util.function.Consumer;

/** Notes how far a run is: each new phase, and otherwise a few times a second; carries the wish to stop. */
final class RunProgress implements Progress {
    private static final long PAUSE = 300_000_000L;

    private final Consumer<RunEvent> log;
    private final long began = System.nanoTime();
    private long noted = began - PAUSE;
    private int number;
    private String phase = "";
    private long done;
    private long total;
    private Long achieved;
    private Long bound;
    private volatile boolean stopped;

    RunProgress(Consumer<RunEvent> log) {
        this.log = log;
    }

    @Override
    public synchronized void report(String name, long count, long of, double gapPercent) {
        boolean next = !name.equals(phase);
        phase = name;
        done = count;
        total = of;
        note(next);
    }

    @Override
    public synchronized void found(long value) {
        boolean first = achieved == null;
        achieved = value;
        note(first);
    }

    @Override
    public synchronized void bounded(long value) {
        boolean first = bound == null;
        bound = value;
        note(first);
    }

    /** Notes the last state, whatever the time. */
    synchronized void end() {
        note(true);
    }

    private void note(boolean now) {
        long time = System.nanoTime();
        if (now || time - noted >= PAUSE) {
            noted = time;
            number++;
            log.accept(new RunEvent(number, (time - began) / 1_000_000, phase, done, total, achieved, bound, gap()));
        }
    }

    private Double gap() {
        if (achieved == null || bound == null) {
            return null;
        }
        return 100.0 * (bound - achieved) / Math.max(1, Math.abs(bound));
    }

    /** Asks the run to end with its best so far. */
    void stop() {
        stopped = true;
    }

    @Override
    public boolean stopped() {
        return stopped;
    }
}
