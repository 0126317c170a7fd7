package id.timbang.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Dataset;
import id.timbang.domain.Outcome;
import id.timbang.domain.Relation;
import id.timbang.domain.Relation.Type;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which choices are open to a proposal. */
class ChoicesTest {

    private static String choices(String header, String row) {
        return Built.open(one(header, row)).choices("A");
    }

    private static Datasets one(String header, String row) {
        return Datasets.of("id,cost,points" + header + "\nA,100000000,50" + row).total(1_000_000_000L);
    }

    @Test
    void anEligibleWorkIsDeferredOrDoneInFull() {
        assertThat(choices("", "")).isEqualTo("DEFER FULL");
    }

    @Test
    void aDivisibleWorkIsOfferedInPartsDownToItsLeastVolume() {
        assertThat(choices(",divisible,volume,min_volume", ",ya,100,50")).isEqualTo("DEFER FULL VOLUME_75 VOLUME_50");
        assertThat(choices(",divisible,volume,min_volume", ",ya,5,2")).as("a quarter of 5 is rounded up to 2")
                .isEqualTo("DEFER FULL VOLUME_75 VOLUME_50 VOLUME_25");
        assertThat(choices(",divisible,volume,min_volume", ",ya,4,1.5")).as("a quarter of 4 is 1, less than 1.5")
                .isEqualTo("DEFER FULL VOLUME_75 VOLUME_50");
        assertThat(choices(",divisible,volume,min_volume", ",tidak,100,50")).isEqualTo("DEFER FULL");
        assertThat(choices(",divisible", ",ya")).isEqualTo("DEFER FULL VOLUME_75 VOLUME_50 VOLUME_25");
    }

    @Test
    void aStartedOrLargeWorkMayBePhased() {
        assertThat(choices(",started", ",ya")).isEqualTo("DEFER FULL PHASED");
        Built large = Built.open(Datasets.of("id,cost,points\nA,1000000000,1\nB,999999999,1").total(1));
        assertThat(large.choices("A")).isEqualTo("DEFER FULL PHASED");
        assertThat(large.choices("B")).isEqualTo("DEFER FULL");
    }

    @Test
    void gatesLeaveWhatAllOfThemLeave() {
        assertThat(choices(",gate", ",TOLAK")).isEqualTo("DEFER");
        assertThat(choices(",gate", ",DED_SAJA")).isEqualTo("DEFER DESIGN_ONLY");
        assertThat(choices(",gate", ",ALIH_PROVINSI")).isEqualTo("DEFER REFER_PROVINCE");
        assertThat(choices(",gate", ",DED_SAJA|ALIH_DESA")).isEqualTo("DEFER");
        assertThat(choices(",gate", ",TAMBAH_USUL_KL")).isEqualTo("DEFER FULL REFER_MINISTRY");
        assertThat(choices(",gate", ",TAMBAH_USUL_KL|ALIH_PUSAT")).isEqualTo("DEFER REFER_MINISTRY");
        assertThat(choices(",gate", ",TAMBAH_USUL_KL|TOLAK")).isEqualTo("DEFER");
    }

    @Test
    void theWorstGateSaysWhyItIsDeferred() {
        Programme programme = Built.open(Datasets.of("""
                id,cost,points,gate
                A,1,1,LENGKAPI|TOLAK
                B,1,1,DED_SAJA
                C,1,1,GABUNG|TAHAN
                D,1,1,TAMBAH_USUL_KL
                """).total(1)).programme();
        assertThat(IntStream.range(0, 4).mapToObj(programme::whenDeferred)).containsExactly(Outcome.INELIGIBLE,
                Outcome.INCOMPLETE, Outcome.MERGED, Outcome.DEFERRED);
    }

    @Test
    void forcesSetGatesAside() {
        assertThat(choices(",gate,binding", ",TOLAK,ya")).isEqualTo("FULL");
        assertThat(Built.open(one(",gate", ",TOLAK").decide("A", "FORCE_IN")).choices("A")).isEqualTo("FULL");
        assertThat(Built.open(one(",gate", ",TOLAK").decide("A", "DESIGN_ONLY")).choices("A")).isEqualTo("DESIGN_ONLY");
        assertThat(Built.open(one(",gate", ",TOLAK").decide("A", "REFER_VILLAGE")).choices("A"))
                .isEqualTo("REFER_VILLAGE");
        assertThat(Built.open(one("", "").decide("A", "FORCE_OUT")).choices("A")).isEqualTo("DEFER");
        assertThat(Built.open(one("", "").decide("A", "DEFER")).choices("A")).isEqualTo("DEFER");
    }

    @Test
    void aForcedWorkMayBeBuiltInAnyWay() {
        assertThat(Built.open(one(",divisible,volume,min_volume", ",ya,10,5").decide("A", "FORCE_IN")).choices("A"))
                .isEqualTo("FULL VOLUME_75 VOLUME_50");
    }

