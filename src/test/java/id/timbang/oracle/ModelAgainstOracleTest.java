package id.timbang.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Tally;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programme must mean what the files say, whatever an optimiser makes of it. */
class ModelAgainstOracleTest {
    private static final double LARGEST = 100_000;

    @TempDir
    Path folder;

    @Test
    void offersWhatTheFilesOfferAndAddsUpWhatTheyAddUp() {
        for (int seed = 0; seed < RandomDataset.SEEDS; seed++) {
            RandomDataset dataset = RandomDataset.write(folder.resolve("seed-" + seed), seed, 5, 25);
            var oracle = new Oracle(dataset.folder(), Terms.UJI, dataset.asOf());
            Programme programme = Pipeline.uji(dataset.folder(), dataset.asOf());
            var bridge = Bridge.of(programme);
            List<String> expected = oracle.ways().stream()
                    .map(way -> Bridge.offer(way, oracle.stated().id(way.proposal()))).toList();
            assertThat(bridge.offers()).as("offers of seed " + seed).containsExactlyInAnyOrderElementsOf(expected);
            var draw = new Draw(seed);
            for (int k = 0; k < 20; k++) {
                compare(oracle, bridge, random(oracle, draw), "seed " + seed);
            }
        }
    }

    private static List<Way> random(Oracle oracle, Draw draw) {
        return new ArrayList<>(oracle.ways().stream()
                .collect(Collectors.groupingBy(Way::proposal, TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), draw::one)))
                .values());
    }

    private static void compare(Oracle oracle, Bridge bridge, List<Way> taken, String seed) {
        if (taken.size() < bridge.programme().proposals()) {
            return;
        }
        var holding = Holding.of(bridge.programme(), bridge.selection(oracle.stated(), taken));
        Tally tally = holding.tally();
        Judgement judgement = oracle.judge(taken);
        var stated = bridge.programme().limits().stream().filter(limit -> !limit.isRelation()).toList();
        assertThat(stated).extracting(ModelLimit::id).as(seed)
                .containsExactlyInAnyOrderElementsOf(oracle.limits().stream().map(Bounded::id).toList());
        for (Bounded limit : oracle.limits()) {
            ModelLimit same = stated.stream().filter(l -> l.id().equals(limit.id())).findFirst().orElseThrow();
            assertThat(List.of(tally.used(same), tally.amount(same), tally.shortfall(same)))
                    .as(seed + " " + limit.id())
                    .containsExactly(judgement.used(limit), judgement.amount(limit), judgement.shortfall(limit));
        }
        oracle.ranks().forEach(
                rank -> assertThat(tally.rankShortfall(rank)).as(seed).isEqualTo(judgement.rank(rank)));
        assertThat(tally.achieved()).as(seed).isEqualTo(judgement.achieved());
        assertThat(holding.relations()).as(seed).isEqualTo(judgement.relationsHold());
    }

    @Test
    void hasTheBestSelectionThatTheOracleFinds() {
        int compared = 0;
        for (int seed = 1000; seed < 1100; seed++) {
            RandomDataset dataset = RandomDataset.write(folder.resolve("small-" + seed), seed, 3, 5);
            var oracle = new Oracle(dataset.folder(), Terms.UJI, dataset.asOf());
            var all = new BruteForce(Pipeline.uji(dataset.folder(), dataset.asOf()));
            if (all.size() <= LARGEST) {
                compareBest(oracle, all.run(), "seed " + seed);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    private static void compareBest(Oracle oracle, BruteForce all, String seed) {
        SortedMap<Integer, Long> held = new TreeMap<>();
        for (int rank : oracle.ranks()) {
            CpSat.Answer least = oracle.shortfall(rank, held);
            assertThat(least.feasible()).as(seed).isEqualTo(all.feasible());
            if (!all.feasible()) {
                return;
            }
            assertThat(all.shortfall(rank, held)).as(seed + " rank " + rank).isEqualTo(-least.best());
            held.put(rank, -least.best());
        }
        CpSat.Answer best = oracle.value(held);
        assertThat(best.feasible()).as(seed).isEqualTo(all.feasible());
        if (all.feasible()) {
            assertThat(all.value(held)).as(seed + " value").isEqualTo(best.best());
        }
    }
}
