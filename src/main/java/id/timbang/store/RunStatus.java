package id.timbang.store;

/** Where a run is. */
public enum RunStatus {
    /** Waits for its turn. */
    QUEUED,
    /** Works. */
    RUNNING,
    /** Has a result; when it was stopped, the best until then. */
    DONE,
    /** Ended without a result; the message says why. */
    FAILED,
    /** Was stopped before it had a result. */
    STOPPED
}
