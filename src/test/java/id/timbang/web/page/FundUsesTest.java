package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.FundInfo;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Purposes of funds in words. */
class FundUsesTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    @BeforeEach
    void texts() {
        texts.setBasename("teks-skenario");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    private String words(String purpose, Locale locale) {
        return new FundUses(texts).of(List.of(new FundInfo("D", "Dana", 1L, true, purpose)), locale).get("D");
    }

    private String words(String purpose) {
        return words(purpose, INDONESIAN);
    }

    @Test
    void withoutAPurposeAFundIsFree() {
        assertThat(words("")).isEqualTo("bebas");
    }

    @Test
    void activitiesAreNamedByTheNearestAffair() {
        assertThat(words("activity in (1.03.10*|2.15*)")).isEqualTo("jalan, perhubungan");
        assertThat(words("activity in (1.03.10.2.01.0055|1.03.10.2.01.0057)")).isEqualTo("jalan");
        assertThat(words("activity=1.03*", Locale.ENGLISH)).isEqualTo("public works");
        assertThat(words("activity=9.99*")).isEqualTo("9.99*");
    }

    @Test
    void conditionsAreJoinedAndTurnedRound() {
        assertThat(words("activity=1.01.02.2.01* and construction=true")).isEqualTo("SD, konstruksi");
        assertThat(words("construction=false")).isEqualTo("selain konstruksi");
        assertThat(words("function!=pendidikan")).isEqualTo("selain pendidikan");
        assertThat(words("tags=banjir")).isEqualTo("yang memenuhi tags=banjir");
    }
}
