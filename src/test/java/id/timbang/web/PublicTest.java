package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.DecisionService;
import id.timbang.store.PortfolioItem;
import id.timbang.store.ProposalFilter;
import id.timbang.store.ResultService;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What everybody sees, signed in or not. */
class PublicTest {
    private static final int MOST_BYTES = 100_000;

    private final Caller citizen = Caller.nobody();
    private final DecisionService decisions = Running.part(DecisionService.class);

    private void publish() {
        decisions.publish(Solved.RUN.id(), "kepala");
    }

    @AfterEach
    void withdraw() {
        if (decisions.findPublished().isPresent()) {
            decisions.withdraw("kepala");
        }
    }

    private static String id(String decision) {
        return Running.part(ResultService.class).portfolio(Solved.RUN.id(), ProposalFilter.ALL.withDecision(decision))
                .rows().get(0).id();
    }

    @Test
    void beforeThePublicationThereIsNothingToSee() {
        assertThat(citizen.send("GET", "/publik").body()).contains("Belum ada daftar yang diterbitkan.");
        assertThat(citizen.send("GET", "/publik/usulan/" + id("FUNDED")).statusCode()).isEqualTo(404);
    }

    @Test
    void browsersThatAskForTheMarkUnaskedGetIt() {
        HttpResponse<String> mark = citizen.send("GET", "/favicon.ico");
        assertThat(mark.statusCode()).isEqualTo(200);
        assertThat(mark.body()).startsWith("<svg");
        assertThat(mark.headers().firstValue("Content-Type")).contains("image/svg+xml");
    }

    @Test
    void aVillageFindsItsProposalsWithDecisionAndReason() {
        publish();
        HttpResponse<String> page = citizen.send("GET", "/publik?cari=desa+kalimati");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Kalimati", "Mengapa").doesNotContain("Mekarsari");
        assertThat(page.headers().firstValue("Set-Cookie")).as("readers get no session").isEmpty();
    }

    @Test
    void whatNobodyCanMeanIsAskedForAsIfItWereNot() {
        publish();
        assertThat(citizen.send("GET", "/publik?bahasa=fr").body()).contains("<html lang=\"id\"");
        assertThat(citizen.send("GET", "/publik?bahasa=en").body()).contains("<html lang=\"en\"");
        HttpResponse<String> odd = citizen.send("GET", "/publik?cari=%00kalimati&keputusan=" + "x".repeat(2000));
        assertThat(odd.statusCode()).isEqualTo(200);
        assertThat(odd.body()).contains("Kalimati").doesNotContain("xxx");
    }

    @Test
    void noWordCanBeExcluded() {
        publish();
        PortfolioItem first = Running.part(ResultService.class).portfolio(Solved.RUN.id(), ProposalFilter.ALL).rows()
                .get(0);
        String word = first.title().split(" ")[0];
        for (String form : List.of("%1$s -%1$s", "\"%1$s\"-%1$s", "%1$s \"-\"-%1$s", "%1$s,-%1$s", "%1$s --%1$s")) {
            String asked = URLEncoder.encode(form.formatted(word), StandardCharsets.UTF_8);
            assertThat(citizen.send("GET", "/publik?cari=" + asked).body()).as(form).contains(first.title());
        }
    }

    @Test
    void countsAreThoseOfWhatWasLookedFor() {
        publish();
        List<PortfolioItem> all = Running.part(ResultService.class)
                .portfolio(Solved.RUN.id(), ProposalFilter.ALL.withSize(200)).rows();
        String village = all.get(0).village();
        List<PortfolioItem> there = all.stream().filter(item -> item.village().equals(village)).toList();
        assertThat(there.size()).isBetween(1, all.size() - 1);
        Map<String, Long> counts = there.stream()
                .collect(Collectors.groupingBy(PortfolioItem::decision, Collectors.counting()));
        String page = citizen.send("GET", "/publik?bahasa=id&cari=" + village.replace(" ", "+")).body();
        assertThat(page).contains(there.size() + " usulan, halaman");
        all.stream().map(PortfolioItem::decision).distinct().forEach(decision -> assertThat(page).containsPattern(
                "keputusan=" + decision + "\"[^<]*>\\s*<strong>" + counts.getOrDefault(decision, 0L) + "</strong>"));
    }

    @Test
    void theWholePageIsSmallAndRunsNoScript() {
        publish();
        String body = citizen.send("GET", "/publik").body();
        assertThat(body.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
        assertThat(body).doesNotContain("<script").contains("Buka surat alasan");
    }

    @Test
    void aWrongNameLeadsToTheNearestVillages() {
        publish();
        assertThat(citizen.send("GET", "/publik?cari=Kalimatti").body()).contains("Mungkin yang dimaksud:",
                "cari=Kalimati\"");
        assertThat(citizen.send("GET", "/publik?cari=xxxxxxxx").body()).contains("Tidak ada usulan untuk")
                .doesNotContain("Mungkin yang dimaksud:");
    }

    @Test
    void aDecisionLeavesTheOthersOut() {
        publish();
        String body = citizen.send("GET", "/publik?keputusan=DEFERRED&bahasa=en").body();
        assertThat(body).contains("keputusan DEFERRED").doesNotContain("keputusan FUNDED");
    }

    @Test
    void theLetterTellsWhyAndWhatWouldBeEnough() {
        publish();
        String body = citizen.send("GET", "/publik/usulan/" + id("DEFERRED")).body();
        assertThat(body).contains("Surat alasan usulan", "Usulan ini ditunda.", "Apa yang cukup agar didanai");
        assertThat(citizen.send("GET", "/publik/usulan/tidak-ada").statusCode()).isEqualTo(404);
    }
}
