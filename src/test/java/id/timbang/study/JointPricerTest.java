package id.timbang.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Datasets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prices of decisions taken together, where they can be told by hand. */
class JointPricerTest {
    private static final String FOUR = "id,title,cost,points\nA,Jalan,4000000000,40\nB,Pasar,3000000000,24\n"
            + "C,Taman,1000000000,5\nD,Balai,1000000000,6\n";

    /** A question whose scenario decides what the dataset then holds, as it is read. */
    private static Ground deciding(Datasets datasets, String... forcedIn) {
        for (String id : forcedIn) {
            datasets.decide(id, "FORCE_IN");
        }
        Dataset dataset = datasets.build();
        Ground plain = Grounds.of(dataset);
        List<Decision> decisions = dataset.decisions().stream()
                .filter(one -> List.of(forcedIn).contains(one.proposal())).toList();
        Scenario none = Scenario.NONE;
        return new Ground(dataset, plain.assessment(), new Scenario("", none.totalCeiling(), none.funds(),
                none.parameters(), none.policy(), none.limits(), none.proposals(), decisions, none.keep()),
                plain.asOf(), plain.programme());
    }

    private static JointPrice price(Ground ground) {
        return JointPricer.of(ground, Grounds.resolver(), Progress.NONE);
    }

    @Test
    void decisionsThatDisplaceTheSameProposalCostLessTogetherThanOneByOne() {
        long alone = price(deciding(Datasets.of(FOUR).total(4_000_000_000L), "C")).lost().orElseThrow().expected();
        long other = price(deciding(Datasets.of(FOUR).total(4_000_000_000L), "D")).lost().orElseThrow().expected();
        JointPrice both = price(deciding(Datasets.of(FOUR).total(4_000_000_000L), "C", "D"));

        assertThat(alone).isEqualTo(40_000 - 29_000);
        assertThat(other).isEqualTo(40_000 - 30_000);
        assertThat(both.lost()).contains(new JointPrice.Lost(29_000, 29_000, 29_000));
        assertThat(both.decisions()).isEqualTo(2);
        assertThat(both.displaced()).extracting(Shift::id).containsExactly("A");
    }

    @Test
    void whatTheDataDecideStaysOnBothSides() {
        JointPrice price = price(deciding(Datasets.of(FOUR).total(5_000_000_000L).decide("D", "FORCE_IN"), "C"));

        assertThat(price.decisions()).isEqualTo(1);
        assertThat(price.lost()).contains(new JointPrice.Lost(46_000 - 35_000, 11_000, 11_000));
    }

    @Test
    void decisionsThatCannotBeHaveNoPrice() {
        assertThat(price(deciding(Datasets.of(FOUR).total(4_000_000_000L), "A", "B")).lost()).isEmpty();
    }
}
