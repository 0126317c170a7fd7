package id.timbang.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Readers who ask at the same time, each for the next thing as soon as the last one has come. */
final class Crowd {
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int readers;
    private final ConcurrentMap<String, Times> times = new ConcurrentHashMap<>();

    Crowd(int readers) {
        this.readers = readers;
    }

    /** What is asked for, under the name by which it is counted. */
    record Ask(String name, HttpRequest request) {
    }

    /** Lets everybody ask for some time; the times by name. */
    Map<String, Times> read(Duration duration, Function<Random, Ask> next) throws InterruptedException {
        long end = System.nanoTime() + duration.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        try {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < readers; i++) {
                Random random = new Random(i);
                all.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        one(next.apply(random));
                    }
                    return null;
                }));
            }
            await(all);
        } finally {
            threads.shutdownNow();
        }
        return new TreeMap<>(times);
    }

    private static void await(List<Future<?>> all) throws InterruptedException {
        for (Future<?> one : all) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private void one(Ask ask) throws InterruptedException {
        Times counted = times.computeIfAbsent(ask.name(), name -> new Times());
        long start = System.nanoTime();
        try {
            var response = client.send(ask.request(), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                counted.add(System.nanoTime() - start, response.statusCode(), body.readAllBytes().length);
            }
        } catch (IOException e) {
            counted.fail(e);
        }
    }
}
