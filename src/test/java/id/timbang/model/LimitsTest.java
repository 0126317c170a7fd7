package id.timbang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Level;
import id.timbang.domain.Limit;
import id.timbang.domain.Scenario;
import id.timbang.domain.Sense;
import id.timbang.domain.Stage;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.Limits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which limits are in force, and what they bound. */
class LimitsTest {
    private static final String BASE = "cost,office,start_month,end_month\n400,PU,,\n300,PU,10,12\n200,DINKES,,";

    private static Datasets dataset() {
        return Datasets.of("id,cost,points,office\nA,100,1,PU\nB,200,1,DINKES").total(1000);
    }

    private static Built ruled(Datasets datasets, Scenario scenario, Limit... byRules) {
        Dataset dataset = datasets.build();
        return Built.of(dataset, Assessments.of(dataset, Assessments.OPEN, List.of(byRules), List.of()), scenario,
                Built.NEW_YEAR);
    }

    @Test
    void ceilingsAreLimitsOverTheMoneyUpForChoice() {
        Built built = Built.open(dataset().nextYear(7).fund("DAU", 50).office("PU", 70).base(BASE));
        assertThat(built.limits()).containsExactly("design-max", "fund-DAU", "next-year", "office-PU", "total");
        assertThat(built.programme().limits()).allMatch(limit -> limit.baseWhere() == 0 && limit.sense() == Sense.MAX);
        assertThat(built.limit("design-max").amount()).as("3 % of 1000").isEqualTo(30);
        assertThat(built.usage("A", Choice.FULL, "office-PU")).isEqualTo(100);
        assertThat(built.usage("B", Choice.FULL, "office-PU")).isZero();
    }

    private static List<String> contradictions(Datasets datasets, Limits... limits) {
        for (Limits limit : limits) {
            datasets.limit(limit);
        }
        return Built.open(datasets).programme().contradictions();
    }

    @Test
    void hardLimitsThatNothingKeepsAreNamed() {
        Limits few = Limits.max("few", 1).measure("count").where("office=PU");
        Limits kept = Limits.min("kept", 400).where("office=DINKES");
        Limits much = Limits.min("much", 401).where("office=DINKES");
        assertThat(contradictions(dataset().base(BASE), few, kept, much)).containsExactly("few", "much");
        assertThat(contradictions(dataset().base(BASE), Limits.max("few", 2).measure("count").where("office=PU")))
                .isEmpty();
        assertThat(contradictions(dataset().fund("DAU", 300), Limits.min("fund", 301).where("fund=DAU"),
                Limits.min("open", 300).where("fund=DAU"))).containsExactly("fund");
        assertThat(contradictions(dataset().total(99).decide("A", "FORCE_IN"))).contains("total");
        assertThat(contradictions(dataset().total(100).decide("A", "FORCE_IN"))).isEmpty();
    }

    @Test
    void whatCanGiveWayIsNoContradiction() {
        assertThat(contradictions(dataset(), Limits.min("wanted", 5000).obligation(1, 1),
                Limits.min("liked", 5000).preference("1"))).isEmpty();
        Programme strict = Built.open(dataset().limit(Limits.min("more", 301))).programme();
        assertThat(strict.contradictions()).containsExactly("more");
        assertThat(Restated.withAmounts(strict, Map.of("more", 300L)).contradictions()).isEmpty();
    }

    @Test
    void plafondsAreHardOnlyOnceTheyAreAgreed() {
        assertThat(Built.open(dataset().office("PU", 70)).limit("office-PU").level()).isEqualTo(Level.HARD);
        ModelLimit indicative = Built.open(dataset().office("PU", 70).stage(Stage.RKPD)).limit("office-PU");
        assertThat(indicative.level()).isEqualTo(Level.PREFERENCE);
        assertThat(indicative.penalty()).isEqualByComparingTo("2");
    }

