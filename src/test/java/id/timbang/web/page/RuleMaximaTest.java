package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.rules.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the rules of the shipped packs can give at most. */
class RuleMaximaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Map<String, BigDecimal> most(String pack, Map<String, BigDecimal> stated) {
        return RuleMaxima.of(RulePack.load(pack), DAY, stated);
    }

    @Test
    void aRuleGivesItsParameterItsLadderOrAHundredPerCent() {
        Map<String, BigDecimal> most = most("nasional", Map.of());
        assertThat(most.get("S01")).isEqualByComparingTo("15");
        assertThat(most.get("S02")).isEqualByComparingTo("10");
        assertThat(most.get("S11")).isEqualByComparingTo("10");
    }

    @Test
    void rulesThatTakePointsHaveNone() {
        assertThat(most("nasional", Map.of())).doesNotContainKeys("S15", "S16a");
        assertThat(most("polos", Map.of())).isEmpty();
    }

    @Test
    void whatAScenarioStatesCounts() {
        assertThat(most("nasional", Map.of("poin.spm", new BigDecimal("18"))).get("S01")).isEqualByComparingTo("18");
    }
}
