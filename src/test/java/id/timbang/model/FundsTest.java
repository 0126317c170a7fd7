package id.timbang.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.fixture.Datasets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Which funds may pay for a proposal. */
class FundsTest {

    private static Datasets two(String rows) {
        return Datasets.of("id,cost,points,tags,funds\n" + rows).total(99).fund("DAU", 50)
                .fund("DAK", OptionalLong.of(40), "tags in (jalan|irigasi)");
    }

    @Test
    void aProposalUsesTheFundsItLists() {
        Built built = Built.open(two("A,9,1,air,DAK|DAU\nB,9,1,jalan,DAU"));
        assertThat(built.funds("A", Choice.FULL)).as("whatever their purpose").isEqualTo("DAU DAK");
        assertThat(built.funds("B", Choice.FULL)).isEqualTo("DAU");
    }

    @Test
    void aProposalThatListsNoneUsesThoseWhosePurposeItMatches() {
        Built built = Built.open(two("A,9,1,air|jalan,\nB,9,1,air,\nC,9,1,,"));
        assertThat(built.funds("A", Choice.FULL)).isEqualTo("DAU DAK");
        assertThat(built.funds("B", Choice.FULL)).isEqualTo("DAU");
        assertThat(built.funds("C", Choice.FULL)).isEqualTo("DAU");
    }

    @Test
    void withoutFundsCsvThereIsOneFundWhateverIsListed() {
        Built built = Built.open(Datasets.of("id,cost,points,funds\nA,9,1,DAK").total(99));
        assertThat(built.funds("A", Choice.FULL)).isEqualTo("UMUM");
        assertThat(built.limits()).contains("fund-UMUM", "total");
    }

    @Test
    void aPurposeOverAColumnThatIsMissingMatchesNothingAndIsToldSo() {
        Built built = Built.open(Datasets.of("id,cost,points\nA,9,1").total(99).fund("DAU", 50).fund("DAK",
                OptionalLong.of(40), "function=JALAN"));
        assertThat(built.funds("A", Choice.FULL)).isEqualTo("DAU");
        assertThat(built.programme().warnings()).singleElement().asString().contains("DAK", "function");
    }

    @Test
    void aPurposeSpeaksOfProposalsOnly() {
        assertThat(Built.refused(Datasets.of("id,cost,points\nA,9,1").total(99).fund("DAK", OptionalLong.of(40),
                "quarter=4"))).singleElement().asString().contains("a purpose speaks of proposals, not of quarter");
    }

    @Test
    void aFundWithoutCeilingHasNoLimit() {
        assertThat(Built.open(Datasets.of("id,cost,points\nA,9,1").total(99).fund("CSR", OptionalLong.empty(), ""))
                .limits()).containsExactly("design-max", "total");
    }
}
