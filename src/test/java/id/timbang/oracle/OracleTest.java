package id.timbang.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred random datasets, solved by the product and, from the same files, by CP-SAT. */
class OracleTest {
    @TempDir
    Path folder;

    @Test
    void nearlyAsGoodAsTheBestAndNeverBetterThanTheBound() {
        List<Comparison> comparisons = IntStream.range(0, RandomDataset.SEEDS).parallel()
                .mapToObj(seed -> compare(folder, seed))
                .toList();
        assertThat(comparisons.stream().flatMap(comparison -> comparison.complaints().stream())).isEmpty();
        // Without limits that bind and a real gap an oracle proves little.
        assertThat(comparisons.stream().filter(Comparison::hard).count())
                .isGreaterThanOrEqualTo(RandomDataset.SEEDS / 2);
    }

    static Comparison compare(Path folder, int seed) {
        RandomDataset dataset = RandomDataset.write(folder.resolve("seed-" + seed), seed, 5, 25);
        return new Comparison("seed " + seed, new Oracle(dataset.folder(), Terms.UJI, dataset.asOf()),
                Pipeline.uji(dataset.folder(), dataset.asOf())).run();
    }
}
