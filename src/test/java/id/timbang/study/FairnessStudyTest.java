package id.timbang.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Progress;
import id.timbang.fixture.Datasets;
import id.timbang.report.Report;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairnessStudyTest {
    private static final int[] LEVELS = {25, 50, 75, 100};

    private static Fairness study(Ground ground, Fairness.Per per) {
        return FairnessStudy.study(ground, per, LEVELS, Grounds.resolver(), Progress.NONE);
    }

    @Test
    void aHigherFloorCostsMoreAndLiftsTheWorstOff() {
        Fairness fairness = study(Grounds.of(Grounds.proposals(50, 11).total(2_500_000_000L)), Fairness.Per.HEAD);

        assertThat(fairness.levels()).hasSize(5).extracting(Fairness.Level::percent).isSorted();
        assertThat(fairness.levels()).extracting(Fairness.Level::givenUp).isSorted();
        assertThat(fairness.levels()).extracting(Fairness.Level::least).isSorted();
        assertThat(fairness.levels().get(4).gini()).isLessThan(fairness.gini());
        assertThat(fairness.districts()).extracting(Fairness.District::perHead).isSorted();
    }

    @Test
    void theGiniIsThatOfTheTextbook() {
        // K1 gets everything and has half of the people: G = 1/2. The floor gives K2 its share at the price of A's second half.
        Ground ground = Grounds.of(Datasets.of("id,title,cost,district,points\nA,A,100,K1,9\nB,B,100,K2,1\n").total(100)
                .district("K1", 10, 1).district("K2", 10, 5));
        Fairness fairness = study(ground, Fairness.Per.HEAD);

        assertThat(fairness.gini()).isEqualByComparingTo(new BigDecimal("0.5"));
        assertThat(fairness.districts()).extracting(Fairness.District::code).containsExactly("K2", "K1");
        assertThat(fairness.levels().get(1).missing()).isEqualTo(12);
    }

    @Test
    void thePoorCountOtherwise() {
        Ground ground = Grounds.of(Datasets.of("id,title,cost,district,points\nA,A,100,K1,9\nB,B,100,K2,8\n").total(200)
                .district("K1", 10, 1).district("K2", 10, 4));

        assertThat(study(ground, Fairness.Per.HEAD).gini()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(study(ground, Fairness.Per.POOR).districts()).extracting(Fairness.District::perPoor)
                .containsExactly(25L, 100L);
    }

    /** One district of which only one number of people is known. */
    private static Report known(long population, long poor, Fairness.Per per, String language) {
        return FairnessReport
                .of(study(Grounds.of(Datasets.of("id,title,cost,district,points\nA,A,100,K1,9\n").total(100)
                        .district("K1", population, poor)), per), language);
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        Report poorUnknown = known(10, 0, Fairness.Per.HEAD, "id");
        assertThat(poorUnknown.lines()).contains("  K1: Rp100; Rp10 per penduduk");
        assertThat(poorUnknown.tables().get("districts").rows().get(0)).containsExactly("K1", "K1", 10L, null, 100L,
                1L, 10L, null);
        Report allUnknown = known(0, 5, Fairness.Per.POOR, "en");
        assertThat(allUnknown.lines()).contains("  K1: Rp100; Rp20 per poor head");
        assertThat(allUnknown.tables().get("districts").rows().get(0)).containsExactly("K1", "K1", null, 5L, 100L, 1L,
                null, 20L);
    }

    @Test
    void withoutPopulationThereIsNothingToCompare() {
        Ground ground = Grounds.of(Datasets.of("id,title,cost,points\nA,A,1,1\n").total(1));

        assertThatThrownBy(() -> study(ground, Fairness.Per.HEAD)).isInstanceOf(BadInputException.class)
                .hasMessageContaining("districts.csv");
    }

    @Test
    void theReportSpeaksBothLanguages() {
        Fairness fairness = study(Grounds.of(Grounds.proposals(30, 2).total(1_000_000_000L)), Fairness.Per.POOR);
        for (String language : List.of("id", "en")) {
            assertThat(FairnessReport.of(fairness, language).lines()).hasSizeGreaterThan(6)
                    .allSatisfy(line -> assertThat(line).doesNotContain("{"));
        }
    }
}
