package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.FundInfo;
import id.timbang.store.ProposalInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Funds and months of a proposal, as its page tells them. */
class TermsViewTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final List<FundInfo> FUNDS = List.of(new FundInfo("DAK", "Dana alokasi khusus", 1L, true, ""),
            new FundInfo("DAU", "Dana alokasi umum", 1L, false, ""), new FundInfo("PAD", "Pendapatan", 1L, false, ""));
    private static final Map<String, String> NAMES = Map.of("DAK", "Dana alokasi khusus", "DAU", "Dana alokasi umum",
            "PAD", "Pendapatan");

    private static ProposalInfo proposal(String funds, Integer first, Integer last) {
        return new ProposalInfo(0, "U-1", "Jalan", 1, "RENJA", "", "", "", "", "", "", "", "", null, "", "", "", "",
                funds, first, last, false);
    }

    private static TermsView view(ProposalInfo proposal, Integer chosen, LocalDate asOf) {
        return TermsView.of(proposal, new TermsView.Known(FUNDS, NAMES, 2026, chosen, asOf), INDONESIAN);
    }

    @Test
    void freeFundsAreNamedTogetherWhereAllOfThemMayPay() {
        TermsView all = view(proposal("PAD|DAU|DAK", 4, 8), null, null);
        assertThat(all.free()).containsExactly("Dana alokasi umum", "Pendapatan");
        assertThat(all.funds()).containsExactly("Dana alokasi khusus");
        TermsView some = view(proposal("PAD|DAK", 4, 8), null, null);
        assertThat(some.free()).isEmpty();
        assertThat(some.funds()).containsExactly("Pendapatan", "Dana alokasi khusus");
        assertThat(view(proposal("", 4, 8), null, null).funds()).isEmpty();
    }

    @Test
    void monthsAreToldWithHowManyTheyAre() {
        TermsView view = view(proposal("PAD", 4, 8), null, null);
        assertThat(view.span()).isEqualTo("April–Agustus 2026");
        assertThat(view.months()).isEqualTo(5);
        assertThat(view(proposal("PAD", 7, 7), null, null).span()).isEqualTo("Juli 2026");
    }

    @Test
    void theStartIsTheOneThatWasChosenElseTheEarliest() {
        ProposalInfo april = proposal("PAD", 4, 8);
        assertThat(start(view(april, 2, null))).isEqualTo("mulai 2");
        assertThat(start(view(april, 3, null))).isEqualTo("geser 3");
        assertThat(start(view(april, null, null))).isEqualTo("awal 2");
        assertThat(start(view(april, null, LocalDate.of(2026, 6, 30)))).isEqualTo("awal 2");
        assertThat(start(view(april, null, LocalDate.of(2026, 7, 1)))).as("its quarter is over").isEqualTo(" 2");
        assertThat(start(view(april, null, LocalDate.of(2025, 12, 1)))).isEqualTo("awal 2");
    }

    private static String start(TermsView view) {
        return view.start() + " " + view.quarter();
    }

    @Test
    void dataThatWereLoadedBeforeSayNothing() {
        assertThat(view(proposal(null, null, null), 2, null)).isNull();
    }
}
