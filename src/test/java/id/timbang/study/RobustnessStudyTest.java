package id.timbang.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Progress;
import id.timbang.domain.Rule;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import id.timbang.model.ProgrammeBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Three proposals judged by two criteria, where it can be seen what weights do. */
class RobustnessStudyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** A has 50 points of S01, B 26 of S02 and 25 of S02b, C 1 of S01; money for one. */
    private static Ground ground(long total) {
        Dataset dataset = Datasets.of("id,title,cost\nA,A,100\nB,B,100\nC,C,100\n").total(total).build();
        List<Rule> rules = List.of(rule("S01"), rule("S02"), rule("S02b"));
        var assessment = new Assessment(rules, new int[]{0, 1, 3, 4}, new short[]{0, 1, 2, 0},
                new long[]{50_000, 26_000, 25_000, 1_000}, List.of(), List.of(), List.of(), Assessments.PLAIN);
        return new Ground(dataset, assessment, Scenario.NONE, DAY,
                ProgrammeBuilder.build(dataset, assessment, Scenario.NONE, DAY));
    }

    private static Rule rule(String id) {
        return new Rule(id, id, Rule.Kind.POINTS, null, "", true, "verified");
    }

    private static Map<String, Robustness.Standing> study(Ground ground, int weights, int ceilings) {
        return RobustnessStudy.study(ground, new RobustnessStudy.Ranges(weights, ceilings, 40, 1), Grounds.resolver(),
                Progress.NONE).standings().stream()
                .collect(Collectors.toMap(Robustness.Standing::id, Function.identity()));
    }

    @Test
    void whereNoListWasFoundNobodyHasAPlace() {
        Ground ground = Grounds.of(Datasets.of("id,title,cost,points\nA,A,100,1\nB,B,10,1\n").total(50).decide("A",
                "FORCE_IN"));
        Robustness robustness = RobustnessStudy.study(ground, new RobustnessStudy.Ranges(0, 10, 5, 1),
                Grounds.resolver(), Progress.NONE);
        assertThat(robustness.found()).isZero();
        assertThat(robustness.standings()).isEmpty();
        assertThat(RobustnessReport.of(robustness, "id").lines()).hasSize(2)
                .last().asString().contains("kedudukan usulan tidak diketahui");
    }

    @Test
    void weightsDecideBetweenEqualsAndNothingElse() {
        var standings = study(ground(100), 20, 0);

        assertThat(standings.get("A").place()).isEqualTo(Robustness.Place.EDGE);
        assertThat(standings.get("B").place()).isEqualTo(Robustness.Place.EDGE);
        assertThat(standings.get("A").times() + standings.get("B").times()).isEqualTo(40);
        assertThat(standings.get("C").place()).isEqualTo(Robustness.Place.OUT);
    }

    @Test
    void everyProposalIsFoundByItsIdAndNoOther() {
        Robustness found = RobustnessStudy.study(Grounds.of(Grounds.proposals(23, 2).total(1_000_000_000L)),
                new RobustnessStudy.Ranges(10, 10, 2, 1), Grounds.resolver(), Progress.NONE);

        assertThat(found.standings()).hasSize(23)
                .allSatisfy(standing -> assertThat(found.find(standing.id())).contains(standing));
        assertThat(found.find("P-00")).isEmpty();
        assertThat(found.find("Q")).isEmpty();
    }

    @Test
    void withoutVariationTheListStandsStill() {
        var standings = study(ground(200), 0, 0);

        assertThat(standings.values()).extracting(Robustness.Standing::place).containsExactlyInAnyOrder(
                Robustness.Place.CORE, Robustness.Place.CORE, Robustness.Place.OUT);
    }

    @Test
    void ceilingsDecideWhatJustFits() {
        var standings = study(ground(200), 0, 10);

        assertThat(standings.get("B").place()).isEqualTo(Robustness.Place.CORE);
        assertThat(standings.get("A").place()).isEqualTo(Robustness.Place.EDGE);
    }

    @Test
    void rulesOfOneCriterionWeighAlikeAndAllPointsStayTogether() {
        Ground ground = ground(100);
        var criteria = new Criteria(ground.assessment(), ground.programme());

        assertThat(criteria.names()).containsExactly("S01", "S02");
        assertThat(criteria.points(criteria.equal())).containsExactly(50_000, 51_000, 1_000);
        int[] weights = criteria.balanced(new int[]{1_200_000, 800_000});
        long[] points = criteria.points(weights);
        assertThat(points[0] + points[1] + points[2]).isBetween(101_998L, 102_002L);
        assertThat(points[0]).isGreaterThan(points[1]);
    }

    @Test
    void theSameSeedGivesTheSameSamples() {
        var ranges = new RobustnessStudy.Ranges(30, 5, 10, 7);
        Robustness one = RobustnessStudy.study(ground(150), ranges, Grounds.resolver(), Progress.NONE);
        Robustness two = RobustnessStudy.study(ground(150), ranges, Grounds.resolver(), Progress.NONE);

        assertThat(one).isEqualTo(two);
        assertThat(RobustnessReport.of(one, "id").lines()).anyMatch(line -> line.contains("inti"))
                .allSatisfy(line -> assertThat(line).doesNotContain("{"));
    }
}
