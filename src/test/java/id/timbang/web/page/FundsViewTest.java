package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.compare.MoneyCeilings;
import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Sense;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Funds on the front page: each figure as it is read everywhere else. */
class FundsViewTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final long MILLION = 1_000_000;

    private static LimitRow fund(String code, long ceiling, long used) {
        return new LimitRow("fund-" + code, code, Level.HARD, 0, Sense.MAX, ceiling * MILLION, used * MILLION,
                (ceiling - used) * MILLION, Math.max(0, used - ceiling) * MILLION, BigDecimal.ZERO, "", false, true);
    }

    private static FundsView view(LimitRow... funds) {
        List<LimitRow> limits = Arrays.asList(funds);
        long spent = limits.stream().mapToLong(LimitRow::used).sum();
        return FundsView.of(new Standing(null, null, limits, limits, limits, spent, 1,
                MoneyCeilings.lacking(limits, limits, spent)), Map.of(), INDONESIAN);
    }

    @Test
    void aFigureIsRoundedByItselfAndThatSumsDifferIsTold() {
        FundsView view = view(fund("DAU", 5_690, 7_540), fund("DBH", 1_640, 2_540), fund("PAD", 30_000, 29_000));
        FundsView.Row row = view.rows().get(0);
        assertThat(List.of(row.code(), row.ceiling(), row.used(), row.left())).containsExactly("DAU", "5,7", "7,5",
                "\u22121,9");
        assertThat(view.exact()).isFalse();
    }

    @Test
    void figuresThatAddUpNeedNoNote() {
        assertThat(view(fund("DAU", 15_700, 17_500), fund("DBH", 1_600, 2_500)).exact()).isTrue();
        assertThat(view(fund("DAU", 15_700, 15_500), fund("DBH", 1_600, 1_500)).exact()).isTrue();
    }

    @Test
    void columnsThatDoNotAddUpAreToldToo() {
        assertThat(view(fund("DAU", 15_740, 15_740), fund("DBH", 1_640, 1_640)).exact()).isFalse();
    }
}
