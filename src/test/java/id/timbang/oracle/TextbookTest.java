package id.timbang.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Certificate;
import id.timbang.domain.Progress;
import id.timbang.optimise.Optimiser;
import id.timbang.optimise.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A multidimensional knapsack of the textbooks, stated as a dataset of the pack {@code polos}. */
class TextbookTest {
    @TempDir
    Path folder;

    @Test
    void comesWithinHalfAPercentOfCpSat() {
        compare(10);
    }

    @Test
    @Tag("slow")
    void comesWithinHalfAPercentOfCpSatAfterAMinute() {
        compare(60);
    }

    private void compare(double seconds) {
        Knapsack knapsack = Knapsack.random(2026, 100, 5, 0.5);
        knapsack.write(folder);
        Certificate ours = Optimiser.optimise(Pipeline.polos(folder), Settings.DEFAULT, Progress.NONE).certificate();
        CpSat.Answer theirs = CpSat.solve(knapsack.milp(), seconds, 2);
        assertThat(ours.bound()).isGreaterThanOrEqualTo(theirs.best());
        assertThat(ours.achieved()).isLessThanOrEqualTo(theirs.bound())
                .isGreaterThanOrEqualTo(theirs.best() - theirs.best() / 200);
    }
}
