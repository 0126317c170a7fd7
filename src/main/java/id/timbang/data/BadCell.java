package id.timbang.data;

/** A cell that cannot be read: what is wrong with it, before anyone knows where it stands. */
final class BadCell extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String advice;

    BadCell(String message, String advice) {
        super(message, null, false, false);
        this.advice = advice;
    }

    /** What to try, without the leading "Maybe". */
    String advice() {
        return advice;
    }
}
