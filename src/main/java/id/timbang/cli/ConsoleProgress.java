package id.timbang.cli;

import id.timbang.domain.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tells progress on standard error, a line for each news; Ctrl-C asks to stop. */
final class ConsoleProgress implements Progress, AutoCloseable {
    /** Of the process: there is one command. */
    private static final CompletableFuture<Integer> EXIT = new CompletableFuture<>();

    private final PrintWriter err;
    private final Thread hook;
    private final long began = System.nanoTime();
    private volatile boolean stopped;
    private String last = "";

    ConsoleProgress(PrintWriter err) {
        this.err = err;
        this.hook = new Thread(this::stopAndWait, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void report(String phase, long done, long total, double gapPercent) {
        String line = phase + (total > 0 ? " " + 100 * done / total + " %" : "")
                + (Double.isNaN(gapPercent) ? "" : String.format(Locale.ROOT, ", selisih %.4f %%", gapPercent));
        if (!line.equals(last)) {
            last = line;
            err.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - began) / 1e9, line);
        }
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    /** Lets the search end and its result be written; then the command's exit code counts, not that of the signal. */
    private void stopAndWait() {
        stopped = true;
        try {
            Runtime.getRuntime().halt(EXIT.get(1, TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            err.println("Stopped before the work could end.");
        }
    }

    /** The command has ended with that code and written all it has to say. */
    static void ended(int exitCode) {
        EXIT.complete(exitCode);
    }

    @Override
    public void close() {
        if (!stopped) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
