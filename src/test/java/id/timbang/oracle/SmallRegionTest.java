package id.timbang.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Level;
import id.timbang.domain.Progress;
import id.timbang.generate.Generator;
import id.timbang.model.Programme;
import id.timbang.model.Tally;
import id.timbang.optimise.Optimiser;
import id.timbang.optimise.Settings;
import id.timbang.optimise.Solution;
import id.timbang.pipeline.Question;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Regions so small that a single proposal may take what a limit has: prices say little there, and mending what they choose led to no
 * list for most of these.
 */
class SmallRegionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"ppu, 100", "kecil, 100", "bekasi, 200", "kecil, 400", "bekasi, 400", "kalteng, 400"})
    void hasAListThatKeepsEveryHardLimit(String profile, int proposals) {
        Generator.generate(profile, OptionalInt.of(proposals), 0, folder.resolve(profile), Progress.NONE);
        Programme programme = Question.read(folder.resolve(profile), "nasional", Progress.NONE).programme();

        Solution solution = Optimiser.optimise(programme, Settings.DEFAULT.briefly(), Progress.NONE);

        Tally tally = new Tally(programme, solution.selection());
        assertThat(programme.limits()).filteredOn(limit -> limit.level() == Level.HARD)
                .allSatisfy(limit -> assertThat(tally.slack(limit)).isNotNegative());
        assertThat(solution.certificate().achieved()).isEqualTo(tally.achieved())
                .isLessThanOrEqualTo(solution.certificate().bound());
    }
}
