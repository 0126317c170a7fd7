package id.timbang.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.domain.Decision;
import id.timbang.domain.Progress;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.Limits;
import id.timbang.optimise.Solution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prices of limits and decisions where they can be told by hand. */
class PricesTest {
    private static final String THREE = "id,title,cost,points\nA,Jalan,4000000000,40\nB,Pasar,3000000000,24\n"
            + "C,Taman,1000000000,5\n";

    @Test
    void aBillionMoreLetsInWhatItPaysFor() {
        Ground ground = Grounds.of(Datasets.of(THREE).total(7_000_000_000L));
        Solution solution = Grounds.solve(ground);
        LimitPrice price = LimitPricer.one(ground, solution, "total", Grounds.resolver(), Progress.NONE).orElseThrow();

        assertThat(price.gain()).contains(5_000L);
        assertThat(price.entering()).extracting(Shift::id).containsExactly("C");
        assertThat(LimitPricer.one(ground, solution, "none", Grounds.resolver(), Progress.NONE)).isEmpty();
    }

    @Test
    void thePriceOfAKnapsackHoldsWithinItsStep() {
        Ground ground = Grounds.of(Grounds.proposals(60, 5).total(3_000_000_000L));
        Solution solution = Grounds.solve(ground);
        LimitPrice price = LimitPricer.one(ground, solution, "total", Grounds.resolver(), Progress.NONE).orElseThrow();
        LimitPrice.Range range = price.range().orElseThrow();

        assertThat(range.from()).isLessThanOrEqualTo(3_000_000_000L);
        assertThat(range.to()).isGreaterThanOrEqualTo(3_000_000_000L);
        double expected = price.price().doubleValue() * price.step();
        assertThat((double) price.gain().orElseThrow()).isBetween(0.4 * expected, 1.1 * expected + price.uncertain());
    }

    @Test
    void aFloorIsRelaxedByNoMoreThanItIs() {
        Ground ground = Grounds.of(Datasets.of("id,title,cost,points,office\nA,Jalan,200000000,40,PU\n"
                + "B,Pasar,200000000,10,DAGANG\n").total(200_000_000L).limit(Limits.min("pasar", 200_000_000L)
                        .where("office=DAGANG")));
        LimitPrice price = LimitPricer.one(ground, Grounds.solve(ground), "pasar", Grounds.resolver(), Progress.NONE)
                .orElseThrow();
        assertThat(price.step()).isEqualTo(200_000_000L);
        assertThat(price.gain()).contains(30_000L);
    }

    @Test
    void onlyLimitsWithAPriceAreTriedDearestFirst() {
        Ground ground = Grounds.of(Grounds.proposals(60, 5).total(3_000_000_000L).office("DINAS1", 150_000_000L)
                .office("DINAS2", 90_000_000_000L));
        LimitPrice.Study study = LimitPricer.all(ground, Grounds.solve(ground), 10, Grounds.resolver(), Progress.NONE);

        assertThat(study.prices()).extracting(LimitPrice::id).contains("office-DINAS1").doesNotContain("office-DINAS2");
        assertThat(study.prices()).isSortedAccordingTo((a, b) -> b.price().compareTo(a.price()));
        assertThat(PriceReport.limits(study, "id").lines()).hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(line).doesNotContain("{"));
    }

    @Test
    void aDecisionCostsWhatItDisplaces() {
        Ground ground = Grounds.of(Datasets.of(THREE).total(4_000_000_000L).decide("C", "FORCE_IN"));
        List<DecisionPrice> prices = DecisionPricer.all(ground, Grounds.solve(ground), Grounds.resolver(),
                Progress.NONE);

        assertThat(prices).singleElement().satisfies(price -> {
            assertThat(price.lost()).contains(11_000L);
            assertThat(price.displaced()).extracting(Shift::id).containsExactly("A");
            assertThat(price.without()).contains(Choice.DEFER);
        });
        assertThat(PriceReport.decisions(prices, "id").lines()).anyMatch(line -> line.contains("mengurangi nilai"));
    }

    @Test
    void aDecisionThatNobodyTookCanBeTried() {
        Ground ground = Grounds.of(Datasets.of(THREE).total(4_000_000_000L));
        var decision = new Decision("B", Decision.Kind.FORCE_IN, null, "", "");
        DecisionPrice price = DecisionPricer.of(decision, DecisionPricer.with(decision, ground), ground,
                Grounds.solve(ground), Grounds.resolver(), Progress.NONE);

        assertThat(price.lost()).contains(11_000L);
        assertThat(price.choice()).contains(Choice.FULL);
        assertThat(price.displaced()).extracting(Shift::id).containsExactly("A");
    }
}
