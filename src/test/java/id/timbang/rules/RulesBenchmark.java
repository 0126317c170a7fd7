package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import id.timbang.data.DatasetReader;
import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.generate.Generator;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the national pack over a region of real size, in processor time; a part of {@code mvn -Pbenchmark verify}. */
class RulesBenchmark {
    private static final int PROPOSALS = 162_930;
    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    @TempDir
    Path folder;

    @Test
    void theNationalPackJudgesARegionOfRealSize() {
        Path region = folder.resolve("bekasi");
        Generator.generate("bekasi", OptionalInt.of(PROPOSALS), 0, region, Progress.NONE);
        Dataset dataset = DatasetReader.read(region);
        judge(dataset, RulePack.load("nasional"));
        RulePack pack = RulePack.load("nasional");
        pack.base();
        long before = PROCESS.getProcessCpuTime();
        Assessment found = judge(dataset, pack);
        double first = seconds(before);
        before = PROCESS.getProcessCpuTime();
        judge(dataset, pack);
        System.out.printf("%d rules, %d proposals, %d findings in %.1f s of processor time, asked again %.1f s%n",
                pack.rules().size(), dataset.proposals().rows(), found.findingCount(), first, seconds(before));
        assertThat(found.findingCount()).isGreaterThan(8 * PROPOSALS);
    }

    private static double seconds(long before) {
        return (PROCESS.getProcessCpuTime() - before) / 1e9;
    }

    private static Assessment judge(Dataset dataset, RulePack pack) {
        return RuleEngine.assess(dataset, pack, Scenario.NONE, LocalDate.of(2026, 1, 1), Progress.NONE);
    }
}
