package id.timbang.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work in order on another thread, one piece behind: the next piece is made ready while the last is still worked on. */
final class Behind implements AutoCloseable {
    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private CompletableFuture<Void> last = DONE;

    /** Waits for the piece before and begins this one; what the piece before failed with is thrown here. */
    void run(Runnable piece) {
        await();
        last = CompletableFuture.runAsync(piece, work -> new Thread(work, "menulis").start());
    }

    private void await() {
        CompletableFuture<Void> before = last;
        // What failed is told once.
        last = DONE;
        try {
            before.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Waits for the last piece. */
    @Override
    public void close() {
        await();
    }
}
