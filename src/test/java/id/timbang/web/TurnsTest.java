package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever waited where nobody should would wait for an hour. */
@Timeout(60)
class TurnsTest {
    private static final int AT_A_TIME = 2;

    private final CountDownLatch end = new CountDownLatch(1);
    private final CyclicBarrier together = new CyclicBarrier(AT_A_TIME);
    private final AtomicInteger inside = new AtomicInteger();
    private final List<Thread> readers = new ArrayList<>();
    private Turns turns = new Turns(AT_A_TIME, Duration.ofHours(1));

    @AfterEach
    void leave() throws InterruptedException {
        end.countDown();
        for (Thread reader : readers) {
            reader.join();
        }
    }

    @Test
    void fewPagesAreMadeAtATime() throws InterruptedException {
        var most = new AtomicInteger();
        for (int i = 0; i < 12; i++) {
            ask("GET", "/hasil/1", (request, response) -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                meet();
                inside.decrementAndGet();
            });
        }
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(most).hasValue(AT_A_TIME);
    }

    @Test
    void aPageThatFailsGivesItsTurnBack() throws InterruptedException {
        for (int i = 0; i < AT_A_TIME; i++) {
            ask("GET", "/hasil/1", (request, response) -> {
                throw new IllegalStateException();
            }).join();
        }
        ask("GET", "/", (request, response) -> inside.incrementAndGet()).join();
        assertThat(inside).hasValue(1);
    }

    @Test
    void pagesThatAreSentSlowlyStopNobodyForGood() throws InterruptedException {
        turns = new Turns(AT_A_TIME, Duration.ofMillis(50));
        hold();
        ask("GET", "/hasil/1", (request, response) -> inside.incrementAndGet()).join();
        assertThat(inside).hasValue(AT_A_TIME + 1);
    }

    @ParameterizedTest
    @CsvSource({"POST, /penyesuaian", "GET, /api/runs/1/files/reasons.jsonl", "GET, /webjars/htmx.org/htmx.min.js",
            "GET, /aset/timbang.css", "GET, /pantau/health"})
    void whatIsNoPageWaitsForNobody(String method, String path) throws InterruptedException {
        hold();
        ask(method, path, (request, response) -> inside.incrementAndGet()).join();
        assertThat(inside).hasValue(AT_A_TIME + 1);
    }

    /** Takes every turn until the test ends. */
    private void hold() throws InterruptedException {
        var taken = new CountDownLatch(AT_A_TIME);
        for (int i = 0; i < AT_A_TIME; i++) {
            ask("GET", "/hasil/1", (request, response) -> {
                inside.incrementAndGet();
                taken.countDown();
                waitForTheEnd();
            });
        }
        taken.await();
    }

    private Thread ask(String method, String path, FilterChain chain) {
        Thread reader = new Thread(() -> {
            try {
                turns.doFilter(request(method, path), proxy(HttpServletResponse.class, List.of()), chain);
            } catch (Exception e) {
                assertThat(e).isExactlyInstanceOf(IllegalStateException.class);
            }
        });
        readers.add(reader);
        reader.start();
        return reader;
    }

    private static HttpServletRequest request(String method, String path) {
        return proxy(HttpServletRequest.class,
                List.of("getMethod", method, "getRequestURI", path, "getDispatcherType", DispatcherType.REQUEST));
    }

    /** Answers these calls, and all others with nothing. */
    private static <T> T proxy(Class<T> type, List<Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (self, called, values) -> {
            int at = answers.indexOf(called.getName());
            return at < 0 ? null : answers.get(at + 1);
        }));
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Goes on when as many pages as can be are being made. */
    private void meet() {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
