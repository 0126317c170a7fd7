package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.data.DatasetReader;
import id.timbang.data.ScenarioApplier;
import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.domain.Scenario.Change;
import id.timbang.domain.Verdict;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Findings are taken from an earlier dataset only where judging finds the same. */
class JudgedTest {
    private static final Change CUT = new Change(null, new BigDecimal("-24.7"));
    private static Dataset dataset;
    private static RulePack pack;
    private static Judged earlier;

    /** Hears whether proposals were judged. */
    private static final class Heard implements Progress {
        private boolean judged;

        @Override
        public void report(String phase, long done, long total, double gapPercent) {
            judged = true;
        }
    }

    @BeforeAll
    static void judge() {
        dataset = DatasetReader.read(Path.of("datasets/kabupaten-contoh"));
        pack = RulePack.load("nasional");
        earlier = judge(dataset, Scenario.NONE, null, Progress.NONE);
    }

    private static Judged judge(Dataset of, Scenario scenario, Judged before, Progress progress) {
        LocalDate day = LocalDate.of(dataset.region().fiscalYear(), 1, 1);
        return RuleEngine.judge(of, pack, scenario, day, before, progress);
    }

    @Test
    void otherCeilingsLeaveTheFindings() {
        taken(scenario(Optional.of(CUT), Map.of(), Map.of(), Map.of(), List.of()));
        taken(scenario(Optional.empty(), Map.of("DAU", CUT), Map.of(), Map.of(), List.of()));
    }

    @Test
    void aPolicyThatNoRuleAsksLeavesTheFindings() {
        taken(scenario(Optional.empty(), Map.of(), Map.of("kebijakan.elasticity", new BigDecimal("0.8")), Map.of(),
                List.of()));
    }

    @Test
    void otherPointsOfARuleAreJudged() {
        judged(scenario(Optional.empty(), Map.of(), Map.of("poin.spm", new BigDecimal("7")), Map.of(), List.of()));
    }

    @Test
    void anotherCostIsJudged() {
        judged(scenario(Optional.empty(), Map.of(), Map.of(),
                Map.of(dataset.proposals().text("id", 3), Map.of("cost", "9000000000")), List.of()));
    }

    @Test
    void pointsThatAScenarioAddsAreJudged() {
        judged(scenario(Optional.empty(), Map.of(), Map.of(),
                Map.of(dataset.proposals().text("id", 3), Map.of("points", "+2.5")), List.of()));
    }

    @Test
    void aProposalForcedInStaysInsteadOfItsDouble() {
        int leaving = IntStream.range(0, dataset.proposals().rows())
                .filter(row -> earlier.assessment().verdicts(row).contains(Verdict.GABUNG)).findFirst().orElseThrow();
        judged(scenario(Optional.empty(), Map.of(), Map.of(), Map.of(), List.of(new Decision(
                dataset.proposals().text("id", leaving), Decision.Kind.FORCE_IN, null, "janji", "kepala"))));
    }

    private static Scenario scenario(Optional<Change> total, Map<String, Change> funds,
            Map<String, BigDecimal> parameters, Map<String, Map<String, String>> cells, List<Decision> decisions) {
        return new Scenario("", total, funds, parameters, Map.of(), Map.of(), cells, decisions, Optional.empty());
    }

    private static void taken(Scenario scenario) {
        same(scenario, false);
    }

    private static void judged(Scenario scenario) {
        same(scenario, true);
    }

    private static void same(Scenario scenario, boolean judged) {
        Dataset under = ScenarioApplier.apply(dataset, scenario);
        var heard = new Heard();
        Assessment found = judge(under, scenario, earlier, heard).assessment();
        Assessment anew = judge(under, scenario, null, Progress.NONE).assessment();
        assertThat(heard.judged).isEqualTo(judged);
        assertThat(found).usingRecursiveComparison().isEqualTo(anew);
        if (judged) {
            assertThat(found).usingRecursiveComparison().isNotEqualTo(earlier.assessment());
        }
    }
}
