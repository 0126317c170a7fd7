package id.timbang.domain;

/** A fact of a proposal. A missing cell is FALSE; a column that the dataset lacks is UNKNOWN. */
public enum Fact {
    TRUE, FALSE, UNKNOWN;

    /** TRUE or FALSE. */
    public static Fact of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Known to be true: what points need. */
    public boolean isTrue() {
        return this == TRUE;
    }

    /** Known to be false: what closes a gate. */
    public boolean isFalse() {
        return this == FALSE;
    }
}