    @Test
    void aDatasetReplacesARuleAndAScenarioReplacesBoth() {
        Limit rule = Limits.max("x", 1).build();
        assertThat(ruled(dataset(), Scenario.NONE, rule).limit("x").amount()).isEqualTo(1);
        Datasets own = dataset().limit(Limits.max("x", 2)).limit(Limits.max("total", 5)).base(BASE);
        assertThat(ruled(own, Scenario.NONE, rule).limit("x").amount()).isEqualTo(2);
        assertThat(ruled(own, Scenario.NONE, rule).limit("total").baseWhere())
                .as("stated in limits.csv, so base rows enter").isEqualTo(900);
        Scenario scenario = Built.overriding("x", Map.of("amount", "3.000"));
        assertThat(ruled(own, scenario, rule).limit("x").amount()).isEqualTo(3000);
    }

    @Test
    void aScenarioReplacesAnyFieldOfALimit() {
        Scenario scenario = Built.overriding("x",
                Map.ofEntries(Map.entry("label", "Baru"), Map.entry("measure", "count"),
                        Map.entry("where", "office=PU"), Map.entry("sense", "min"), Map.entry("amount", "1"),
                        Map.entry("level", "obligation"), Map.entry("rank", "3"), Map.entry("rupiah_per_unit", "50"),
                        Map.entry("reference", "Perda")));
        ModelLimit limit = ruled(dataset(), scenario, Limits.maxShare("x", "5").build()).limit("x");
        assertThat(List.of(limit.label(), limit.reference(), limit.sense(), limit.level(), limit.rank(), limit.weight(),
                limit.amount(), limit.isShare()))
                .containsExactly("Baru", "Perda", Sense.MIN, Level.OBLIGATION, 3, 50L, 1L, false);
    }

    @Test
    void aScenarioTurnsAnAmountIntoAShareOfAPreference() {
        Scenario scenario = Built.overriding("x", Map.of("share", "12.3456", "of", "office=PU", "level", "preference",
                "penalty", "0.5"));
        ModelLimit limit = ruled(dataset(), scenario, Limits.max("x", 5).build()).limit("x");
        assertThat(limit.sharePpm()).isEqualTo(123_456);
        assertThat(limit.penalty()).isEqualByComparingTo("0.5");
    }

    @Test
    void aScenarioRemovesALimitOrWarnsThatThereIsNone() {
        assertThat(Built.open(dataset(), Built.overriding("total", Map.of("remove", "true"))).limits())
                .containsExactly("design-max", "fund-UMUM");
        assertThat(Built.open(dataset(), Built.overriding("totall", Map.of("amount", "1"))).programme().warnings())
                .singleElement().asString().contains("there is no limit totall");
    }

    @Test
    void badOverridesAreReportedTogether() {
        var fields = Map.of("amount", "12,5", "sense", "most", "colour", "red", "where", "office", "remove", "yes");
        assertThatThrownBy(() -> Built.open(dataset(), Built.overriding("total", fields)))
                .isInstanceOfSatisfying(BadInputException.class, e -> assertThat(e.problems()).hasSize(5))
                .hasMessageContainingAll("limits.total.amount: \"12,5\" is no number", "limits.total.colour",
                        "\"most\"",
                        "field=value", "neither true nor false");
    }

    @Test
    void aLimitOverAColumnThatIsMissingStaysSilent() {
        Built built = Built.open(dataset().limit(Limits.max("village", 5).where("village=1"))
                .limit(Limits.max("measure", 5).measure("beneficiaries"))
                .limit(Limits.maxShare("of", "5").of("function=X")).nextYear(9));
        assertThat(built.programme().silent()).extracting(Limit::id).containsExactly("measure", "of", "village");
        assertThat(built.limits()).containsExactly("design-max", "fund-UMUM", "next-year", "total");
    }

