package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.web.Crowd.Ask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How long pages take with a region of real size, {@code mvn -Pbenchmark verify -Dtest=PagesBenchmark}: under readers who sign in,
 * while a run goes on, and under public readers. Set by {@code -Dbenchmark.size}, {@code -Dbenchmark.readers},
 * {@code -Dbenchmark.citizens}, {@code -Dbenchmark.seconds} and {@code -Dbenchmark.data}.
 */
class PagesBenchmark {
    private static final int READERS = Integer.getInteger("benchmark.readers", 20);
    private static final int CITIZENS = Integer.getInteger("benchmark.citizens", 200);
    private static final Duration TIME = Duration.ofSeconds(Long.getLong("benchmark.seconds", 120));
    /** Each page by itself, to see what processor time it takes. */
    private static final int ALONE = 40;
    private static final int WARM = 15;

    private static LargeInstallation installation;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        installation = LargeInstallation.start();
        tell("%nstarted; the machine's load is %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    @AfterAll
    static void stop() {
        if (installation != null) {
            installation.close();
        }
    }

    @Test
    void everyPageAnswersAndTellsItsProcessorTime() throws IOException, InterruptedException {
        installation.visitor().signIn();
        Map<String, Asking> pages = new LinkedHashMap<>(Pages.signedIn(installation));
        pages.putAll(Pages.open());
        tell("%n| page, alone | processor time (ms) |%n|---|---:|%n");
        for (var page : pages.entrySet()) {
            times(page.getValue(), WARM);
            Duration before = installation.processorTime();
            times(page.getValue(), ALONE);
            double millis = installation.processorTime().minus(before).toNanos() / 1e6 / ALONE;
            tell("| %s | %.1f |%n", page.getKey(), millis);
        }
    }

    private static void times(Asking page, int times) throws IOException, InterruptedException {
        Random random = new Random(times);
        var client = HttpClient.newHttpClient();
        for (int i = 0; i < times; i++) {
            var answer = client.send(page.next(installation.visitor(), random),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
        }
    }

    @Test
    void readersAreServedWhileARunGoesOn() throws IOException, InterruptedException {
        installation.visitor().signIn();
        var reading = new AtomicBoolean(true);
        Thread runs = new Thread(() -> keepRunning(reading), "keeps a run going");
        runs.start();
        TimeUnit.SECONDS.sleep(10);
        tell(READERS + " readers, a run going on", read(READERS, Pages.signedIn(installation)));
        reading.set(false);
        runs.join();
    }

    @Test
    void citizensAreServed() throws IOException, InterruptedException {
        tell(CITIZENS + " public readers", read(CITIZENS, Pages.open()));
    }

    /** Two rounds: the first one is not counted, as programs start slowly. */
    private static Map<String, Times> read(int readers, Map<String, Asking> pages) throws InterruptedException {
        var names = pages.keySet().toArray(String[]::new);
        Function<Random, Ask> next = random -> {
            String name = names[random.nextInt(names.length)];
            return new Ask(name, pages.get(name).next(installation.visitor(), random));
        };
        new Crowd(readers).read(TIME.dividedBy(6), next);
        return new Crowd(readers).read(TIME, next);
    }

    private static void keepRunning(AtomicBoolean wanted) {
        try {
            for (int seed = 100; wanted.get(); seed++) {
                long run = installation.queue(seed);
                while (wanted.get() && installation.isActive(run)) {
                    TimeUnit.MILLISECONDS.sleep(500);
                }
                installation.stop(run);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(String title, Map<String, Times> times) {
        tell("%n| %s | answers | errors | kB | p50 (ms) | p95 (ms) | longest (ms) |%n|---|---:|---:|---:|---:|---:|---:|%n",
                title);
        times.forEach((name, counted) -> tell("%s%n", counted.row(name)));
        tell("%s%nload %.1f%n", Times.of(times.values()).row("all"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        assertThat(times.values()).allSatisfy(counted -> assertThat(counted.errors()).isEmpty());
    }

    private static void tell(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
