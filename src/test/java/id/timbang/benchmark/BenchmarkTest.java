package id.timbang.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.data.Json;
import id.timbang.domain.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTest {
    @TempDir
    Path out;

    @Test
    void letsEveryContenderChooseFromADatasetAndWritesWhatTheyDid() throws IOException {
        Path dataset = Path.of("datasets/anggaran-partisipatif");
        Comparison comparison = Benchmark.run(
                new Setup(dataset, "", List.of(), 0, "polos", Duration.ofSeconds(1), out), List.of(), Progress.NONE)
                .get(0);
        assertThat(comparison.runs()).extracting(Run::name).containsExactly("Timbang", "greedy, by points",
                "greedy, by value per rupiah", "stock OptaPlanner");
        assertThat(comparison.runs()).allSatisfy(run -> assertThat(run.achieved().getAsLong()).isPositive()
                .isLessThanOrEqualTo(comparison.bestBound()));
        long ours = comparison.runs().get(0).achieved().getAsLong();
        assertThat(comparison.runs())
                .allSatisfy(run -> assertThat(run.achieved().getAsLong()).isLessThanOrEqualTo(ours));
        assertThat(Files.readString(out.resolve("benchmark.md"))).contains("## `anggaran-partisipatif`",
                "| stock OptaPlanner |");
        assertThat(Json.mapper().readTree(Files.readString(out.resolve("benchmark.json"))).at("/comparisons/0/runs"))
                .hasSize(4);
    }
}
