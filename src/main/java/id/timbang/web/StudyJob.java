package id.timbang.web;

import id.timbang.domain.Progress;
import id.timbang.store.StudyEntry;

/** A study at work: how far it is, its answer, and the wish to stop it. */
public final class StudyJob implements Progress {
    private volatile State state = new State("WAITING", "", 0, 0, "");
    private volatile Object answer;
    private volatile boolean stopped;

    /**
     * How far it is.
     *
     * @param status {@code WAITING}, {@code RUNNING}, {@code DONE}, {@code FAILED} or {@code STOPPED}
     * @param done of {@code total}; 0 of 0 when not countable
     * @param message why it failed; empty otherwise
     */
    public record State(String status, String phase, long done, long total, String message) {
    }

    /** A study that ended earlier, as it is kept. */
    static StudyJob ended(StudyEntry entry) {
        StudyJob job = new StudyJob();
        job.stopped = entry.status().equals("STOPPED");
        if (entry.answer() == null) {
            job.fail(entry.message());
        } else {
            job.answer(StudyQuestion.answer(entry));
        }
        return job;
    }

    /** Begins the work, unless it was stopped while it waited. */
    synchronized boolean begin() {
        if (!stopped) {
            state = new State("RUNNING", "", 0, 0, "");
        }
        return !stopped;
    }

    @Override
    public synchronized void report(String phase, long done, long total, double gapPercent) {
        if (active()) {
            state = new State("RUNNING", phase, done, total, "");
        }
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    /** How far it is. */
    public State state() {
        return state;
    }

    /** Whether it waits or works. */
    public boolean active() {
        return state.status().equals("WAITING") || state.status().equals("RUNNING");
    }

    /** Whether it ended without an answer for another reason than a stop. */
    boolean failed() {
        return state.status().equals("FAILED");
    }

    /** Its answer; of a study that was stopped, what it had so far; {@code null} while there is none. */
    public Object answer() {
        return answer;
    }

    /** Whether it ended by a stop before it had anything to say. */
    boolean fruitless() {
        return state.status().equals("STOPPED") && answer == null;
    }

    /** Asks it to end with what it has so far. */
    public synchronized void stop() {
        stopped = true;
        if (state.status().equals("WAITING")) {
            state = new State("STOPPED", "", 0, 0, "");
        }
    }

    synchronized void answer(Object found) {
        answer = found;
        state = new State(stopped ? "STOPPED" : "DONE", "", 0, 0, "");
    }

    /** Ends it after a stop that came before there was anything to say. */
    synchronized void endEmpty() {
        state = new State("STOPPED", "", 0, 0, "");
    }

    synchronized void fail(String message) {
        state = new State("FAILED", "", 0, 0, message);
    }
}
