package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Sense;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class TroubleTest {
    private static final String PROVEN = "The hard limits cannot all hold: total, fund-DAU, prerequisite-7";

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static LimitRow limit(String id, String label) {
        return new LimitRow(id, label, Level.HARD, 0, Sense.MAX, 0, 0, 0, 0, BigDecimal.ZERO, "", false, true);
    }

    @Test
    void whatCannotHoldIsSaidInTheLanguageOfTheReader() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
        assertThat(Trouble.told(PROVEN)).isEqualTo(
                "Yang berikut tidak dapat dipenuhi bersama-sama: total, fund-DAU, prerequisite-7");
        assertThat(Trouble.told("No portfolio was found that keeps all hard limits: total"))
                .isEqualTo("Tidak ditemukan daftar yang memenuhi semuanya: total");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(Trouble.told(PROVEN)).isEqualTo(PROVEN);
    }

    @Test
    void limitsGoByTheirLabels() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        List<LimitRow> limits = List.of(limit("total", "Pagu seluruhnya"),
                limit("fund-DAU", "Pagu sumber dana DAU [DAU]"));
        assertThat(Trouble.told(PROVEN, limits)).isEqualTo(
                "The hard limits cannot all hold: Pagu seluruhnya, Pagu sumber dana DAU, prerequisite-7");
    }
}
