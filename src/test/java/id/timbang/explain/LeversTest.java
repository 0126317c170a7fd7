package id.timbang.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import id.timbang.domain.Scenario;
import id.timbang.domain.Choice;
import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Judge;
import id.timbang.domain.Reason;
import id.timbang.domain.Reason.Lever;
import id.timbang.domain.Relation;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.SteadyJudge;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points at their word, a price of 1 milli-point per rupiah of the total: a proposal of Rp100 needs 0.1 points to break even. */
class LeversTest {
    @Test
    void theCostIsTheHighestThatClearsTheMargin() {
        Reason reason = explain(Datasets.of("id,cost,points\nA,100,0.08\nB,900,5").total(1000), Set.of("B"), "A");
        assertThat(reason.netValue()).isEqualTo(-20);
        assertThat(lever(reason, "cost").to()).isEqualByComparingTo("70");
    }

    @Test
    void aCostUnderHalfIsImpossible() {
        Reason reason = explain(Datasets.of("id,cost,points\nA,100,0.055\nB,900,5").total(1000), Set.of("B"), "A");
        assertThat(lever(reason, "cost").code()).isEqualTo("half");
        assertThat(lever(reason, "points").to()).isEqualByComparingTo("0.110");
    }

    @Test
    void pointsAreTheFewestThatClearTheMargin() {
        Reason reason = explain(Datasets.of("id,cost,points\nA,100,0.08\nB,900,5").total(1000), Set.of("B"), "A");
        assertThat(lever(reason, "points").to()).isEqualByComparingTo("0.110");
    }

    @Test
    void aCheaperProposalIsJudgedAgainByTheRules() {
        Dataset dataset = Datasets.of("id,cost,points\nA,100,0.055\nB,900,5").total(1000).build();
        Assessment assessment = Assessments.plain(dataset);
        // Below Rp80 the rules give 0.025 more, so that Rp70 clears the margin; at Rp79 the net value is 1.
        Reason reason = explain(dataset, assessment, new SteadyJudge(assessment, 80, 25), Set.of("B"), "A");
        assertThat(lever(reason, "cost").to()).isEqualByComparingTo("70");
    }

    @Test
    void wherePointsJumpTheCostIsJustBelowTheStep() {
        Dataset dataset = Datasets.of("id,cost,points\nA,100,0.055\nB,900,5").total(1000).build();
        Assessment assessment = Assessments.plain(dataset);
        Reason reason = explain(dataset, assessment, new SteadyJudge(assessment, 63, 100), Set.of("B"), "A");
        assertThat(lever(reason, "cost").to()).isEqualByComparingTo("62");
    }

    @Test
    void thePriceOfTheRivalInItsBlockMustBeBeatenToo() {
        Reason reason = explain(Datasets.of("id,cost,points\nA,100,0.08\nB,100,0.15").total(1000)
                .group(Relation.Type.EXCLUSIVE, "G", "A", "B"), Set.of("B"), "A");
        assertThat(reason.beatenBy()).isEqualTo("B");
        assertThat(lever(reason, "points").to()).isEqualByComparingTo("0.160");
        assertThat(lever(reason, "limit").items()).containsExactly("B");
    }

    @Test
    void whatReferringIsWorthMustBeBeatenToo() {
        Dataset dataset = Datasets.of("id,cost,points,gate\nA,100000000,80,TAMBAH_USUL_KL\nB,100000000,90,")
                .total(100_000_000).build();
        Reason reason = explain(dataset, Assessments.open(dataset), null, Set.of("B"), "A", Map.of("total", "0.001"));
        // Of 101,020 milli-points referring is worth 1,010: exactly the price of 100,000 and the margin of 10 remain.
        assertThat(lever(reason, "points").to()).isEqualByComparingTo("101.020");
    }

    @Test
    void theRestOfAPackageMustBeCarriedToo() {
        Reason reason = explain(Datasets.of("id,cost,points\nA,100,0.08\nB,100,0.07\nC,100,1").total(1000)
                .group(Relation.Type.PACKAGE, "G", "A", "B"), Set.of("C"), "A");
        assertThat(lever(reason, "points").to()).isEqualByComparingTo("0.140");
        assertThat(lever(reason, "limit").code()).isEqualTo("company");
    }

    @Test
    void theRoomIsAllItUsesOfALimitWithAPrice() {
        Reason reason = explain(Datasets.of("id,cost,points\nA,100,0.08\nB,900,5").total(1000), Set.of("B"), "A");
        assertThat(lever(reason, "limit").rooms()).containsExactly(new Reason.Room("total", 100));
    }

    @Test
    void aVolumeThatPaysIsNamed() {
        Reason reason = explain(Datasets.of("id,cost,points,divisible,volume\nA,1000,1.2,true,4\nB,900,5").total(2000),
                Set.of("B"), "A");
        assertThat(lever(reason, "volume").code()).isEqualTo("room");
        Reason weaker = explain(Datasets.of("id,cost,points,divisible,volume\nA,1000,0.9,true,4\nB,900,5").total(2000),
                Set.of("B"), "A");
        assertThat(lever(weaker, "volume").code()).isEqualTo("part");
    }

