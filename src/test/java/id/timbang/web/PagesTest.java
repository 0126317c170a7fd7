package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.DatasetService;
import id.timbang.store.PortfolioItem;
import id.timbang.store.ProposalFilter;
import id.timbang.store.ProposalInfo;
import id.timbang.store.ResultService;
import id.timbang.store.SumRow;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person sees of a list and of one proposal. */
class PagesTest {
    private static final String LIST = "/hasil/" + Solved.RUN.id();

    private final Caller analyst = Caller.as(Role.ANALIS);

    private static PortfolioItem first(String decision) {
        return Running.part(ResultService.class).portfolio(Solved.RUN.id(), new ProposalFilter("", "", "", "", "", "",
                decision, "", "", 0, false, false, "", false, 1, 0)).rows().get(0);
    }

    @Test
    void theFrontPageTellsHowGoodTheNewestListIs() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        HttpResponse<String> page = analyst.send("GET", "/?bahasa=id");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("dari yang terbaik yang mungkin")
                .containsPattern("memenuhi pagu|perlu disesuaikan");
    }

    @Test
    void thePageOfAListShowsItsFiguresLimitsAndProposals() {
        String body = analyst.send("GET", LIST + "?bahasa=id").body();
        assertThat(body).contains("Didanai 35 dari 61 usulan").contains("Rp6 miliar")
                .contains("Paling banyak tiga usulan budaya").contains("61 usulan, halaman 1 dari 2");
        assertThat(analyst.send("GET", "/hasil").statusCode()).isEqualTo(302);
    }

    @Test
    void aListTellsWhenItNeedsItsMoneyAndLeadsToItsAdjustment() {
        assertThat(analyst.send("GET", LIST + "?bahasa=id").body()).contains("Kas menurut triwulan")
                .contains("href=\"/penyesuaian?run=" + Solved.RUN.id() + "\"").contains("Jadikan dasar penyesuaian");
        assertThat(analyst.send("GET", LIST + "?ukuran=jumlah&bahasa=id").body()).contains("Menurut triwulan mulai")
                .doesNotContain("Kas menurut triwulan");
        assertThat(Caller.as(Role.PENGAWAS).send("GET", LIST + "?bahasa=id").body()).contains("Kas menurut triwulan")
                .doesNotContain("Jadikan dasar penyesuaian");
    }

    @Test
    void everyChartOfAListIsATableToo() {
        String body = analyst.send("GET", LIST + "?bahasa=id").body();
        long spent = Running.part(ResultService.class).sums(Solved.RUN.id(), "district").stream()
                .mapToLong(SumRow::spent).sum();
        assertThat(body).contains("Lihat sebagai tabel");
        assertThat(body.split("/sums/", -1)).hasSizeGreaterThan(6);
        assertThat(body).contains(String.format(Locale.forLanguageTag("id"), "%,d", spent),
                "dari semua yang dibiayai.");
        String file = "/api/runs/" + Solved.RUN.id() + "/sums/district";
        assertThat(analyst.send("GET", file + ".csv").body()).startsWith("kode,nama,usulan")
                .contains("Lembayung Barat");
        assertThat(analyst.send("GET", file + ".xlsx").body()).startsWith("PK");
        assertThat(analyst.send("GET", "/api/runs/" + Solved.RUN.id() + "/limits.csv").body())
                .contains("Paling banyak tiga usulan budaya", ",banyaknya,3,");
    }

    @Test
    void aFilterLeavesOnlyTheDecisionAskedForAndStaysInTheAddresses() {
        String body = rows("?decision=DEFERRED&bahasa=en");
        assertThat(body).contains(">Deferred</span>").doesNotContain("<span class=\"pil FUNDED\">")
                .contains("decision=DEFERRED&amp;sort=-points").doesNotContain("<html");
    }

    @Test
    void readersShareAListButNoTokenOfASession() {
        String[] first = analyst.send("GET", LIST + "?bahasa=id").body().split("<dl class=\"pita\"", 2);
        String[] second = Caller.as(Role.PENGAWAS).send("GET", LIST + "?bahasa=id").body().split("<dl class=\"pita\"",
                2);
        assertThat(second[1]).isEqualTo(first[1]).doesNotContain("_csrf");
        assertThat(second[0]).contains("Pengawas").doesNotContain("Analis");
    }

    @Test
    void whatAListShowsFollowsItsParametersAndTheLanguage() {
        String money = analyst.send("GET", LIST + "?bahasa=id").body();
        String number = analyst.send("GET", LIST + "?ukuran=jumlah&bahasa=id").body();
        assertThat(money).contains("dari semua yang dibiayai.").contains(">Rupiah</a>");
        assertThat(number).doesNotContain("dari semua yang dibiayai.").contains("ukuran=jumlah&amp;district=");
        assertThat(analyst.send("GET", LIST + "?bahasa=en").body()).contains(">Rupiah</a>", "Show as a table")
                .doesNotContain("Lihat sebagai tabel");
        assertThat(rows("?page=2&bahasa=id")).contains("halaman 2 dari 2").isNotEqualTo(rows("?bahasa=id"));
    }

    @Test
    void rowsAreSortedByTheColumnAskedFor() {
        PortfolioItem dearest = Running.part(ResultService.class)
                .portfolio(Solved.RUN.id(), ProposalFilter.ALL.sortedBy("asked", true)).rows().get(0);
        String body = rows("?sort=-asked&bahasa=id");
        assertThat(body).contains("aria-sort=\"descending\"");
        assertThat(body.substring(0, body.indexOf(dearest.title())).split("/ringkas", -1)).hasSize(2);
    }

    @Test
    void aRowOpensWithItsReason() {
        PortfolioItem deferred = first("DEFERRED");
        String body = analyst.send("GET", LIST + "/usulan/" + deferred.id() + "/ringkas?bahasa=id").body();
        assertThat(body).startsWith("<tr").contains("Usulan ini ditunda");
    }

    @Test
    void theStoryGivesArithmeticLeversAndOtherLists() {
        PortfolioItem deferred = first("DEFERRED");
        String body = analyst.send("GET", LIST + "/usulan/" + deferred.id() + "?bahasa=en").body();
        assertThat(body).contains("From the score to the decision").contains("What it takes to be funded")
                .contains("class=\"riwayat\"").contains("Run #" + Solved.RUN.id()).contains("Entered the data")
                .containsPattern("Distance to the threshold</th><td class=\"angka kurang\">\u2212")
                .contains("Place among its peers").contains("fiscal year 2026")
                .containsPattern("class=\"ambangnya\" y=\"13\" x=\"[\\d.]+%\" text-anchor=\"(start|middle|end)\"")
                .contains("<th scope=\"col\" class=\"angka\">Most</th>");
        assertThat(Running.part(ResultService.class).outcomes(Solved.RUN.id(), deferred.id(), 1)).singleElement()
                .satisfies(own -> assertThat(own.run()).isEqualTo(Solved.RUN.id()));
    }

    @Test
    void aFundedProposalNamesItsFundAndVillageAndTheDistanceToTheLastTenth() {
        PortfolioItem funded = first("FUNDED");
        String body = analyst.send("GET", LIST + "/usulan/" + funded.id() + "?bahasa=id").body();
        assertThat(body).containsPattern("<p class=\"alasan\">[^<]* dari (Pendapatan asli daerah|Insentif fiskal )")
                .contains("<span>" + funded.village() + ", </span>")
                .containsPattern("Jarak ke ambang [+\u2212]?[\\d.]+,\\d\\. <");
    }

    @Test
    void aProposalTellsItsFundsAndMonthsUnlessItsDataAreOlder() {
        PortfolioItem funded = first("FUNDED");
        String path = LIST + "/usulan/" + funded.id() + "?bahasa=id";
        assertThat(analyst.send("GET", path).body()).contains("Dana yang boleh", "Pendapatan asli daerah")
                .containsPattern("Jadwal</dt><dd><span>[A-Z][a-z]+(–[A-Z][a-z]+)? 2026 \\(\\d+ bulan\\)</span>"
                        + "<span>, (digeser, )?mulai TW I");
        JdbcClient jdbc = Running.part(JdbcClient.class);
        ProposalInfo known = Running.part(DatasetService.class).proposal(Solved.DATASET.id(), funded.id());
        String change = "update proposal set funds = ?, start_month = ?, end_month = ? where dataset = ? and id = ?";
        jdbc.sql(change).params(null, null, null, Solved.DATASET.id(), funded.id()).update();
        assertThat(analyst.send("GET", path).body()).contains(funded.title(), "Data usulan")
                .doesNotContain("Dana yang boleh", "Jadwal");
        jdbc.sql(change).params(known.funds(), known.startMonth(), known.endMonth(), Solved.DATASET.id(), funded.id())
                .update();
    }

    @Test
    void aProposalIsFoundByAWordAndByItsIdInSmallLetters() {
        PortfolioItem item = first("FUNDED");
        assertThat(found("/usulan?q=" + item.id().toLowerCase(Locale.ROOT))).contains(item.title())
                .contains("1 usulan, halaman 1 dari 1");
        String word = item.title().split(" ")[0];
        assertThat(found("/usulan?q=" + word)).contains(word).contains("kata").doesNotContain("Tidak ada usulan yang");
        assertThat(found("/usulan?q=tidakadakatainisamasekali")).contains("Tidak ada usulan yang memenuhi");
    }

    @Test
    void theRulesAreReadByEverybodyAndEditedByPlannersAlone() {
        String edited = Caller.as(Role.PERENCANA).send("GET", "/aturan?bahasa=id").body();
        assertThat(edited).contains("nasional/penilaian.dslr").contains("hx-post=\"/aturan/usulkan\"");
        String read = analyst.send("GET", "/aturan?bahasa=id").body();
        assertThat(read).contains("readonly").doesNotContain("hx-post=\"/aturan");
        assertThat(analyst.send("GET", "/aturan?berkas=../application.yaml").statusCode()).isEqualTo(404);
    }

    private String found(String path) {
        return analyst.send("GET", path + "&bahasa=id").body();
    }

    private String rows(String query) {
        return Caller.send(analyst.request(LIST + query).header("HX-Request", "true").GET()).body();
    }

    @Test
    void theStoryOfAProposalGivesItsReasonAndWhatItWouldTake() {
        PortfolioItem deferred = first("DEFERRED");
        String path = "/hasil/" + Solved.RUN.id() + "/usulan/" + deferred.id();
        assertThat(analyst.send("GET", path + "?bahasa=id").body()).contains(deferred.title())
                .contains("Usulan ini ditunda");
        assertThat(analyst.send("GET", path + "-tidak-ada").statusCode()).isEqualTo(404);
    }

    @Test
    void whoMayNotOpenAPageIsToldSoInWordsAndSeesNoActionThatHisRoleNeverHas() {
        Caller overseer = Caller.as(Role.PENGAWAS);
        HttpResponse<String> refused = Caller
                .send(overseer.request("/putusan/" + Solved.RUN.id() + "?bahasa=id").header("Accept", "text/html")
                        .GET());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).startsWith("<!DOCTYPE html>").contains("<h1>").doesNotContain("CSRF");
        assertThat(overseer.send("GET", "/hasil/" + Solved.RUN.id() + "/usulan/" + first("DEFERRED").id()).body())
                .doesNotContain("href=\"/skenario\" class=\"tombol\"").contains("class=\"tombol utama cetak\"");
        assertThat(overseer.send("GET", "/api/runs/1/adopt").body()).startsWith("{");
    }
}
