package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class BackgroundTest {
    /** Place of the nice value in {@code /proc/…/stat}, counted from what follows the name; see {@code proc(5)}. */
    private static final int NICE = 16;

    @Test
    @EnabledOnOs(OS.LINUX)
    void longWorkAndWhatItStartsMakeWayForPages() throws InterruptedException {
        int own = nice();
        var work = new AtomicInteger();
        var started = new AtomicInteger();
        Thread thread = Background.thread("work", () -> {
            work.set(nice());
            var child = new Thread(() -> started.set(nice()));
            child.start();
            join(child);
        });
        thread.start();
        thread.join();
        assertThat(work.get()).isGreaterThan(own).isEqualTo(10);
        assertThat(started.get()).isEqualTo(10);
        assertThat(nice()).isEqualTo(own);
    }

    @Test
    void itDoesNotKeepTheProgramAlive() {
        assertThat(Background.thread("work", () -> {}).isDaemon()).isTrue();
    }

    private static int nice() {
        try {
            String stat = Files.readString(Path.of("/proc/thread-self/stat"));
            return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[NICE]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
