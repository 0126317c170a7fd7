package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.rules.RulePack;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioWeightsTest {
    private final ScenarioWeights weights = ScenarioWeights.of(RulePack.load("nasional"),
            LocalDate.of(2026, 1, 1));

    @Test
    void theCriteriaOfTheNationalPackAddUpToAHundred() {
        assertThat(weights.criteria()).containsExactly(Criterion.values());
        assertThat(weights.today()).isEqualByComparingTo("100");
        assertThat(weights.today(Criterion.LAYANAN)).isEqualByComparingTo("25");
        assertThat(weights.today(Criterion.KESIAPAN)).isEqualByComparingTo("10");
    }

    @Test
    void aLadderThatIsHalvedHalvesItsCriterionAndWhatIsNoNumberCountsAsToday() {
        Map<String, String> typed = Map.of("parameter.tangga.usg", "6", "parameter.poin.spm", "banyak");
        assertThat(weights.now(Criterion.URGENSI, typed)).isEqualByComparingTo("6");
        assertThat(weights.now(typed)).isEqualByComparingTo("94");
    }

    @Test
    void pointsThatAreGivenInPlaceOfOthersDoNotCountInTheSum() {
        assertThat(weights.now(Map.of("parameter.poin.pelayanan_dasar", "9"))).isEqualByComparingTo("100");
    }

    @Test
    void aPackWithoutTheseParametersHasNoCriteria() {
        var plain = ScenarioWeights.of(RulePack.load("polos"), LocalDate.of(2026, 1, 1));
        assertThat(plain.criteria()).isEmpty();
        assertThat(plain.today()).isZero();
    }
}
