package id.timbang.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.fixture.Datasets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a dataset says of funds and months is what the programme is built with. */
class ProvisionsTest {
    private static final Datasets THREE = Datasets.of("""
            id,cost,points,tags,funds,start_month,end_month
            A,9,1,air,DAK|DAU,4,8
            B,9,1,jalan,,,
            C,9,1,air,,5,5""").fund("DAU", 50).fund("DAK", OptionalLong.of(40), "tags=jalan").total(99);

    @Test
    void theFundsAreThoseThatTheProgrammeOffers() {
        Dataset dataset = THREE.build();
        var provisions = new Provisions(dataset);
        Built built = Built.open(THREE);
        for (int row = 0; row < 3; row++) {
            assertThat(String.join(" ", provisions.funds(row)))
                    .isEqualTo(built.funds(dataset.proposals().text("id", row), Choice.FULL));
        }
        assertThat(provisions.funds(2)).containsExactly("DAU");
    }

    @Test
    void aProposalThatNoFundIsMeantForHasNone() {
        assertThat(new Provisions(Datasets.of("id,cost,points,tags\nA,9,1,air").total(9)
                .fund("DAK", OptionalLong.of(4), "tags=jalan").build()).funds(0)).isEmpty();
    }

    @Test
    void monthsAreThoseThatAreStated() {
        var provisions = new Provisions(THREE.build());
        assertThat(provisions.start(0)).isEqualTo(new Start(4, 5));
        assertThat(provisions.start(0).lastMonth()).isEqualTo(8);
        assertThat(provisions.start(1)).as("silent: the whole year").isEqualTo(new Start(1, 12));
        assertThat(provisions.start(2).lastMonth()).isEqualTo(5);
    }
}
