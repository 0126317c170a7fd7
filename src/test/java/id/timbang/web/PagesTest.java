package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.PortfolioItem;
import id.timbang.store.ProposalFilter;
import id.timbang.store.ResultService;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What a person sees of a list and of one proposal. */
class PagesTest {
    private final Caller analyst = Caller.as(Role.ANALIS);

    private static PortfolioItem first(String decision) {
        return Running.part(ResultService.class).portfolio(Solved.RUN.id(), new ProposalFilter("", "", "", "", "", "",
                decision, "", "", 0, false, "", false, 1, 0)).rows().get(0);
    }

    @Test
    void theFrontPageTellsHowGoodTheNewestListIs() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        HttpResponse<String> page = analyst.send("GET", "/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("dari yang terbaik yang mungkin").contains("Semua usulan");
    }

    @Test
    void aFilterLeavesOnlyTheDecisionAskedFor() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        String body = analyst.send("GET", "/?decision=DEFERRED&bahasa=en").body();
        assertThat(body).contains("<td>Deferred</td>").doesNotContain("<td>Funded</td>");
    }

    @Test
    void theStoryOfAProposalGivesItsReasonAndWhatItWouldTake() {
        PortfolioItem deferred = first("DEFERRED");
        String path = "/hasil/" + Solved.RUN.id() + "/usulan/" + deferred.id();
        assertThat(analyst.send("GET", path + "?bahasa=id").body()).contains(deferred.title())
                .contains("Usulan ini ditunda");
        assertThat(analyst.send("GET", path + "-tidak-ada").statusCode()).isEqualTo(404);
    }
}
