package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.compare.Comparison;
import id.timbang.data.Json;
import id.timbang.explain.Speech;
import id.timbang.store.DecisionService;
import id.timbang.store.ProposalFilter;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.ScenarioService;
import id.timbang.store.StudyRecord;
import id.timbang.store.SumRow;
import id.timbang.study.Robustness;
import id.timbang.study.RobustnessStudy;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.context.MessageSource;

/** Results side by side, and what the head does with them. */
class CompareTest {
    private static final RunInfo LESS = less();
    private final Caller analyst = Caller.as(Role.ANALIS);
    private final Caller head = Caller.as(Role.KEPALA);

    private static RunInfo less() {
        long scenario = Running.part(ScenarioService.class).create(Solved.DATASET.id(),
                "{ \"name\": \"Turun seperlima\", \"overrides\": { \"total_ceiling\": \"-20%\" } }", "uji").id();
        return Solved.solve(scenario);
    }

    private static String runs() {
        return "/bandingkan?runs=" + Solved.RUN.id() + "," + LESS.id();
    }

    @Test
    void twoResultsAreComparedByName() {
        HttpResponse<String> page = analyst.send("GET", runs());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("Turun seperlima", "Lembayung Barat", "Mengapa berubah", "class=\"kurang\"")
                .doesNotContain("<th scope=\"row\">99.71.01</th>", "/putusan/");
        assertThat(head.send("GET", runs()).body()).contains("/putusan/" + LESS.id());
    }

    @Test
    void eachListIsHeldAgainstTheCeilingsOfTheNewest() {
        String page = analyst.send("GET", runs() + "&bahasa=id").body();
        long spent = Running.part(ResultService.class).sums(Solved.RUN.id(), "channel").stream()
                .mapToLong(SumRow::spent).sum();
        long ceiling = Solved.DATASET.totalCeiling() * 8 / 10;
        assertThat(cells(page, "Terhadap pagu #" + LESS.id())).hasSize(2).satisfies(cells -> {
            assertThat(cells.get(0)).startsWith("kurang Rp");
            assertThat(cells.get(1)).isEqualTo("✓ cukup");
        });
        assertThat(spent).isGreaterThan(ceiling);
        assertThat(page.substring(page.indexOf("Nilai (poin)"))).as("the best that keeps the ceilings")
                .containsPattern("^[^/]*</th>\\s*<td class=\"angka acuan\">(?s:.*?)<td class=\"angka\\s+terbaik\">");
        String turned = "/bandingkan?runs=" + LESS.id() + "," + Solved.RUN.id() + "&bahasa=id";
        assertThat(cells(analyst.send("GET", turned).body(), "Terhadap pagu #" + LESS.id()))
                .first().isEqualTo("✓ cukup");
    }

    @Test
    void channelsAddUpToWhatIsGivenAndChangesAreCountedFromTheBaseline() {
        String page = analyst.send("GET", runs() + "&bahasa=id").body();
        assertThat(cells(page, "Usulan yang berubah dari acuan")).hasSize(2).first().isEqualTo("–");
        List<SumRow> channels = Running.part(ResultService.class).sums(LESS.id(), "channel");
        assertThat(channels).isNotEmpty().filteredOn(sum -> !sum.code().isEmpty()).allSatisfy(sum -> assertThat(page)
                .contains(Running.part(MessageSource.class).getMessage("banding.jalur." + sum.code(), null,
                        Locale.forLanguageTag("id"))));
    }

    /** The run whose list has to do without the funded proposal that is worth most, at the ceilings of the lower one. */
    private static RunInfo without() {
        String dear = Running.part(ResultService.class)
                .portfolio(LESS.id(), ProposalFilter.ALL.withDecision("FUNDED").sortedBy("value", true)).rows().get(0)
                .id();
        return Solved.solve(Running.part(ScenarioService.class).create(Solved.DATASET.id(), """
                { "name": "Tanpa yang terbaik", "overrides": { "total_ceiling": "-20%%", "decisions": [
                { "proposal": "%s", "decision": "FORCE_OUT", "reason": "uji", "by": "uji" } ] } }""".formatted(dear),
                "uji").id());
    }

