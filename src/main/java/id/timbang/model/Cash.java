package id.timbang.model;

/** The part of the year in which a cash measure counts what is spent. */
public enum Cash {
    Q1(0, 3), Q2(3, 6), Q3(6, 9), Q4(9, 12), DEC(11, 12);

    private final int after;
    private final int until;

    Cash(int after, int until) {
        this.after = after;
        this.until = until;
    }

    /** Rupiah of {@code cost} that fall into this part of the year for a work with that start. */
    public long of(long cost, Start start) {
        return start.cashUntil(until, cost) - start.cashUntil(after, cost);
    }
}
