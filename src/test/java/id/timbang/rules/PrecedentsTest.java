package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.data.DatasetReader;
import id.timbang.data.ScenarioApplier;
import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.Finding;
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

/** A pack that was asked before finds what a pack finds that never was. */
class PrecedentsTest {
    private static final Change CUT = new Change(null, new BigDecimal("-24.7"));
    private static Dataset dataset;
    private static RulePack pack;
    private static Assessment earlier;

    @BeforeAll
    static void ask() {
        dataset = DatasetReader.read(Path.of("datasets/kabupaten-contoh"));
        pack = RulePack.load("nasional");
        earlier = judge(pack, dataset, Scenario.NONE);
    }

    private static Assessment judge(RulePack by, Dataset of, Scenario scenario) {
        LocalDate day = LocalDate.of(dataset.region().fiscalYear(), 1, 1);
        return RuleEngine.assess(of, by, scenario, day, Progress.NONE);
    }

    @Test
    void otherCeilingsLeaveTheFindings() {
        same(scenario(Optional.of(CUT), Map.of(), Map.of(), Map.of(), List.of()));
        same(scenario(Optional.empty(), Map.of("DAU", CUT), Map.of(), Map.of(), List.of()));
    }

    @Test
    void aPolicyThatNoRuleAsksLeavesTheFindings() {
        same(scenario(Optional.empty(), Map.of(), Map.of("kebijakan.elasticity", new BigDecimal("0.8")), Map.of(),
                List.of()));
    }

    @Test
    void otherPointsOfARuleAreFound() {
        other(scenario(Optional.empty(), Map.of(), Map.of("poin.spm", new BigDecimal("7")), Map.of(), List.of()));
    }

    @Test
    void anotherCostIsFound() {
        other(scenario(Optional.empty(), Map.of(), Map.of(),
                Map.of(dataset.proposals().text("id", 3), Map.of("cost", "9000000000")), List.of()));
    }

    @Test
    void pointsThatAScenarioAddsAreFound() {
        other(scenario(Optional.empty(), Map.of(), Map.of(),
                Map.of(dataset.proposals().text("id", 3), Map.of("points", "+2.5")), List.of()));
    }

    @Test
    void aProposalForcedInStaysInsteadOfItsDouble() {
        int leaving = IntStream.range(0, dataset.proposals().rows())
                .filter(row -> earlier.verdicts(row).contains(Verdict.GABUNG)).findFirst().orElseThrow();
        other(scenario(Optional.empty(), Map.of(), Map.of(), Map.of(), List.of(new Decision(
                dataset.proposals().text("id", leaving), Decision.Kind.FORCE_IN, null, "janji", "kepala"))));
    }

    private static Scenario scenario(Optional<Change> total, Map<String, Change> funds,
            Map<String, BigDecimal> parameters, Map<String, Map<String, String>> cells, List<Decision> decisions) {
        return new Scenario("", total, funds, parameters, Map.of(), Map.of(), cells, decisions, Optional.empty());
    }

    private static void same(Scenario scenario) {
        assertThat(findings(asAnew(scenario))).isEqualTo(findings(earlier));
    }

    private static void other(Scenario scenario) {
        assertThat(findings(asAnew(scenario))).isNotEqualTo(findings(earlier));
    }

    private static Assessment asAnew(Scenario scenario) {
        Dataset under = ScenarioApplier.apply(dataset, scenario);
        Assessment found = judge(pack, under, scenario);
        assertThat(found).usingRecursiveComparison()
                .isEqualTo(judge(RulePack.load("nasional"), under, scenario));
        return found;
    }

    private static List<List<Finding>> findings(Assessment assessment) {
        return IntStream.range(0, dataset.proposals().rows()).mapToObj(assessment::findings).toList();
    }
}
