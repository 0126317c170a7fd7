package id.timbang.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reasons with all levers at real size, and how often the levers hold; {@code mvn -Pbenchmark verify}. Set by {@code -Dbenchmark.size}
 * and {@code -Dbenchmark.levers} (trials of each lever; each of cost and points takes two solves). With nine tenths of a change many
 * come out funded still: of those that a lever reaches, many lack little more than the margin, so this share is printed alone.
 */
class LeverBenchmark {
    private static final double MOST = 95;

    @Test
    void everyReasonIsWritten(@TempDir Path out) throws IOException {
        LeverTiming.main(new String[]{LargeRegion.dataset().toString(), out.toString(),
                LargeRegion.result().toString()});
        assertThat(out.resolve("reasons.jsonl")).isNotEmptyFile();
    }

    @Test
    void whatALeverPromisesComesAbout() {
        int trials = Integer.getInteger("benchmark.levers", 20);
        Map<String, LeverTrials.Count> counts = LeverTrials.run(LargeRegion.dataset(), LargeRegion.result(), trials, 1,
                Progress.NONE);
        counts.forEach((lever, count) -> System.out.println(
                "Timbang: " + lever + ": " + count.successes() + " of " + count.trials()));
        assertThat(counts).extractingByKeys("cost", "points", "limit")
                .allSatisfy(count -> assertThat(count.percent()).isGreaterThanOrEqualTo(MOST));
    }
}
