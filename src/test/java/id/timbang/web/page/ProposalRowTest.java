package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.PortfolioItem;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a proposal belongs, as the table of proposals says it. */
class ProposalRowTest {
    private static final Map<String, Map<String, String>> NAMES = Map.of("district", Map.of("99.01", "Rawasari"),
            "office", Map.of(), "fund", Map.of());
    private static final Map<String, String> VILLAGES = Map.of("99.01.2001", "Sukamaju", "Mekarsari", "Mekarsari");

    private static String place(String village, String district) {
        var item = new PortfolioItem(0, "U-1", "Jalan", "RENJA", "", district, village, "", "DEFERRED", "DEFER", "",
                null, 1, 0, 0, BigDecimal.ONE, null, false, "");
        return ProposalRow.of(item, 1, NAMES, code -> VILLAGES.getOrDefault(code, ""),
                Words.in(Locale.forLanguageTag("id"))).texts().get("place");
    }

    @Test
    void aVillageIsNamedBesideItsDistrictAndItsCodeIsNotShown() {
        assertThat(place("99.01.2001", "99.01")).isEqualTo("Sukamaju, Rawasari");
        assertThat(place("Mekarsari", "99.02")).isEqualTo("Mekarsari, 99.02");
        assertThat(place("99.01.2009", "99.01")).isEqualTo("Rawasari");
        assertThat(place("", "")).isEmpty();
    }
}
