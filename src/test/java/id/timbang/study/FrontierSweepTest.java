package id.timbang.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Progress;
import id.timbang.report.Report;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A sweep of 40 proposals with two funds. */
class FrontierSweepTest {
    private static final long CEILING = 2_000_000_000L;
    private static Ground ground;
    private static Frontier frontier;

    @BeforeAll
    static void sweep() {
        ground = Grounds.of(Grounds.proposals(40, 3).total(CEILING).fund("DAU", CEILING * 6 / 10).fund("DAK",
                OptionalLong.of(CEILING * 4 / 10), "district in (K1|K2)"));
        frontier = FrontierSweep.sweep(ground, new FrontierSweep.Range("total", 500, 1500, 11), Grounds.resolver(),
                Progress.NONE);
    }

    @Test
    void moreMoneyIsNeverWorthLess() {
        assertThat(frontier.points()).hasSize(11).extracting(Frontier.Point::ceiling).isSorted();
        assertThat(frontier.points()).extracting(point -> point.picture().orElseThrow().achieved()).isSorted();
        assertThat(frontier.points()).allSatisfy(point -> {
            assertThat(point.picture().orElseThrow().spent()).isLessThanOrEqualTo(point.ceiling());
            assertThat(point.picture().orElseThrow().gap()).isNotNegative();
        });
    }

    @Test
    void thePointAtTheStatedCeilingIsThatOfASolve() {
        Picture alone = Picture.of(ground.programme(), Grounds.solve(ground));
        Picture there = frontier.points().get(5).picture().orElseThrow();

        assertThat(frontier.points().get(5).ceiling()).isEqualTo(CEILING);
        assertThat(there.achieved()).isBetween(alone.achieved() - alone.gap(), alone.bound());
    }

    @Test
    void changesAreToldAgainstACeilingThatIsNamed() {
        Frontier part = FrontierSweep.sweep(ground, new FrontierSweep.Range("total", 500, 800, 3), Grounds.resolver(),
                Progress.NONE);
        assertThat(FrontierReport.of(part, "id").lines()).filteredOn(line -> line.contains("dibandingkan"))
                .hasSize(2).allMatch(line -> line.contains("dibandingkan dengan Rp1,6 miliar"));
    }

    @Test
    void flowsLeadFromOnePointToTheNext() {
        long funded = frontier.points().get(0).picture().orElseThrow().funded();
        for (Frontier.Point point : frontier.points()) {
            funded += point.entered().size() - point.left().size();
            assertThat(point.picture().orElseThrow().funded()).isEqualTo(funded);
            assertThat(point.composition().get("district").values().stream().mapToLong(n -> n).sum())
                    .isEqualTo(point.picture().orElseThrow().spent());
        }
    }

    @Test
    void entriesNameTheFirstCeiling() {
        Set<String> ids = new HashSet<>();
        frontier.entries().forEach(entry -> ids.add(entry.id()));
        List<String> entered = frontier.points().stream().flatMap(point -> point.entered().stream()).toList();

        assertThat(ids).containsAll(entered);
        assertThat(frontier.entries()).extracting(Frontier.Entry::from).isSorted();
    }

    @Test
    void aSweepOfOneFundMovesTheTotalByTheSameRupiah() {
        var ceilings = new Ceilings(ground.programme(), "DAK");

        assertThat(ceilings.stated()).isEqualTo(800_000_000L);
        var programme = ceilings.at(500);
        assertThat(programme.limits()).filteredOn(limit -> limit.id().equals("total"))
                .extracting(limit -> limit.amount()).containsExactly(1_600_000_000L);
        assertThat(programme.limits()).filteredOn(limit -> limit.id().equals("fund-DAU"))
                .extracting(limit -> limit.amount()).containsExactly(1_200_000_000L);
        assertThatThrownBy(() -> new Ceilings(ground.programme(), "XYZ")).isInstanceOf(BadInputException.class)
                .hasMessageContaining("XYZ");
    }

    @Test
    void ceilingsTooLowForWhatIsBindingAreShownAsSuch() {
        Ground bound = Grounds.of(id.timbang.fixture.Datasets
                .of("id,title,cost,binding,points\nA,A,600,true,1\nB,B,500,,9\n").total(1_000));
        Frontier low = FrontierSweep.sweep(bound, new FrontierSweep.Range("total", 500, 1500, 3), Grounds.resolver(),
                Progress.NONE);

        assertThat(low.points()).extracting(point -> point.picture().isPresent()).containsExactly(false, true, true);
        assertThat(low.points().get(2).entered()).containsExactly("B");
        assertThat(FrontierReport.of(low, "id").lines()).anyMatch(line -> line.contains("tidak ditemukan"));
    }

    @Test
    void theReportSpeaksBothLanguages() {
        Report report = FrontierReport.of(frontier, "en");

        assertThat(report.lines()).allSatisfy(line -> assertThat(line).doesNotContain("{"));
        assertThat(report.tables().get("points").rows()).hasSize(11);
        assertThat(report.charts().get("value")).contains("total ceiling");
    }
}
