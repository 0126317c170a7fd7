package id.timbang.web.page;

import id.timbang.web.StudyJob;
import java.util.Optional;

/**
 * How far a study is.
 *
 * @param status {@code IDLE} before anybody asked; else as {@link StudyJob.State#status()}
 * @param message why it failed, in the language of the reader; empty otherwise
 */
record StudyView(String status, long done, long total, String message) {

    static StudyView of(Optional<StudyJob> job) {
        return job.map(StudyJob::state)
                .map(state -> new StudyView(state.status(), state.done(), state.total(), Trouble.told(state.message())))
                .orElse(new StudyView("IDLE", 0, 0, ""));
    }

    /** Whether it waits or works. */
    public boolean active() {
        return status.equals("WAITING") || status.equals("RUNNING");
    }
}
