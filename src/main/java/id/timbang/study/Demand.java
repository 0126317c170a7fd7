package id.timbang.study;

/**
 * One thing that a portfolio must keep, and that could be given up.
 *
 * @param id of the limit or relation, or of the proposal
 * @param label for people: the limit's label or the proposal's title
 * @param amount of a limit in units of its measure, a share in millionths; of a forced proposal the rupiah it takes
 * @param share whether {@code amount} is a share
 * @param money whether the measure is in rupiah
 * @param minimum whether a limit bounds from below
 */
public record Demand(Kind kind, String id, String label, long amount, boolean share, boolean money, boolean minimum) {

    /** What kind of demand it is. */
    public enum Kind {
        /** A hard limit. */
        LIMIT,
        /** A package, a prerequisite or a group of alternatives. */
        RELATION,
        /** A person decided. */
        DECISION,
        /** The row is binding. */
        BINDING,
        /** Money is contracted. */
        CONTRACT
    }

    /** Whether it forces what becomes of one proposal. */
    public boolean forces() {
        return kind.ordinal() >= Kind.DECISION.ordinal();
    }
}
