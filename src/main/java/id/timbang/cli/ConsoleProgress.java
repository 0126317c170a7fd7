package id.timbang.cli;

import id.timbang.domain.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells progress on standard error, a line for each news; Ctrl-C asks to stop. */
final class ConsoleProgress implements Progress, AutoCloseable {
    private final PrintWriter err;
    private final Thread hook;
    private final long began = System.nanoTime();
    private volatile boolean stopped;
    private final CountDownLatch done = new CountDownLatch(1);
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

    /** Lets the search end and its result be written before the process ends. */
    private void stopAndWait() {
        stopped = true;
        try {
            done.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        if (!stopped) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
