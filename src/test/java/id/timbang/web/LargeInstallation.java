package id.timbang.web;

import id.timbang.data.Json;
import id.timbang.domain.Progress;
import id.timbang.generate.Generator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * The program as a process of its own with a large generated region, two results of it, and the first of them published. Its folder
 * is kept and used again: {@code -Dbenchmark.data} ({@code target/benchmark-pages} unless said otherwise).
 */
final class LargeInstallation implements AutoCloseable {
    private static final Path PLACE = Path.of(System.getProperty("benchmark.data", "target/benchmark-pages"))
            .toAbsolutePath();
    private static final int SIZE = Integer.getInteger("benchmark.size", 162_930);
    private static final List<String> JVM = List.of("-Xmx3g");

    private final Program program;
    private final Visitor visitor;
    private final long dataset;
    private final List<Long> results;

    private LargeInstallation(Program program, Visitor visitor, long dataset, List<Long> results) {
        this.program = program;
        this.visitor = visitor;
        this.dataset = dataset;
        this.results = List.copyOf(results);
    }

    /** Starts it; the first time the region is generated, loaded and solved, which takes minutes. */
    static LargeInstallation start() throws IOException, InterruptedException {
        Files.createDirectories(PLACE);
        Program program = Program.serveClasses(PLACE, JVM);
        Visitor visitor = new Visitor(program.address());
        String code = program.invitation();
        if (code != null) {
            visitor.accept(code);
        }
        awaitRuns(visitor);
        long dataset = dataset(visitor);
        var results = new ArrayList<Long>();
        for (int seed = 0; seed < 2; seed++) {
            results.add(result(visitor, dataset, seed));
        }
        visitor.send("POST", "/api/runs/" + results.get(0) + "/adopt", "{}");
        visitor.send("POST", "/api/runs/" + results.get(0) + "/publish", "");
        return new LargeInstallation(program, visitor, dataset, results);
    }

    private static long dataset(Visitor visitor) throws IOException, InterruptedException {
        for (JsonNode known : visitor.get("/api/datasets")) {
            if (known.path("proposals").intValue() == SIZE) {
                return known.path("id").longValue();
            }
        }
        Path region = PLACE.resolve("region");
        if (!Files.exists(region)) {
            Generator.generate("bekasi", OptionalInt.of(SIZE), 1, region, Progress.NONE);
        }
        Instant began = Instant.now();
        long dataset = visitor.load(region).path("id").longValue();
        System.out.printf(Locale.ROOT, "%nloaded in %.1f s, packing the zip included%n",
                Duration.between(began, Instant.now()).toMillis() / 1e3);
        return dataset;
    }

    /** On the same cores: the example region is solved when the program first starts, and later on what an earlier end broke off. */
    private static void awaitRuns(Visitor visitor) throws IOException, InterruptedException {
        for (JsonNode run : visitor.get("/api/runs")) {
            awaitEnd(visitor, run.path("id").longValue());
        }
    }

    private static long result(Visitor visitor, long dataset, int seed) throws IOException, InterruptedException {
        for (JsonNode run : visitor.get("/api/runs")) {
            if (run.path("dataset").longValue() == dataset && run.path("seed").intValue() == seed
                    && run.path("status").asString().equals("DONE")) {
                return run.path("id").longValue();
            }
        }
        long run = queue(visitor, dataset, seed);
        awaitEnd(visitor, run);
        return run;
    }

    private static void awaitEnd(Visitor visitor, long run) throws IOException, InterruptedException {
        while (isActive(visitor, run)) {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static long queue(Visitor visitor, long dataset, int seed) throws IOException, InterruptedException {
        return Json.mapper().readTree(visitor.send("POST", "/api/runs", "{ \"dataset\": " + dataset
                + ", \"rules\": \"nasional\", \"seed\": " + seed + " }").body()).path("id").longValue();
    }

    private static boolean isActive(Visitor visitor, long run) throws IOException, InterruptedException {
        String status = visitor.get("/api/runs/" + run).path("status").asString();
        return status.equals("QUEUED") || status.equals("RUNNING");
    }

    /** A scenario of the region with a cut and a forced decision; made the first time it is asked for. */
    long scenario() {
        try {
            JsonNode known = visitor.get("/api/scenarios?dataset=" + dataset);
            if (!known.isEmpty()) {
                return known.path(0).path("id").longValue();
            }
            String proposal = visitor.get("/api/runs/" + results.get(0) + "/portfolio?decision=DEFERRED&size=1")
                    .path("rows").path(0).path("id").asString();
            return Json.mapper().readTree(visitor.send("POST", "/api/scenarios", "{ \"dataset\": " + dataset
                    + ", \"name\": \"Pemotongan\", \"overrides\": { \"total_ceiling\": \"-8%\", \"decisions\": [ "
                    + "{ \"proposal\": \"" + proposal
                    + "\", \"decision\": \"FORCE_IN\", \"reason\": \"uji\", \"by\": \"uji\" } ] } }").body())
                    .path("id").longValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Queues another run of the region; its number. */
    long queue(int seed) throws IOException, InterruptedException {
        return queue(visitor, dataset, seed);
    }

    /** Keeps a scenario of the region with a fund so many per cent lower; its number. */
    long cut(String fund, int percent) throws IOException, InterruptedException {
        return sent("/api/scenarios", "{ \"dataset\": " + dataset + ", \"name\": \"" + fund + " turun " + percent
                + " persen\", \"overrides\": { \"funds\": { \"" + fund + "\": \"-" + percent + "%\" } } }");
    }

    /** Queues a run of a scenario; its number. */
    long run(long scenario) throws IOException, InterruptedException {
        return sent("/api/runs", "{ \"scenario\": " + scenario + ", \"rules\": \"nasional\" }");
    }

    private long sent(String path, String body) throws IOException, InterruptedException {
        return Json.mapper().readTree(visitor.send("POST", path, body).body()).path("id").longValue();
    }

    boolean isActive(long run) throws IOException, InterruptedException {
        return isActive(visitor, run);
    }

    void stop(long run) throws IOException, InterruptedException {
        visitor.send("DELETE", "/api/runs/" + run, "");
    }

    /** Processor time so far of the program and its database server. */
    Duration processorTime() {
        return program.processorTime(PLACE);
    }

    Visitor visitor() {
        return visitor;
    }

    long dataset() {
        return dataset;
    }

    /** Both results, the published one first. */
    List<Long> results() {
        return results;
    }

    @Override
    public void close() {
        program.close();
    }
}
