package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * How long the head waits from the click to the proven list after a cut, with a region of real size, half a minute after the
 * start: {@code mvn -Pbenchmark verify -Dtest=RunBenchmark}. Set by {@code -Dbenchmark.size} and {@code -Dbenchmark.data}.
 */
class RunBenchmark {
    private static final int[] CUTS = {5, 10, 15, 25};
    private static final int PREPARED_SECONDS = 30;
    private static final String REASONS = "alasan";
    private static final String END = "selesai";

    @Test
    void aRunTellsWhenItsListWasProven() throws IOException, InterruptedException {
        try (LargeInstallation installation = LargeInstallation.start()) {
            TimeUnit.SECONDS.sleep(PREPARED_SECONDS);
            for (int percent : CUTS) {
                long scenario = installation.cut("DAU", percent);
                Instant clicked = Instant.now();
                Map<String, Duration> phases = phases(installation, installation.run(scenario), clicked);
                assertThat(phases).containsKey(REASONS);
                System.out.printf(Locale.ROOT,
                        "%n%d %% less DAU: seconds from the click to the start of each phase %s%n",
                        percent, phases);
            }
        }
    }

    private static Map<String, Duration> phases(LargeInstallation installation, long run, Instant clicked)
            throws IOException, InterruptedException {
        Map<String, Duration> phases = new LinkedHashMap<>();
        while (installation.isActive(run)) {
            JsonNode now = installation.visitor().get("/api/runs/" + run);
            String phase = now.path("phase").asString();
            if (!phase.isEmpty()) {
                phases.putIfAbsent(phase, Duration.between(clicked, Instant.now()));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        phases.put(END, Duration.between(clicked, Instant.now()));
        return phases;
    }
}
