package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Sense;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LimitsViewTest {

    private static LimitRow limit(String id, long amount, boolean money) {
        return new LimitRow(id, id, Level.HARD, 0, Sense.MAX, amount, 0, amount, 0, BigDecimal.ONE, "", false, money);
    }

    @Test
    void rupiahAndCountsAreToldApartByTheirMeasureWhateverTheirSize() {
        var view = LimitsView.of(List.of(limit("people", 5_000_000, false), limit("cash", 2_000, true)),
                Words.in(Locale.forLanguageTag("id")));
        assertThat(view.rows()).extracting(LimitsView.Row::id, LimitsView.Row::amount)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("cash", "Rp2.000"),
                        org.assertj.core.groups.Tuple.tuple("people", "5.000.000"));
    }
}
