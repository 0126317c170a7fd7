package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.DecisionService;
import id.timbang.store.MeetingMarkService;
import id.timbang.store.PortfolioItem;
import id.timbang.store.ProposalFilter;
import id.timbang.store.ResultService;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A proposal is marked for a meeting on its page; everybody sees that there, on <i>Beranda</i> and in the list of those marked. */
class MeetingMarkTest {
    private static final PortfolioItem ITEM = Running.part(ResultService.class)
            .portfolio(Solved.RUN.id(), ProposalFilter.ALL).rows().get(11);
    private static final String STORY = "/hasil/" + Solved.RUN.id() + "/usulan/" + ITEM.id();
    private static final String LISTED = "/hasil/" + Solved.RUN.id() + "?marked=true&bahasa=id";

    @AfterEach
    void takeOff() {
        Running.part(MeetingMarkService.class).unmark(Solved.DATASET.id(), ITEM.id(), "uji");
    }

    private static String page(Role role, String path) {
        return Caller.as(role).send("GET", path).body();
    }

    private static HttpResponse<String> mark(Role role, boolean set) {
        return Browser.post(Caller.as(role), STORY + "/tanda", Map.of("tandai", Boolean.toString(set)));
    }

    @Test
    void whatOnePersonMarksEverybodySeesUntilAnotherTakesItOff() {
        assertThat(page(Role.KEPALA, STORY + "?bahasa=id")).contains(">Tandai untuk rapat</button>")
                .doesNotContain("Ditandai untuk rapat oleh");
        assertThat(page(Role.PENGAWAS, LISTED)).contains("0 usulan", "Tidak ada usulan").doesNotContain(ITEM.title());
        assertThat(mark(Role.ANALIS, true).headers().firstValue("Location").orElse("")).endsWith(STORY);
        assertThat(page(Role.KEPALA, STORY + "?bahasa=id")).contains("Ditandai untuk rapat oleh analis, ",
                ">Lepas tanda rapat</button>", "href=\"/usulan?marked=true\"");
        assertThat(page(Role.PENGAWAS, LISTED)).contains("1 usulan", ITEM.title(), "Ditandai untuk rapat: ya");
        mark(Role.KEPALA, false);
        assertThat(page(Role.PENGAWAS, STORY + "?bahasa=id")).doesNotContain("Ditandai untuk rapat oleh");
        assertThat(page(Role.PENGAWAS, LISTED)).doesNotContain(ITEM.title());
    }

    @Test
    void programsMarkThemToo() {
        String dataset = "/api/datasets/" + Solved.DATASET.id();
        String path = dataset + "/proposals/" + ITEM.id();
        Caller analyst = Caller.as(Role.ANALIS);
        assertThat(analyst.get(path).path("marked").asBoolean()).isFalse();
        assertThat(analyst.send("PUT", path + "/mark").statusCode()).isEqualTo(204);
        assertThat(Caller.as(Role.KEPALA).send("PUT", path + "/mark").statusCode()).isEqualTo(204);
        assertThat(analyst.get(path).path("marked").asBoolean()).isTrue();
        assertThat(analyst.get(dataset + "/proposals?marked=true").path("rows"))
                .singleElement().satisfies(row -> assertThat(row.path("id").asString()).isEqualTo(ITEM.id()));
        assertThat(analyst.get(dataset + "/marks")).singleElement().satisfies(
                mark -> assertThat(mark.path("proposal").asString() + mark.path("marked_by").asString())
                        .isEqualTo(ITEM.id() + "analis"));
        assertThat(analyst.send("DELETE", path + "/mark").statusCode()).isEqualTo(204);
        assertThat(analyst.get(dataset + "/marks")).isEmpty();
        assertThat(analyst.send("PUT", dataset + "/proposals/tidak-ada/mark").statusCode()).isEqualTo(404);
    }

    @Test
    void berandaCountsThemForEveryRole() {
        assertThat(page(Role.PENGAWAS, "/?bahasa=id")).doesNotContain("ditandai untuk rapat");
        mark(Role.KEPALA, true);
        for (Role role : Role.values()) {
            assertThat(page(role, "/?bahasa=id")).as(role.name()).contains("Usulan yang ditandai untuk rapat: 1.",
                    "href=\"/usulan?marked=true\"");
        }
    }

    @Test
    void whoOverseesOrAdministersMarksNothing() {
        assertThat(mark(Role.PENGAWAS, true).statusCode()).isEqualTo(403);
        assertThat(mark(Role.ADMIN, true).statusCode()).isEqualTo(403);
        assertThat(page(Role.PENGAWAS, STORY)).doesNotContain("/tanda\"");
        assertThat(Running.part(MeetingMarkService.class).marked(Solved.DATASET.id())).doesNotContain(ITEM.id());
    }

    @Test
    void theFilesOfAProposalAreItsReasonAndOnceItsListIsPublishedItsLetter() {
        String reason = "/api/runs/" + Solved.RUN.id() + "/proposals/" + ITEM.id();
        String letter = "href=\"/publik/usulan/" + ITEM.id() + "\"";
        assertThat(page(Role.PENGAWAS, STORY)).contains("href=\"" + reason + "\"").doesNotContain(letter);
        assertThat(Caller.as(Role.PENGAWAS).get(reason).path("id").asString()).isEqualTo(ITEM.id());
        DecisionService decisions = Running.part(DecisionService.class);
        decisions.publish(Solved.RUN.id(), "kepala");
        assertThat(page(Role.PENGAWAS, STORY)).contains(letter);
        decisions.withdraw("kepala");
    }
}
