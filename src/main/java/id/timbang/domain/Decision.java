package id.timbang.domain;

/**
 * A decision that a person took about one proposal.
 *
 * @param choice the choice named; {@code null} for FORCE_IN and FORCE_OUT
 * @param reason why, as the person stated it
 * @param by who decided
 */
public record Decision(String proposal, Kind kind, Choice choice, String reason, String by) {

    /** What was decided. */
    public enum Kind {
        /** Some built choice is taken. */
        FORCE_IN,
        /** Deferred. */
        FORCE_OUT,
        /** The named choice is taken. */
        CHOICE
    }
}
