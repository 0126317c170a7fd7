package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.DatasetLoader;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.ScenarioService;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios as forms write them. */
class ScenarioPageTest {
    private final Caller analyst = Caller.as(Role.ANALIS);
    private final ScenarioService scenarios = Running.part(ScenarioService.class);

    private long made(String body) {
        return scenarios.create(Solved.DATASET.id(), body, "uji").id();
    }

    private HttpResponse<String> post(long scenario, Map<String, String> fields) {
        var form = new HashMap<>(Map.of("nama", scenarios.get(scenario).name(), "versi",
                Integer.toString(scenarios.get(scenario).version())));
        form.putAll(fields);
        return Browser.post(analyst, "/skenario/" + scenario, form);
    }

    private String body(long scenario) {
        return scenarios.get(scenario).body();
    }

    @Test
    void aNameMakesAScenario() {
        HttpResponse<String> answer = Browser.post(analyst, "/skenario",
                Map.of("data", Long.toString(Solved.DATASET.id()), "nama", "Pagu dipotong"));
        String place = answer.headers().firstValue("Location").orElse("");
        assertThat(place).contains("/skenario/");
        assertThat(analyst.send("GET", "/skenario?data=" + Solved.DATASET.id()).body()).contains("Pagu dipotong");
    }

    @Test
    void aCeilingTypedInRupiahOrPerCentIsKept() {
        long scenario = made("{ \"name\": \"Pagu\" }");
        assertThat(post(scenario, Map.of("dana.PAD", "4.000.000.000", "dana.IF-LH", "\u221212,5 %")).statusCode())
                .isEqualTo(302);
        assertThat(body(scenario)).contains("\"PAD\":\"4.000.000.000\"").contains("\"IF-LH\":\"-12.5%\"");
        String path = "/skenario/" + scenario;
        assertThat(analyst.send("GET", path + "?bahasa=id").body()).contains("value=\"4.000,0\"", ">Rp4.000.000.000<")
                .contains("value=\"962,5\"").contains("Skenario, Rp juta");
        assertThat(analyst.send("GET", path + "?bahasa=en").body()).contains("value=\"4,000.0\"");
    }

    @Test
    void aCeilingTypedInTheUnitOfItsColumnIsExactToTheRupiah() {
        long scenario = made("{ \"name\": \"Satuan\" }");
        post(scenario, Map.of("dana.PAD", "4.321,098765", "total", "5.000,5", "tulisan", "id"));
        assertThat(body(scenario)).contains("\"PAD\":\"4.321.098.765\"", "\"total_ceiling\":\"5.000.500.000\"");
        assertThat(analyst.send("GET", "/skenario/" + scenario + "?bahasa=id").body())
                .contains("value=\"4.321,098765\"");
        post(scenario, Map.of("dana.PAD", "4,321.098765", "total", "5,000.4", "tulisan", "en"));
        assertThat(body(scenario)).contains("\"PAD\":\"4.321.098.765\"", "\"total_ceiling\":\"5.000.400.000\"");
    }

    @Test
    void theLanguageOfThePageDecidesWhatADotMeans() {
        long scenario = made("{ \"name\": \"Titik\" }");
        post(scenario, Map.of("dana.PAD", "4.321", "tulisan", "id"));
        assertThat(body(scenario)).contains("\"PAD\":\"4.321.000.000\"");
        post(scenario, Map.of("dana.PAD", "4.321", "tulisan", "en"));
        assertThat(body(scenario)).contains("\"PAD\":\"4.321.000\"");
    }

    @Test
    void aFormThatIsSentBackAsItWasShownChangesNothing() {
        String before = "{ \"name\": \"Tetap\", \"overrides\": { \"total_ceiling\": \"-7.77%\", "
                + "\"funds\": { \"PAD\": 4321098765 } } }";
        long scenario = made(before);
        String stored = body(scenario);
        String page = analyst.send("GET", "/skenario/" + scenario + "?bahasa=id").body();
        Map<String, String> shown = Pattern.compile("id=\"(total|dana\\.[^\"]+)\" name=[^>]* value=\"([^\"]*)\"")
                .matcher(page).results().collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        assertThat(shown).containsKeys("total", "dana.PAD").containsEntry("dana.PAD", "4.321,098765");
        shown.put("tulisan", "id");
        post(scenario, shown);
        assertThat(body(scenario)).isEqualTo(stored);
    }

