package id.timbang.domain;

/** How strictly a limit is kept. */
public enum Level {
    /** Never broken. */
    HARD,
    /** Its shortfall is minimised, rank by rank, before any value. */
    OBLIGATION,
    /** Its shortfall costs points. */
    PREFERENCE
}
