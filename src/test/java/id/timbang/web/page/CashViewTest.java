package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Sense;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Quarters beside the ceilings on their cash. */
class CashViewTest {
    private static final long BILLION = 1_000_000_000;

    private static CashView view(String summary, LimitRow... limits) {
        return CashView.of(summary, List.of(limits), Locale.forLanguageTag("id"));
    }

    private static LimitRow limit(String id, long amount, long used) {
        return new LimitRow(id, "Kas [1.2]", Level.PREFERENCE, 0, Sense.MAX, amount, used, amount - used,
                Math.max(0, used - amount), BigDecimal.ZERO, "", false, true);
    }

    private static String summary(String limits) {
        return "{ \"cash\": { \"1\": " + 20 * BILLION + ", \"2\": " + 40 * BILLION + ", \"4\": " + 10 * BILLION
                + " }, \"cash_limits\": " + limits + " }";
    }

    @Test
    void barsAndCeilingsShareAScale() {
        CashView view = view(summary("{ \"1\": \"kas\", \"4\": \"akhir\" }"), limit("kas", 50 * BILLION, 20 * BILLION),
                limit("akhir", 5 * BILLION, 10 * BILLION));
        assertThat(view.columns()).extracting(CashView.Column::height).containsExactly(40.0, 80.0, 0.0, 20.0);
        assertThat(view.columns()).extracting(CashView.Column::mark).containsExactly(100.0, null, null, 10.0);
        assertThat(view.columns()).extracting(CashView.Column::over).containsExactly(false, false, false, true);
        assertThat(view.columns().get(0).limit()).isEqualTo("50,0");
        assertThat(view.columns()).extracting(CashView.Column::share).containsExactly("28,6", "57,1", "0,0", "14,3");
        assertThat(view.columns()).extracting(CashView.Column::limitShare).containsExactly("71,4", null, null, "7,1");
        assertThat(view.columns().get(0).label()).isEqualTo("Kas");
    }

    @Test
    void aCeilingFarAboveDoesNotFlattenTheBars() {
        CashView view = view(summary("{ \"1\": \"kas\" }"), limit("kas", 900 * BILLION, 20 * BILLION));
        assertThat(view.columns()).extracting(CashView.Column::height).containsExactly(50.0, 100.0, 0.0, 25.0);
        assertThat(view.columns().get(0).mark()).isEqualTo(100.0);
    }

    @Test
    void olderResultsTellNothing() {
        assertThat(view("{ \"totals\": { } }").columns()).isEmpty();
    }
}