    @Test
    void whatIsLeftAloneStaysAsItWasStated() {
        long scenario = made("{ \"name\": \"Pagu\", \"overrides\": { \"funds\": { \"PAD\": \"-10%\" }, "
                + "\"proposals\": { \"LB-01\": { \"points\": \"+2.5\" } } } }");
        post(scenario, Map.of("dana.PAD", "4.680.000.000", "total", "6.000.000.000"));
        assertThat(body(scenario)).contains("\"PAD\":\"-10%\"").contains("+2.5").doesNotContain("total_ceiling");
        post(scenario, Map.of("dana.PAD", "5.200.000.000"));
        assertThat(body(scenario)).doesNotContain("PAD");
    }

    @Test
    void aMistakeIsToldAtItsFieldAndNothingIsLost() {
        long scenario = made("{ \"name\": \"Salah\" }");
        HttpResponse<String> answer = post(scenario, Map.of("dana.PAD", "banyak", "total", "5000000000"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"dana.PAD-salah\"").contains("value=\"banyak\"")
                .containsPattern("value=\"5[.,]000[.,]0\"");
        assertThat(body(scenario)).doesNotContain("funds");
    }

    @Test
    void aForcedDecisionNeedsAReasonAndAProposalThatExists() {
        long scenario = made("{ \"name\": \"Putusan\" }");
        String proposal = anyProposal();
        assertThat(post(scenario, Map.of("usulan.0", proposal, "putusan.0", "FORCE_IN", "alasan.0", "")).body())
                .contains("href=\"#alasan.0\"");
        assertThat(post(scenario, Map.of("usulan.0", "X-9", "putusan.0", "FORCE_OUT", "alasan.0", "uji")).body())
                .contains("href=\"#usulan.0\"");
        post(scenario, Map.of("usulan.0", proposal, "putusan.0", "FORCE_IN", "alasan.0", "Putusan pengadilan"));
        assertThat(body(scenario)).contains(proposal).contains("Putusan pengadilan").contains("Bappeda");
        assertThat(analyst.send("GET", "/skenario/" + scenario).body()).contains("value=\"Putusan pengadilan\"")
                .contains("name=\"usulan.1\"");
        post(scenario, Map.of("usulan.0", proposal, "putusan.0", "", "alasan.0", "Putusan pengadilan"));
        assertThat(body(scenario)).doesNotContain(proposal);
    }

    private static String anyProposal() {
        return Caller.as(Role.ANALIS).get("/api/datasets/" + Solved.DATASET.id() + "/proposals?size=1").path("rows")
                .path(0).path("id").asString();
    }

    @Test
    void savingAndRunningPutsTheScenarioIntoTheQueue() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        long scenario = made("{ \"name\": \"Jalan\" }");
        post(scenario, Map.of("dana.PAD", "3.000.000.000", "jalankan", "ya", "paket", "polos"));
        RunInfo run = Running.part(RunService.class).list(Solved.DATASET.id(), 100).stream()
                .filter(one -> Long.valueOf(scenario).equals(one.scenario())).findFirst().orElseThrow();
        assertThat(Solved.await(run.id()).hasResult()).isTrue();
        assertThat(analyst.send("GET", "/skenario/" + scenario).body()).contains("href=\"/hasil/" + run.id() + "\"");
    }