    @Test
    void aContractLeavesWhatCostsAtLeastAsMuch() {
        assertThat(choices(",divisible,contracted,gate", ",ya,50000000,TOLAK")).isEqualTo("FULL VOLUME_75 VOLUME_50");
        assertThat(choices(",divisible,contracted", ",ya,50000001")).isEqualTo("FULL VOLUME_75");
        assertThat(choices(",divisible,contracted", ",ya,0")).startsWith("DEFER");
    }

    @Test
    void ofDuplicatesTheSmallestIdStays() {
        Built built = Built.open(Datasets.of("id,cost,points\nB,1,1\nA,1,1\nC,1,1").total(9)
                .group(Type.DUPLICATE, "d", "C", "B"));
        assertThat(List.of(built.choices("A"), built.choices("B"), built.choices("C")))
                .containsExactly("DEFER FULL", "DEFER FULL", "DEFER");
        assertThat(built.programme().whenDeferred(2)).isEqualTo(Outcome.MERGED);
    }

    @Test
    void ofDuplicatesTheForcedStay() {
        Built built = Built.open(Datasets.of("id,cost,points,binding,contracted\nA,1,1,,\nB,1,1,ya,\nC,1,1,,1\nD,1,1,,")
                .total(9).group(Type.DUPLICATE, "d", "A", "B", "C", "D").decide("D", "FORCE_IN"));
        assertThat(List.of(built.choices("A"), built.choices("B"), built.choices("C"), built.choices("D")))
                .containsExactly("DEFER", "FULL", "FULL", "FULL");
    }

    @Test
    void aRuleThatFindsDuplicatesDoesNotCloseTheOneThatCarriesThem() {
        Dataset dataset = Datasets.of("id,cost,points,gate\nA,1,1,GABUNG\nB,1,1,GABUNG\nC,1,1,GABUNG").total(9).build();
        List<Relation> found = List.of(new Relation(Type.DUPLICATE, "A", "x", null),
                new Relation(Type.DUPLICATE, "B", "x", null));
        Built built = Built.of(dataset, Assessments.of(dataset, Assessments.OPEN, List.of(), found), Scenario.NONE,
                Built.NEW_YEAR);
        assertThat(List.of(built.choices("A"), built.choices("B"), built.choices("C"))).containsExactly("DEFER FULL",
                "DEFER", "DEFER");
    }

    @Test
    void thePackDecidesWhatIsOfferedAtAll() {
        Datasets large = one(",divisible,started,gate", ",ya,ya,");
        assertThat(Built.plain(large).choices("A")).isEqualTo("DEFER FULL VOLUME_75 VOLUME_50 VOLUME_25");
        assertThat(Built.plain(one(",gate", ",DED_SAJA")).choices("A")).isEqualTo("DEFER");
    }

    @Test
    void whatNoFundMayPayForIsNotOffered() {
        Datasets roads = Datasets.of("id,cost,points,tags\nA,5,1,jalan\nB,5,1,air\nC,0,1,air").total(9)
                .fund("DAK", OptionalLong.empty(), "tags=jalan");
        Built built = Built.open(roads.decide("B", "FULL"));
        assertThat(built.choices("A")).isEqualTo("DEFER FULL");
        assertThat(built.choices("B")).isEmpty();
        assertThat(built.choices("C")).as("costs nothing").isEqualTo("DEFER FULL");
        assertThat(built.programme().contradictions()).containsExactly("B");
    }

    @Test
    void everythingThatContradictsThePolicyIsReportedAtOnce() {
        Datasets bad = Datasets.of("""
                id,cost,points,binding,contracted,divisible,start_month,end_month
                A,100,1,ya,,,,
                B,100,1,,50,,,
                C,100,1,,,,,
                D,100,1,,101,,,
                E,100,1,,60,ya,,
                F,100,1,,,,7,6
                G,100,1,ya,,,,
                """).total(9).decide("A", "FORCE_OUT").decide("B", "FORCE_OUT").decide("C", "VOLUME_50")
                .decide("E", "VOLUME_50").decide("G", "DEFER");
        assertThat(Built.refused(bad)).extracting(Object::toString).containsExactly(
                "decisions.csv: decision: A: FORCE_OUT, but the row is binding. Maybe binding should be false.",
                "decisions.csv: decision: B: FORCE_OUT, but Rp50 are contracted. Maybe end the contract first.",
                "decisions.csv: decision: C: VOLUME_50 of a work that is not divisible."
                        + " Maybe set divisible in proposals.csv, or decide FULL.",
                "proposals.csv: contracted: D: Rp101 are contracted, more than its cost of Rp100."
                        + " Maybe the cost is out of date.",
                "decisions.csv: decision: E: VOLUME_50 costs Rp50, but Rp60 are contracted."
                        + " Maybe decide a choice that costs at least that much.",
                "proposals.csv: start_month: F: a work from month 7 to month 6 is not within one year."
                        + " Maybe both months from 1 to 12, the first not after the last.",
                "decisions.csv: decision: G: DEFER, but the row is binding."
                        + " Maybe binding should be false, or decide FULL.");
    }
}