    @Test
    void aFundItDoesNotListMayPay() {
        Datasets datasets = Datasets.of("id,cost,points,funds\nA,100,0.15,MAHAL\nB,900,5,UMUM").total(2000)
                .fund("MAHAL", 50).fund("UMUM", 1900);
        Reason reason = explain(datasets.build(), Assessments.plain(datasets.build()), null, Set.of("B"), "A",
                Map.of("total", "1", "fund-MAHAL", "3"));
        assertThat(lever(reason, "fund").items()).containsExactly("UMUM");
    }

    @Test
    void everyLeverIsThereAsAValueOrImpossible() {
        Reason reason = explain(Datasets.of("id,cost,points\nA,100,0.08\nB,900,5").total(1000), Set.of("B"), "A");
        assertThat(reason.takes()).extracting(Lever::lever).containsExactly("cost", "points", "volume", "document",
                "fund", "limit");
        assertThat(reason.takes()).allMatch(
                lever -> lever.impossible() != null ^ (lever.to() != null || !lever.rooms().isEmpty()));
    }

    @Test
    void whatIsFundedNamesWhatCouldDropIt() {
        Reason reason = explain(Datasets.of("id,cost,points\nA,100,0.15\nB,900,5").total(1000), Set.of("A", "B"), "A");
        assertThat(reason.takes()).isEmpty();
        assertThat(reason.drops()).extracting(Lever::lever).containsExactly("cost", "points");
        assertThat(reason.drops().get(0).to()).isEqualByComparingTo("160");
        assertThat(reason.drops().get(1).to()).isEqualByComparingTo("0.090");
    }

    @Test
    void whatIsWorthTooLittleAlreadyNamesNoCostAndNoPoints() {
        Reason reason = explain(Datasets.of("id,cost,points\nA,100,0.08\nB,900,5").total(1000), Set.of("A", "B"), "A");
        assertThat(reason.netValue()).isEqualTo(-20);
        assertThat(reason.drops()).extracting(Lever::code).containsExactly("low", "low");
    }

    @ParameterizedTest
    @CsvSource({"0.02,160", "0.05,190"})
    void whatAnEarlierListHoldsMustFallFurtherToBeDropped(String penalty, String cost) {
        Dataset dataset = Datasets.of("id,cost,points\nA,100,0.13\nB,900,5").total(1000).build();
        var keep = new Scenario.Keep("", Map.of("A", Choice.FULL), new BigDecimal(penalty));
        var scenario = new Scenario("", Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(),
                Optional.of(keep));
        Assessment assessment = Assessments.plain(dataset);
        Reason reason = Telling
                .of(dataset, assessment, scenario, null, Set.of("A", "B"), "A", Map.of("total", "1")).reason();
        assertThat(reason.drops().get(0).to()).isEqualByComparingTo(cost);
    }

    @Test
    void whoMustBeBuiltWithItAndCannotBeIsNamed() {
        Dataset dataset = Datasets.of("id,cost,points,gate\nA,100,1,\nB,100,1,TOLAK\nC,100,1,").total(1000)
                .prerequisite("A", "B").build();
        Reason reason = explain(dataset, Assessments.open(dataset), null, Set.of("C"), "A");
        assertThat(reason.takes()).allMatch(lever -> lever.items().equals(List.of("B")))
                .extracting(Lever::code).containsOnly("company");
    }

    @Test
    void whatIsWorthNothingLacksNoRoom() {
        Dataset dataset = Datasets.of("id,cost,points\nA,0,0\nB,900,5").total(1000).build();
        var told = Telling.of(dataset, Assessments.plain(dataset), null, Set.of("B"), "A", Map.of("total", "1"));
        assertThat(told.row().reason()).isEqualTo("Ditunda: nilainya nol, jadi memilihnya tidak menambah manfaat.");
        assertThat(StoryTest.story("id", told.reason())).contains("Nilainya nol").doesNotContain("sisa pagu");
    }

    @Test
    void peersAreCountedByPoints() {
        Reason reason = explain(Datasets.of("id,cost,points,district\nA,100,0.08,X\nB,900,5,X\nC,9,0.08,X\nD,1,1,Y")
                .district("X").district("Y").total(1000), Set.of("B"), "A");
        assertThat(reason.peers()).containsExactly(new Reason.Peers("district", 2, 3));
    }

    private static Lever lever(Reason reason, String name) {
        return reason.takes().stream().filter(lever -> lever.lever().equals(name)).findFirst().orElseThrow();
    }

    private static Reason explain(Datasets datasets, Set<String> funded, String id) {
        Dataset dataset = datasets.build();
        return explain(dataset, Assessments.plain(dataset), null, funded, id);
    }

    private static Reason explain(Dataset dataset, Assessment assessment, Judge judge, Set<String> funded, String id) {
        return explain(dataset, assessment, judge, funded, id, Map.of("total", "1"));
    }

    private static Reason explain(Dataset dataset, Assessment assessment, Judge judge, Set<String> funded, String id,
            Map<String, String> prices) {
        return Telling.of(dataset, assessment, judge, funded, id, prices).reason();
    }
}
