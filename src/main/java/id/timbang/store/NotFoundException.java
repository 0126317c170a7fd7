package id.timbang.store;

/** There is no such thing; the message names it. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String kind, Object id) {
        super(kind + " (" + id + ") is not there. Maybe it was removed, or its number is another one.");
    }
}
