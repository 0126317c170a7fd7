package id.timbang.web;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is written down of work, until the program ends in order. Afterwards nothing more is, so that what was at work waits for the
 * next start as if nobody had begun it.
 */
final class Closing {
    private boolean closed;

    /** Writes something down, unless the program ends; whether it did. */
    synchronized boolean note(Runnable writing) {
        if (!closed) {
            writing.run();
        }
        return !closed;
    }

    /** Takes up work where there is some; none when the program ends. */
    synchronized <T> Optional<T> take(Supplier<Optional<T>> next) {
        return closed ? Optional.empty() : next.get();
    }

    /** Ends the writing with what is written last: that all at work waits again. */
    synchronized void close(Runnable last) {
        closed = true;
        last.run();
    }

    /** Whether the program ends. */
    synchronized boolean closed() {
        return closed;
    }
}
