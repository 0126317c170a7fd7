package id.timbang.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.optimise.NoPortfolioException;
import id.timbang.optimise.Optimiser;
import id.timbang.optimise.Settings;
import id.timbang.optimise.Solution;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must be true of every portfolio. */
class PropertiesTest {
    private static final int FIRST = 500;
    private static final int LAST = 530;
    private static final List<String> OPEN_GATES = List.of("", "TAMBAH_USUL_KL");

    @TempDir
    Path folder;

    @Test
    void fundsNothingIneligibleUnlessItIsBindingOrForced() {
        forEveryWay((row, way) -> {
            boolean forced = Cells.flag(row, "binding") || Cells.has(row, "contracted") || way.decided();
            if (!forced && !OPEN_GATES.contains(Cells.text(row, "gate"))) {
                assertThat(way.way().treatment().built()).as(row.toString()).isFalse();
            }
        });
    }

    @Test
    void keepsForcedDecisions() {
        forEveryWay((row, way) -> {
            Treatment taken = way.way().treatment();
            switch (way.decision()) {
                case "" -> assertThat(!Cells.flag(row, "binding") || taken == Treatment.FULL).isTrue();
                case "FORCE_IN" -> assertThat(taken.built()).as(row.toString()).isTrue();
                case "FORCE_OUT" -> assertThat(taken).as(row.toString()).isEqualTo(Treatment.DEFER);
                default -> assertThat(taken.name()).as(row.toString()).isEqualTo(way.decision());
            }
        });
    }

    @Test
    void givesTheSameWhateverTheOrderOfTheRows() {
        for (int seed = FIRST; seed < LAST; seed++) {
            RandomDataset dataset = write(seed);
            Path shuffled = folder.resolve("shuffled-" + seed);
            ShuffledFolder.copy(dataset.folder(), shuffled, new Draw(seed));
            Programme one = Pipeline.uji(dataset.folder(), dataset.asOf());
            Programme other = Pipeline.uji(shuffled, dataset.asOf());
            assertThat(findSolution(other).map(s -> text(other, s))).as("seed " + seed)
                    .isEqualTo(findSolution(one).map(s -> text(one, s)));
        }
    }

    private static List<Object> text(Programme programme, Solution solution) {
        return List.of(Bridge.of(programme).taken(solution.selection()), solution.certificate());
    }

    /** What was taken of a proposal, and what a person had decided of it. */
    private record Taken(Way way, String decision) {
        boolean decided() {
            return !decision.isEmpty() && !decision.equals("FORCE_OUT");
        }
    }

    private void forEveryWay(BiConsumer<Map<String, String>, Taken> check) {
        for (int seed = FIRST; seed < LAST; seed++) {
            RandomDataset dataset = write(seed);
            Programme programme = Pipeline.uji(dataset.folder(), dataset.asOf());
            var oracle = new Oracle(dataset.folder(), Terms.UJI, dataset.asOf());
            Stated stated = oracle.stated();
            findSolution(programme).ifPresent(solution -> Bridge.of(programme).ways(oracle, solution.selection())
                    .forEach(way -> check.accept(stated.proposal(way.proposal()),
                            new Taken(way, Cells.text(stated.decisions().find("proposal", stated.id(way.proposal())),
                                    "decision")))));
        }
    }

    private RandomDataset write(int seed) {
        return RandomDataset.write(folder.resolve("seed-" + seed), seed, 5, 14);
    }

    private static Optional<Solution> findSolution(Programme programme) {
        try {
            return Optional.of(Optimiser.optimise(programme, Settings.DEFAULT, Progress.NONE));
        } catch (NoPortfolioException none) {
            return Optional.empty();
        }
    }
}
