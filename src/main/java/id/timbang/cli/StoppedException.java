package id.timbang.cli;

/** Someone asked to stop before there was any result. Exit code 4. */
final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