    @Test
    void baseRowsEnterBothSidesOfAStatedLimit() {
        Built built = Built.open(dataset().base(BASE).limit(Limits.maxShare("pu", "40").where("office=PU"))
                .limit(Limits.max("late", 9).measure("cash_q4")).limit(Limits.max("works", 9).measure("count"))
                .limit(Limits.max("from-dau", 9).where("fund=UMUM"))
                .limit(Limits.max("else", 9).where("choice!=FULL")));
        assertThat(built.limit("pu").baseWhere()).isEqualTo(700);
        assertThat(built.limit("pu").baseOf()).isEqualTo(900);
        assertThat(built.limit("late").baseWhere()).as("100 + 300 + 50").isEqualTo(450);
        assertThat(built.limit("works").baseWhere()).isEqualTo(3);
        assertThat(built.limit("from-dau").baseWhere()).isZero();
        assertThat(built.limit("else").baseWhere()).isEqualTo(900);
    }

    @Test
    void aColumnThatBaseLacksEqualsNothing() {
        Built built = Built.open(Datasets.of("id,cost,points,village\nA,1,1,V").total(9).base("cost\n5")
                .limit(Limits.max("v", 9).where("village=V")).limit(Limits.max("w", 9).where("village!=V")));
        assertThat(built.limit("v").baseWhere()).isZero();
        assertThat(built.limit("w").baseWhere()).isEqualTo(5);
    }

    @Test
    void theShareOfAnObligationBecomesAnAmount() {
        ModelLimit limit = Built.open(dataset().base(BASE)
                .limit(Limits.minShare("floor", "20").where("office=PU").of("office=PU").obligation(2, 1)))
                .limit("floor");
        assertThat(limit.isShare()).isFalse();
        assertThat(limit.amount()).as("⌈20 % × (700 + 1000)⌉").isEqualTo(340);
        assertThat(limit.baseWhere()).isEqualTo(700);
    }

    @Test
    void limitsThatMeanNothingAreReportedTogether() {
        assertThat(Built.refused(dataset().limit(Limits.max("a", 1).obligation(1, 1))
                .limit(Limits.min("b", 1).obligation(0, 1)).limit(Limits.min("c", 1).measure("count").obligation(1, 0))
                .limit(Limits.minShare("d", "5").measure("count").obligation(1, 1))
                .limit(Limits.maxShare("e", "1000.1")).limit(Limits.max("f", 1).measure("happiness"))
                .limit(Limits.max("g", 1).preference("-1")))).hasSize(7);
    }

    @Test
    void obligationsOverHalfOfTheFreeMoneyAreExcessive() {
        Dataset half = dataset().base(BASE).limit(Limits.min("a", 1000).where("office=PU").obligation(1, 1))
                .limit(Limits.min("b", 5).measure("count").obligation(1, 100)).build();
        // a: 1000 less 700 of base rows, of which A can bear 100. b: 5 less 3 base rows, met by A and B.
        assertThat(claim(half)).isEqualTo(new ObligationClaim(300 + 200, half.region().totalCeiling()));
        assertThat(claim(half).excessive()).isFalse();
        Dataset more = dataset().limit(Limits.min("a", 501).obligation(1, 1)).build();
        assertThat(claim(more).excessive()).isTrue();
    }

    @Test
    void aRupiahThatServesTwoObligationsIsClaimedOnce() {
        Dataset nested = dataset().limit(Limits.min("narrow", 80).where("office=PU").obligation(2, 1))
                .limit(Limits.min("wide", 250).obligation(2, 1)).build();
        assertThat(claim(nested).claimed()).isEqualTo(250);
        Dataset apart = dataset().limit(Limits.min("one", 80).where("office=PU").obligation(2, 1))
                .limit(Limits.min("other", 150).where("office=DINKES").obligation(2, 1)).build();
        assertThat(claim(apart).claimed()).isEqualTo(230);
    }

    private static ObligationClaim claim(Dataset dataset) {
        return ObligationClaim.of(
                ProgrammeBuilder.build(dataset, Assessments.open(dataset), Scenario.NONE, Built.NEW_YEAR), dataset);
    }
}
