package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.compare.FreeMoney;
import id.timbang.study.JointPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Prices of decisions in words. */
class JointViewTest {
    private static JointView view(long expected, long least, long most, long shortfall) {
        return JointView.of(1, 2, new StudyView("DONE", 0, 0, ""),
                Optional.of(new JointPrice(3, Optional.of(new JointPrice.Lost(expected, least, most)), shortfall,
                        List.of())),
                new FreeMoney(new BigDecimal("0.001")), Words.in(Locale.forLanguageTag("id")));
    }

    @Test
    void aPriceIsToldInPointsAndMoneyWithWhatIsProven() {
        JointView view = view(490_600, -100, 500_000, 0);
        assertThat(view.gained()).isFalse();
        assertThat(List.of(view.points(), view.rupiah(), view.least(), view.most())).containsExactly("490,6",
                "Rp491 juta", "0,0", "500,0");
    }

    @Test
    void aListThatIsWorthMoreBecauseObligationsAreServedLessIsNotToldAsFree() {
        JointView view = view(-281_900, -379_800, -224_300, 3_000_000_000L);
        assertThat(view.gained()).isTrue();
        assertThat(view.points()).isEqualTo("281,9");
        assertThat(view.rupiah()).isNull();
        assertThat(view.least()).isEqualTo("\u2212379,8");
        assertThat(view.owed()).isEqualTo("Rp3 miliar");
    }

    @Test
    void whatTheProofLeavesOpenCountsAsNothing() {
        assertThat(view(-5, -900, 700, 0).points()).isEqualTo("0,0");
    }
}