    @Test
    void aPolicyCostsWhatItsListIsWorthLessThanTheBestAtTheSameCeilings() {
        RunInfo without = without();
        long cost = LESS.achieved() - without.achieved();
        assertThat(cost).isPositive();
        String query = "?runs=" + Solved.RUN.id() + "," + LESS.id() + "," + without.id();
        String page = analyst.send("GET", "/bandingkan" + query + "&bahasa=id").body();
        assertThat(cells(page, "Terhadap rancangan terbaik (#" + LESS.id() + ")")).hasSize(3)
                .startsWith("\u2013", "100,00 %").last().asString().matches("\\d{2},\\d\\d %");
        assertThat(cells(page, "Harga kebijakan (poin)")).containsExactly("\u2013", "0,0",
                new Speech(Comparison.class, "id").points(cost));
        assertThat(cells(page, "Harga kebijakan, setara")).hasSize(3).startsWith("\u2013", "Rp0").last().asString()
                .startsWith("Rp").isNotEqualTo("Rp0");
        assertThat(cells(page, "Kecamatan di bawah porsi minimum")).as("the plain pack sets no shares")
                .containsExactly("\u2013", "\u2013", "\u2013");
        assertThat(analyst.send("GET", "/api/compare" + query).body()).contains("\"policy_cost\":" + cost,
                "\"percent\":100.00", "\"districts_below\":null");
        assertThat(analyst.send("GET", "/api/compare/totals.csv" + query).body().lines().toList().get(3))
                .contains("," + cost + ",");
    }

    @Test
    void aListAtOtherCeilingsHasNoPriceOfItsPolicy() {
        long lower = Running.part(ScenarioService.class).create(Solved.DATASET.id(),
                "{ \"name\": \"Turun tiga persepuluh\", \"overrides\": { \"total_ceiling\": \"-30%\" } }", "uji")
                .id();
        long wide = Running.part(ScenarioService.class).create(Solved.DATASET.id(),
                "{ \"name\": \"Turun seperlima lagi\", \"overrides\": { \"total_ceiling\": \"-20%\" } }", "uji")
                .id();
        String runs = Solved.solve(lower).id() + "," + Solved.solve(wide).id();
        String page = analyst.send("GET", "/bandingkan?runs=" + runs + "&bahasa=en").body();
        assertThat(cells(page, "Price of the policy (points)")).containsExactly("other ceilings", "0.0");
    }

    /** The texts of the row of that name. */
    private static List<String> cells(String page, String name) {
        int row = page.indexOf(name);
        assertThat(row).as(name).isPositive();
        return Pattern.compile("<td[^>]*><span[^>]*>([^<]*)<").matcher(page.substring(row, page.indexOf("</tr>", row)))
                .results().map(found -> found.group(1)).toList();
    }

    @Test
    void aResultSinceWhichItsScenarioWasChangedIsMarkedAndTheOthersAreNot() {
        ScenarioService scenarios = Running.part(ScenarioService.class);
        long scenario = scenarios.create(Solved.DATASET.id(),
                "{ \"name\": \"Sempat berubah\", \"overrides\": { \"total_ceiling\": \"-5%\" } }", "uji").id();
        RunInfo run = Solved.solve(scenario);
        String page = "/bandingkan?runs=" + Solved.RUN.id() + "," + run.id() + "&bahasa=id";
        assertThat(analyst.send("GET", page).body()).doesNotContain("href=\"#usang\"", "Sejak itu");
        scenarios.change(scenario, "{ \"name\": \"Sempat berubah\", \"overrides\": { \"total_ceiling\": \"-6%\" } }",
                "uji");
        String changed = analyst.send("GET", page).body();
        assertThat(changed.split("href=\"#usang\"", -1)).hasSize(2);
        assertThat(changed).contains("#" + run.id() + " dihitung ", "Sejak itu skenario Sempat berubah diubah");
    }

