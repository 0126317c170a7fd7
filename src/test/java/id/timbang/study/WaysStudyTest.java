package id.timbang.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Progress;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.Limits;
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

    /** By points A comes first, meets the first obligation and leaves too little for the second; the list takes B and C. */
    @Test
    void whatFallsShorterOnObligationsDoesNotCompareHoweverMuchItIsWorth() {
        Ways ways = ways(Datasets.of("""
                id,title,cost,office,points
                A,Besar,14000000,D1,100
                B,Kecil,10000000,D1,10
                C,Wajib,5000000,D2,1
                """).total(15_000_000).limit(Limits.min("satu", 10_000_000).where("office=D1").obligation(1, 1))
                .limit(Limits.min("dua", 5_000_000).where("office=D2").obligation(2, 1)));
        Ways.Way points = ways.ways().get(0);
        assertThat(points.order()).isEqualTo(Order.POINTS);
        assertThat(points.spent()).isEqualTo(14_000_000);
        assertThat(points.achieved()).isGreaterThan(ways.achieved());
        assertThat(points.beyond()).isEqualTo(5_000_000);
        assertThat(points.hard()).isTrue();
        assertThat(points.comparable()).isFalse();
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
