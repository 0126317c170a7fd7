package id.timbang.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The random datasets must be worth solving: without limits that bind and a real gap an oracle proves little. */
class HardnessTest {
    private static final List<String> KINDS = List.of("obligation", "fund", "preference", "relation");

    @TempDir
    Path folder;

    @Test
    void halfOfTheDatasetsBindEverywhereAndHaveALinearGap() {
        int hard = 0;
        for (int seed = 0; seed < RandomDataset.SEEDS; seed++) {
            RandomDataset dataset = RandomDataset.write(folder.resolve("seed-" + seed), seed, 5, 25);
            hard += isHard(new Oracle(dataset.folder(), Terms.UJI, dataset.asOf())) ? 1 : 0;
        }
        assertThat(hard).isGreaterThanOrEqualTo(RandomDataset.SEEDS / 2);
    }

    private static boolean isHard(Oracle oracle) {
        Map<Integer, Long> held = new TreeMap<>();
        for (int rank : oracle.ranks()) {
            CpSat.Answer least = oracle.shortfall(rank, held);
            if (!least.feasible()) {
                return false;
            }
            held.put(rank, -least.best());
        }
        CpSat.Answer best = oracle.value(held);
        if (!best.feasible()) {
            return false;
        }
        Relaxation relaxation = oracle.relaxation(held);
        boolean gap = relaxation.optimum() - best.best() > Math.abs(best.best()) / 100.0;
        return gap && relaxation.priced().containsAll(KINDS);
    }
}
