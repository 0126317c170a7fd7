package id.timbang.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.domain.Decision;
import id.timbang.domain.Progress;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.Limits;
import id.timbang.optimise.Solution;
import id.timbang.report.Report;
import java.util.List;
import java.util.Optional;
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

    /** The one decision of a question in which S alone serves an obligation of Rp400 and G may be kept out by a gate. */
    private static Report obliged(String id, String kind, String language) {
        Ground ground = Grounds.of(Datasets.of("id,title,cost,points,program\nS,Sekolah,400,1,P1\nG,Gedung,400,9,P2\n")
                .total(400).limit(Limits.min("wajib", 400).where("program=P1").obligation(1, 1)).decide(id, kind));
        List<DecisionPrice> prices = DecisionPricer.all(ground, Grounds.solve(ground), Grounds.resolver(),
                Progress.NONE);
        assertThat(prices).singleElement()
                .satisfies(price -> assertThat(price.shortfall()).isEqualTo(400));
        return PriceReport.decisions(prices, language);
    }

    @Test
    void aDecisionThatLeavesObligationsShorterIsNotPraised() {
        for (String[] decision : List.of(new String[]{"S", "FORCE_OUT"}, new String[]{"G", "FORCE_IN"})) {
            String told = String.join("\n", obliged(decision[0], decision[1], "id").lines());
            assertThat(told).contains("8,0 poin lebih banyak", "belanja wajib menjadi kurang Rp400 lebih banyak")
                    .doesNotContain("syarat");
            assertThat(String.join("\n", obliged(decision[0], decision[1], "en").lines()))
                    .contains("worth 8.0 points more", "obligations fall Rp400 shorter").doesNotContain("condition");
        }
    }

    @Test
    void onlyWhatTakesAProposalCanSetAGateAside() {
        assertThat(gained(Decision.Kind.FORCE_IN, Choice.FULL, 0)).contains("mengesampingkan syarat");
        assertThat(gained(Decision.Kind.FORCE_OUT, Choice.DEFER, 0)).contains("5,0 poin lebih banyak")
                .doesNotContain("syarat");
        assertThat(gained(Decision.Kind.FORCE_IN, Choice.FULL, -300)).contains("menyusut Rp300")
                .doesNotContain("syarat");
    }

    private static String gained(Decision.Kind kind, Choice choice, long shortfall) {
        var decision = new Decision("A", kind, null, "", "");
        var price = new DecisionPrice(decision, "Jalan", Optional.of(choice), Optional.empty(), Optional.of(-5_000L), 0,
                shortfall, List.of());
        return String.join("\n", PriceReport.decisions(List.of(price), "id").lines());
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