    @Test
    void aCauseIsAFilter() {
        String all = analyst.send("GET", runs()).body();
        String cause = all.replaceFirst("(?s).*?sebab=([A-Z]+).*", "$1");
        String some = analyst.send("GET", runs() + "&sebab=" + cause).body();
        assertThat(rows(some)).isPositive().isLessThanOrEqualTo(rows(all));
        assertThat(rows(analyst.send("GET", runs() + "&sebab=LAIN").body())).isZero();
    }

    private String study(String name) throws InterruptedException {
        String path = runs().replace("?", "/" + name + "?") + "&bahasa=id";
        String body = analyst.send("GET", path).body();
        while (body.contains("every 2s")) {
            TimeUnit.MILLISECONDS.sleep(100);
            body = analyst.send("GET", path).body();
        }
        return body;
    }

    @Test
    void theFrontierNamesTheResultsAndIsAFileToo() throws InterruptedException {
        assertThat(study("pagu")).contains("<svg", ">#" + Solved.RUN.id() + "</text>", ">#" + LESS.id() + "</text>",
                "Lihat sebagai tabel");
        String file = runs().replace("?", "/pagu.csv?");
        assertThat(analyst.send("GET", file).body().lines()).hasSize(14);
        assertThat(analyst.send("GET", file.replace("pagu.csv", "lain.csv")).statusCode()).isEqualTo(404);
    }

