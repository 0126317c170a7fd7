package id.timbang.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same dataset, rules, parameters and seed give the same bytes; the order of rows changes nothing but the order of rows. */
class SameBytesTest {
    private static final int SEED = 700;

    @TempDir
    Path folder;

    @Test
    void givesTheSameBytesTwice() {
        RandomDataset dataset = RandomDataset.write(folder.resolve("data"), SEED, 12, 12);
        assertThat(result(dataset, dataset.folder(), "one")).isEqualTo(result(dataset, dataset.folder(), "two"));
    }

    @Test
    void givesTheSameKnapsackTwice() {
        Path data = folder.resolve("data");
        Knapsack.random(1, 80, 4, 0.5).write(data);
        for (String out : List.of("one", "two")) {
            Pipeline.solve(data, folder.resolve(out), "polos", null);
        }
        assertThat(Contents.of(folder.resolve("one"))).isEqualTo(Contents.of(folder.resolve("two")));
    }

    @Test
    void givesTheSameWithRowsShuffled() {
        RandomDataset dataset = RandomDataset.write(folder.resolve("data"), SEED, 12, 12);
        Path shuffled = folder.resolve("shuffled");
        ShuffledFolder.copy(dataset.folder(), shuffled, new Draw(1));
        SortedMap<String, String> one = result(dataset, dataset.folder(), "one");
        SortedMap<String, String> other = result(dataset, shuffled, "other");
        for (String byId : List.of("portfolio.csv", "reasons.jsonl")) {
            assertThat(other.get(byId)).isNotEqualTo(one.get(byId));
            assertThat(other.get(byId).lines().sorted()).isEqualTo(one.get(byId).lines().sorted().toList());
        }
        for (String same : List.of("limits.csv", "certificate.json")) {
            assertThat(other.get(same)).isEqualTo(one.get(same));
        }
        assertThat(withoutLines(other.get("run.json"), "\"dataset\"")).isEqualTo(
                withoutLines(one.get("run.json"), "\"dataset\""));
    }

    private SortedMap<String, String> result(RandomDataset dataset, Path data, String name) {
        Pipeline.solve(data, folder.resolve(name), Pipeline.UJI_PATH, dataset.asOf());
        return Contents.of(folder.resolve(name));
    }

    private static List<String> withoutLines(String text, String word) {
        return Arrays.stream(text.split("\\R")).filter(line -> !line.contains(word)).toList();
    }
}