    @Test
    void otherLimitsAndThePolicyAreOverriddenAndGivenBack() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        long scenario = made("{ \"name\": \"Batas\" }");
        post(scenario, Map.of("batas.kategori-budaya", "5", "lepas.sanitasi", "ya", "elastisitas", "0,7"));
        assertThat(body(scenario)).contains("\"kategori-budaya\":{\"amount\":\"5\"}")
                .contains("\"sanitasi\":{\"remove\":\"ya\"}").contains("\"elasticity\":\"0.7\"");
        assertThat(analyst.send("GET", "/skenario/" + scenario + "?bagian=lain").body())
                .contains("maxlength=\"40\" value=\"5\"").contains("value=\"0,7\"");
        post(scenario, Map.of("batas.kategori-budaya", "", "lepas.sanitasi", "", "elastisitas", "0"));
        assertThat(body(scenario)).doesNotContain("limits").doesNotContain("policy");
    }

    @Test
    void partsThatWereNotOpenedStayAsTheyAreWhenTheFormIsSaved() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        long scenario = made("{ \"name\": \"Tertutup\", \"overrides\": { \"limits\": { \"kategori-budaya\": "
                + "{ \"amount\": \"5\" }, \"sanitasi\": { \"remove\": true } }, \"parameters\": { \"poin.spm\": 20 } } }");
        String page = analyst.send("GET", "/skenario/" + scenario).body();
        assertThat(page).doesNotContain("name=\"batas.", "name=\"lepas.", "name=\"parameter.");
        post(scenario, Map.of("dana.PAD", "3.000.000.000"));
        assertThat(body(scenario)).contains("\"PAD\"", "\"kategori-budaya\":{\"amount\":\"5\"}",
                "\"sanitasi\":{\"remove\":true}", "\"poin.spm\":20");
    }

    @Test
    void aPartComesWhenItIsOpenedAndWithoutScriptByItsAddress() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        long scenario = made("{ \"name\": \"Buka\", \"overrides\": { \"limits\": { \"kategori-budaya\": "
                + "{ \"amount\": \"5\" } } } }");
        String page = analyst.send("GET", "/skenario/" + scenario).body();
        String part = "/skenario/" + scenario + "/bagian/lain";
        assertThat(page).contains("hx-get=\"" + part + "\"", "href=\"?bagian=lain#tab-lain\"");
        String field = "id=\"batas.kategori-budaya\" name=\"batas.kategori-budaya\"";
        assertThat(analyst.send("GET", part).body()).contains(field, "value=\"5\"")
                .doesNotContain("<html");
        assertThat(analyst.send("GET", "/skenario/" + scenario + "?bagian=lain").body()).contains(field)
                .doesNotContain("hx-get=\"" + part + "\"");
        assertThat(analyst.send("GET", "/skenario/" + scenario + "/bagian/tidak-ada").statusCode()).isEqualTo(404);
    }

    @Test
    void pointsThatWereSetByACriterionAreStillThereWhenTheTableOfThemIsOpened(@TempDir Path region)
            throws IOException {
        Files.writeString(region.resolve("region.yaml"),
                "code: \"7\"\nname: Uji\nlevel: KOTA\nfiscal_year: 2026\ntotal_ceiling: 900000\n");
        Files.writeString(region.resolve("proposals.csv"), "id,title,cost\nU-1,Jalan,1000\n");
        long dataset = Running.part(DatasetLoader.class).load(region, "Uji bagian", false, "uji").id();
        long scenario = scenarios.create(dataset, "{ \"name\": \"Geser\", \"overrides\": { \"parameters\": "
                + "{ \"poin.spm\": 20 } } }", "uji").id();
        String part = "/skenario/" + scenario + "/bagian/bobot";
        assertThat(analyst.send("GET", part).body()).containsPattern("id=\"parameter.poin.spm\"[^>]* value=\"20\"");
        assertThat(analyst.send("GET", part + "?parameter.poin.spm=12,5").body())
                .containsPattern("id=\"parameter.poin.spm\"[^>]* value=\"12,5\"");
    }

    @Test
    void aMistakeInAPartThatWouldBeClosedOpensIt() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        long scenario = made("{ \"name\": \"Salah\" }");
        HttpResponse<String> answer = post(scenario, Map.of("batas.kategori-budaya", "banyak"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#batas.kategori-budaya\"")
                .containsPattern("id=\"batas.kategori-budaya\"[^>]*aria-invalid=\"true\"");
    }

    @Test
    void whatWasTypedIntoAnOpenPartIsNotLostByAMistakeElsewhere() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        long scenario = made("{ \"name\": \"Salah\" }");
        assertThat(post(scenario, Map.of("dana.PAD", "banyak", "batas.kategori-budaya", "7")).body())
                .containsPattern("id=\"batas.kategori-budaya\"[^>]* value=\"7\"");
    }

    @Test
    void whoMayOnlyReadSeesNoButtons() {
        long scenario = made("{ \"name\": \"Baca\" }");
        assertThat(Caller.as(Role.PENGAWAS).send("GET", "/skenario/" + scenario).body()).contains("Baca")
                .doesNotContain("name=\"jalankan\"");
        assertThat(Browser.post(Caller.as(Role.PENGAWAS), "/skenario/" + scenario)).isEqualTo(403);
    }

    private static String one(String decision) {
        return Caller.as(Role.ANALIS).get("/api/runs/" + Solved.RUN.id() + "/portfolio?decision=" + decision
                + "&size=1").path("rows").path(0).path("id").asString();
    }

    @Test
    void aForcedDecisionTellsItsPriceAndWhoMakesRoom() {
        long scenario = made("{ \"name\": \"Harga\", \"overrides\": { \"decisions\": [ { \"proposal\": \""
                + one("DEFERRED")
                + "\", \"decision\": \"FORCE_IN\", \"reason\": \"uji\", \"by\": \"uji\" }, { \"proposal\": \""
                + one("FUNDED") + "\", \"decision\": \"FORCE_IN\", \"reason\": \"uji\", \"by\": \"uji\" } ] } }");
        String page = analyst.send("GET", "/skenario/" + scenario + "?bahasa=id").body();
        assertThat(page).containsPattern("poin hilang|hampir tidak ada manfaat yang hilang")
                .contains("Sudah didanai pada daftar").contains("2 usulan yang diwajibkan masuk memerlukan");
    }

    @Test
    void whatDoesNotFitTogetherIsToldBeforeTheRun() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        String proposal = anyProposal();
        long scenario = made("{ \"name\": \"Cek\", \"overrides\": { \"total_ceiling\": 90000000000000 } }");
        assertThat(analyst.send("GET", "/skenario/" + scenario + "?bahasa=id").body())
                .contains("tidak mempunyai sumber dana");
        assertThat(analyst.send("GET", "/skenario/" + scenario + "/pemeriksaan?bahasa=id").body())
                .contains("Tidak ada keputusan yang bertentangan");
        long twice = made("{ \"name\": \"Dua\" }");
        assertThat(Browser.post(analyst, "/skenario/" + twice + "?bahasa=id",
                Map.of("nama", "Dua", "usulan.0", proposal,
                        "putusan.0", "FORCE_IN", "alasan.0", "uji", "usulan.1", proposal, "putusan.1", "FORCE_OUT",
                        "alasan.1",
                        "uji"))
                .body()).contains("sudah diputuskan di baris lain").contains("href=\"#usulan.1\"");
    }

    @Test
    void aScenarioThatIsTooTightTellsTheConflictAndItsRepairsByName() throws InterruptedException {
        assertThat(Solved.RUN.hasResult()).isTrue();
        long scenario = made("{ \"name\": \"Ketat\", \"overrides\": { \"total_ceiling\": 1000, \"decisions\": [ "
                + "{ \"proposal\": \"" + one("FUNDED")
                + "\", \"decision\": \"FORCE_IN\", \"reason\": \"uji\", \"by\": \"uji\" } ] } }");
        RunInfo run = Solved.solve(scenario);
        assertThat(run.tooTight()).as(run.message()).isTrue();
        StudyJob doctor = Running.part(Studies.class).ask(new StudyQuestion.OfDoctor(run.id()));
        while (doctor.active()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(analyst.send("GET", "/skenario/" + scenario + "?bahasa=id").body())
                .contains("Terlalu ketat", "Yang bertentangan", ": paling banyak Rp1.000<", "Yang akan memberi ruang",
                        "harus masuk menurut keputusan pejabat")
                .doesNotContain("The hard limits");
        assertThat(analyst.send("GET", "/skenario/" + scenario + "?bahasa=en").body()).contains("Too tight",
                "In conflict", ": at most Rp1,000<");
    }

    @Test
    void anElasticityIsToldWithWhatItMeans() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        long scenario = made("{ \"name\": \"Elastis\", \"overrides\": { \"policy\": { \"elasticity\": 0.5 } } }");
        assertThat(analyst.send("GET", "/skenario/" + scenario + "?bahasa=id").body())
                .contains("Dengan 0,5, satu pekerjaan Rp1 miliar senilai 3,2 pekerjaan Rp100 juta")
                .contains("Rp500 juta ke atas");
    }

    @Test
    void aRunTellsItsGapFromTheFirstBoundOn() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        long scenario = made("{ \"name\": \"Kurva\" }");
        assertThat(Solved.solve(scenario).hasResult()).isTrue();
        assertThat(analyst.send("GET", "/skenario/" + scenario + "?bahasa=id").body())
                .contains("data-batas=\"ada\"").contains("id=\"setara\"")
                .contains("data-fase=\"harga\" class=\"sudah\"")
                .doesNotContain("class=\"nanti\"");
    }

    @Test
    void aListWhoseScenarioWasChangedSaysSoOnEveryPageAndOffersToComputeItAgain() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        long scenario = made("{ \"name\": \"Usang\" }");
        RunInfo run = Solved.solve(scenario);
        String proposal = Caller.as(Role.ANALIS).get("/api/runs/" + run.id() + "/portfolio?size=1").path("rows").path(0)
                .path("id").asString();
        List<String> pages = List.of("/hasil/" + run.id() + "?bahasa=id",
                "/hasil/" + run.id() + "/usulan/" + proposal + "?bahasa=id",
                "/penyesuaian?run=" + run.id() + "&bahasa=id", "/skenario/" + scenario + "?bahasa=id");
        pages.forEach(
                page -> assertThat(analyst.send("GET", page).body()).as(page).doesNotContain("Sejak itu skenario"));
        post(scenario, Map.of("dana.PAD", "3.000.000.000"));
        pages.forEach(page -> assertThat(analyst.send("GET", page).body()).as(page)
                .contains("Sejak itu skenario Usang diubah", "Hitung ulang"));
        pages.forEach(page -> assertThat(Caller.as(Role.PENGAWAS).send("GET", page).body()).as(page)
                .contains("Sejak itu skenario Usang diubah").doesNotContain("Hitung ulang"));
    }

    @Test
    void everyPartOfThePagesScriptIsServed() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        long scenario = made("{ \"name\": \"Naskah\" }");
        assertThat(analyst.send("GET", "/skenario/" + scenario).body())
                .contains("type=\"module\" src=\"/aset/skenario.js\"");
        List<String> parts = Pattern.compile("'\\./([a-z-]+\\.js)'")
                .matcher(analyst.send("GET", "/aset/skenario.js").body())
                .results().map(found -> found.group(1)).toList();
        assertThat(parts).hasSize(5).allSatisfy(part -> assertThat(analyst.send("GET", "/aset/" + part).body())
                .contains("from './skenario-alat.js'"));
        assertThat(analyst.send("GET", "/aset/skenario-alat.js").statusCode()).isEqualTo(200);
    }

    private String answered(String path) throws InterruptedException {
        String answer = analyst.send("GET", path).body();
        while (answer.contains("every 2s")) {
            TimeUnit.MILLISECONDS.sleep(50);
            answer = analyst.send("GET", path).body();
        }
        return answer;
    }

    @Test
    void decisionsTellWhatTheyCostTogetherUntilTheyAreChanged() throws InterruptedException {
        assertThat(Solved.RUN.hasResult()).isTrue();
        long scenario = made(
                "{ \"name\": \"Bersama\", \"overrides\": { \"decisions\": [ { \"proposal\": \"" + one("FUNDED")
                        + "\", \"decision\": \"FORCE_OUT\", \"reason\": \"uji\", \"by\": \"uji\" } ] } }");
        String page = "/skenario/" + scenario + "?bahasa=id";
        assertThat(analyst.send("GET", page).body()).contains("Hitung harga bersama")
                .doesNotContain("usulan lain</span>");
        assertThat(answered("/skenario/" + scenario + "/bersama?bahasa=id")).contains(", setara Rp")
                .containsPattern(">[1-9][\\d.]*,\\d poin<").doesNotContain("Hitung harga bersama");
        assertThat(analyst.send("GET", page).body()).contains("usulan lain</span>");
        post(scenario, Map.of("dana.PAD", "3.000.000.000", "usulan.0", one("FUNDED"), "putusan.0", "FORCE_OUT",
                "alasan.0", "uji"));
        assertThat(analyst.send("GET", page).body()).contains("Hitung harga bersama");
    }

    @Test
    void otherElasticitiesAreTriedWhenAsked() throws InterruptedException {
        assertThat(Solved.RUN.hasResult()).isTrue();
        long scenario = made("{ \"name\": \"Nilai lain\" }");
        assertThat(Solved.solve(scenario).hasResult()).isTrue();
        assertThat(analyst.send("GET", "/skenario/" + scenario + "?bahasa=id").body()).contains("Coba nilai lain")
                .doesNotContain(">0,7</th>");
        assertThat(answered("/skenario/" + scenario + "/elastisitas?bahasa=id")).contains(">0,0</th>", ">0,5</th>",
                ">0,7</th>", ">0,9</th>", ">1,0</th>").doesNotContain("Coba nilai lain");
    }

    @Test
    void aCopySaysTheSameUnderAnotherNameAndLeavesTheOriginalAlone() {
        long scenario = made("{ \"name\": \"Asli\", \"overrides\": { \"funds\": { \"PAD\": \"-10%\" } } }");
        String place = post(scenario, Map.of("salinan", "ya")).headers().firstValue("Location").orElse("");
        long copy = Long.parseLong(place.substring(place.lastIndexOf('/') + 1));
        assertThat(copy).isNotEqualTo(scenario);
        assertThat(body(copy)).contains("Asli (salinan)").contains("\"PAD\":\"-10%\"");
        post(copy, Map.of("dana.PAD", "3.000.000.000"));
        assertThat(body(scenario)).contains("\"PAD\":\"-10%\"").doesNotContain("3.000");
    }
}
