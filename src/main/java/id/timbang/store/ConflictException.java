package id.timbang.store;

/** What was asked does not fit the state that a thing is in; the message says why and what would do. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConflictException(String message) {
        super(message);
    }
}
