package id.timbang.domain;

/**
 * A row of relations.csv.
 *
 * @param group the group's name; {@code null} for a prerequisite
 * @param requires the proposal that must be built first; {@code null} for a group
 */
public record Relation(Type type, String proposal, String group, String requires) {

    /** How proposals hang together. */
    public enum Type {
        /** At most one of the group is taken. */
        EXCLUSIVE,
        /** All of the group are built, or none. */
        PACKAGE,
        /** The same work proposed several times: only one stays. */
        DUPLICATE,
        /** Built only if another is built or started. */
        PREREQUISITE
    }
}
