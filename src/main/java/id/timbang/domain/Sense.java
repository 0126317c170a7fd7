package id.timbang.domain;

/** Whether a limit bounds from above or from below. */
public enum Sense {
    MAX, MIN;

    /** 1 for MAX, −1 for MIN: the sign with which a limit is written as {@code usage ≤ amount}. */
    public int sign() {
        return this == MAX ? 1 : -1;
    }
}
