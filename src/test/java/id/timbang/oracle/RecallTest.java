package id.timbang.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Progress;
import id.timbang.pipeline.Recall;
import id.timbang.pipeline.SolvePipeline;
import id.timbang.pipeline.SolveRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken from the question before changes nothing of the answer. */
class RecallTest {
    private static final int SEED = 700;

    @TempDir
    Path folder;

    private final Recall recall = new Recall();

    @Test
    void anotherCeilingGivesWhatItGivesToAFirstQuestion() throws IOException {
        RandomDataset data = RandomDataset.write(folder.resolve("data"), SEED, 12, 12);
        solve(data.folder(), "before", List.of(), data.asOf(), recall);
        Path scenario = Files.writeString(folder.resolve("potong.yaml"),
                "name: potong\noverrides:\n  total_ceiling: -10%\n");
        assertThat(solve(data.folder(), "recalled", List.of(scenario), data.asOf(), recall))
                .isEqualTo(solve(data.folder(), "anew", List.of(scenario), data.asOf(), new Recall()));
    }

    @Test
    void filesThatChangedAreReadAgain() throws IOException {
        RandomDataset first = RandomDataset.write(folder.resolve("data"), SEED, 12, 12);
        Object before = solve(first.folder(), "before", List.of(), first.asOf(), recall);
        RandomDataset second = RandomDataset.write(folder.resolve("other"), SEED + 1, 12, 12);
        assertThat(solve(second.folder(), "after", List.of(), second.asOf(), recall))
                .isNotEqualTo(before)
                .isEqualTo(solve(second.folder(), "anew", List.of(), second.asOf(), new Recall()));
    }

    private Object solve(Path data, String out, List<Path> scenarios, LocalDate asOf, Recall with) {
        SolvePipeline.run(new SolveRequest(data, folder.resolve(out), Pipeline.UJI_PATH, scenarios, asOf, 0,
                new BigDecimal("0.01"), null), with, Progress.NONE);
        return Contents.of(folder.resolve(out));
    }
}