    @Test
    void theFrontierShowsWhereTheListByPointsWouldLie() throws InterruptedException {
        StudyJob ways = Running.part(Studies.class).ask(new StudyQuestion.OfWays(Solved.RUN.id()));
        while (ways.active()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(study("pagu")).contains(">menurut poin</text>");
    }

    @Test
    void lookingAloneStartsNoStudy() {
        String other = "/bandingkan/pagu?mulai=false&bahasa=id&runs=" + LESS.id() + "," + Solved.RUN.id();
        assertThat(analyst.send("GET", other).body()).contains(">Hitung</button>").doesNotContain("every 2s");
    }

    @Test
    void proposalsThatFlippedAreStampedOnceTheRobustnessIsKnown() throws InterruptedException {
        assertThat(study("ketahanan")).contains("didanai dalam semua percobaan");
        assertThat(analyst.send("GET", runs() + "&bahasa=id").body().substring(10_000)).containsPattern(
                "class=\"pil cap-(CORE|EDGE|OUT)\">(inti|tepi|luar)</span></div>");
    }

    @Test
    void eachTableOfTheComparisonIsAFile() {
        String query = "?runs=" + Solved.RUN.id() + "," + LESS.id();
        assertThat(analyst.send("GET", "/api/compare/flips.csv" + query).body()).startsWith("id,title,channel");
        assertThat(analyst.send("GET", "/api/compare/groups.csv" + query).body()).contains("Lembayung Barat");
        assertThat(analyst.send("GET", "/api/compare/totals.xlsx" + query).body()).startsWith("PK");
        assertThat(analyst.send("GET", "/api/compare/lain.csv" + query).statusCode()).isEqualTo(404);
    }

    private static int rows(String body) {
        return body.split("/usulan/", -1).length - 1;
    }

    @ParameterizedTest
    @CsvSource({"/bandingkan/ketahanan?runs=,belum ada hitungan yang disebut,no run is named",
            "/bandingkan/pagu?runs=,belum ada hitungan yang disebut,no run is named",
            "/bandingkan/pagu?runs=1,dua sampai sepuluh hitungan yang berbeda,two to ten different runs",
            "/usulan?q=%00,huruf yang tidak dikenal,a character that no text has"})
    void whatCannotBeAskedIsRefusedWithItsReason(String path, String indonesian, String english) {
        HttpResponse<String> page = analyst.send("GET", path + "&bahasa=id");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Permintaan ini tidak dapat diterima", indonesian);
        assertThat(analyst.send("GET", path + "&bahasa=en").body()).contains("This request cannot be accepted",
                english);
    }

    @Test
    void tablesOfNoRunAreRefused() {
        assertThat(analyst.send("GET", "/api/compare/totals.csv?runs=").statusCode()).isEqualTo(422);
    }

    @Test
    void aRunWithoutAListTellsWhyInTheLanguageOfTheReader() {
        RunInfo tight = Solved.solve(Running.part(ScenarioService.class).create(Solved.DATASET.id(), """
                { "name": "Ketat", "overrides": { "total_ceiling": 1000, "decisions": [
                { "proposal": "%s", "decision": "FORCE_IN", "reason": "uji", "by": "uji" } ] } }""".formatted(
                Running.part(ResultService.class).portfolio(LESS.id(), ProposalFilter.ALL.withDecision("FUNDED"))
                        .rows().get(0).id()),
                "uji").id());
        assertThat(tight.tooTight()).as(tight.message()).isTrue();
        assertThat(analyst.send("GET", "/bandingkan?bahasa=id&runs=" + tight.id()).body())
                .contains("tidak punya hasil untuk dibandingkan", "tidak dapat dipenuhi").doesNotContain("hard limits");
        assertThat(analyst.send("GET", "/bandingkan?bahasa=en&runs=" + tight.id()).body()).contains("hard limits");

        HttpResponse<String> early = analyst.send("GET", "/hasil/" + tight.id() + "/usulan/1?bahasa=id");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("Hitungan nomor " + tight.id() + " belum punya hasil. Mungkin masih menunggu")
                .doesNotContain("Halaman ini tidak ada");
    }

    @Test
    void aRobustnessWithoutAnyListSaysThatNothingIsKnown() {
        RunInfo run = Solved.solve(null);
        var none = new Robustness(20, 10, List.of(new Robustness.Sample(Map.of(), 1000, Optional.empty())), List.of());
        var question = new StudyQuestion.OfRobustness(run.id(), new RobustnessStudy.Ranges(20, 10, 40, 0));
        StudyRecord record = Running.part(StudyRecord.class);
        record.answer(record.add(run.id(), question.kind().name(), Json.mapper().writeValueAsString(question)),
                Json.mapper().writeValueAsString(none), true);

        assertThat(analyst.send("GET", "/bandingkan/ketahanan?mulai=false&bahasa=id&runs=" + run.id()).body())
                .contains("Tidak satu percobaan pun").doesNotContain("didanai dalam semua percobaan", ">Hitung<");
        assertThat(analyst.send("GET", "/hasil/" + run.id() + "?bahasa=id").body()).contains(">tidak diketahui<")
                .doesNotContain("0 inti");
    }

    @Test
    void withoutRunsTheyAreChosen() {
        assertThat(analyst.send("GET", "/bandingkan").body()).contains("name=\"runs\"", "value=\"" + LESS.id() + "\"");
    }

    @Test
    void theHeadDecidesOnlyAfterConsentingToTheNumbers() {
        String place = "/putusan/" + LESS.id();
        assertThat(head.send("GET", place).body()).contains("Saya menetapkan daftar ini:");
        DecisionService decisions = Running.part(DecisionService.class);
        int before = decisions.history().size();
        Browser.post(head, place + "/tetapkan");
        assertThat(decisions.history()).hasSize(before);
        assertThat(Browser.post(head, place + "/tetapkan?setuju=true&catatan=rapat")).isEqualTo(302);
        assertThat(decisions.findInForce().orElseThrow().run()).isEqualTo(LESS.id());
        assertThat(Browser.post(head, place + "/terbitkan?setuju=true")).isEqualTo(302);
        assertThat(decisions.findPublished().orElseThrow().run()).isEqualTo(LESS.id());
        assertThat(Browser.post(head, place + "/tarik")).isEqualTo(302);
        assertThat(decisions.findPublished()).isEmpty();
    }
}
