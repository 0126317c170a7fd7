package id.timbang.web;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads for long work, which makes way for whoever reads a page. The Java virtual machine leaves the priority of threads to Linux only
 * when its command line says so, and Linux knows one for each thread: so it is asked for by name. What such a thread starts
 * inherits it.
 */
public final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    /** A tenth of the processor time that a page gets where both want more than there is; see {@code nice(2)}. */
    private static final String NICE = "10";

    private Background() {
    }

    /** A daemon thread for some work; it is not started. */
    public static Thread thread(String name, Runnable work) {
        var thread = new Thread(() -> {
            makeWay();
            work.run();
        }, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Long work is as good without, only pages are slower meanwhile: on other systems, or where the command is missing. */
    private static void makeWay() {
        try {
            Path self = Path.of("/proc/thread-self").toRealPath();
            Process renice = new ProcessBuilder("renice", "-n", NICE, "-p", self.getFileName().toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (renice.waitFor() != 0) {
                LOG.info("{} runs with the priority of pages", Thread.currentThread().getName());
            }
        } catch (IOException e) {
            LOG.info("{} runs with the priority of pages: {}", Thread.currentThread().getName(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
