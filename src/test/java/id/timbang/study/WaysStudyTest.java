package id.timbang.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Progress;
import id.timbang.fixture.Datasets;
import id.timbang.greedy.Order;
import id.timbang.optimise.Solution;
import org.junit.jupiter.api.Test;

/** Other ways of choosing on the same money. */
class WaysStudyTest {

    private static Ways ways(Datasets datasets) {
        Ground ground = Grounds.of(datasets);
        Solution solution = Grounds.solve(ground);
        Ways ways = WaysStudy.study(ground, solution.selection(), Progress.NONE);
        assertThat(ways.achieved()).isEqualTo(solution.certificate().achieved());
        return ways;
    }

    @Test
    void theListIsWorthAtLeastAsMuchAsWhatIsChosenByHand() {
        Ways ways = ways(Grounds.proposals(40, 3).total(2_000_000_000L));
        assertThat(ways.ways()).extracting(Ways.Way::order).containsExactly(Order.values());
        assertThat(ways.ways()).allSatisfy(way -> {
            assertThat(way.comparable()).isTrue();
            assertThat(way.achieved()).isPositive().isLessThanOrEqualTo(ways.achieved());
            assertThat(way.spent()).isPositive().isLessThanOrEqualTo(2_000_000_000L);
            assertThat(way.funded()).isPositive();
        });
    }
}
