package id.timbang.store;

/**
 * A study as it is kept.
 *
 * @param kind {@code REPLAN}, {@code FRONTIER}, {@code ROBUSTNESS} or {@code WAYS}
 * @param question what is asked of the run, as JSON
 * @param status {@code WAITING}, {@code RUNNING}, {@code DONE}, {@code FAILED} or {@code STOPPED}
 * @param message why it failed; empty otherwise
 * @param answer as JSON; {@code null} while there is none
 */
public record StudyEntry(long id, long run, String kind, String question, String status, String message,
        String answer) {
}
