package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.data.Json;
import id.timbang.store.DatasetService;
import id.timbang.store.Letter;
import id.timbang.store.LetterService;
import id.timbang.store.RunInfo;
import id.timbang.store.StudyRecord;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** A list fitted into a cut, page by page. */
class AdjustTest {
    private static final Pattern RUN = Pattern.compile("hitungan=(\\d+)");
    private static final Pattern OPENS = Pattern.compile("class=\"buka\"[^>]*hx-get=\"([^\"]+)\"");
    private static final Pattern SAVED = Pattern.compile("<strong>([^<]+)</strong></td>");
    private final Caller head = Caller.as(Role.KEPALA);

    private static String start() {
        return "/penyesuaian?run=" + Solved.RUN.id();
    }

    private String ready(String path) throws InterruptedException {
        String body = head.send("GET", path).body();
        while (body.contains("id=\"studi\"") && !body.contains("role=\"alert\"")) {
            TimeUnit.MILLISECONDS.sleep(100);
            body = head.send("GET", path).body();
        }
        return body;
    }

    private String cut(String percent) {
        String fund = Running.part(DatasetService.class).funds(Solved.DATASET.id()).stream()
                .filter(info -> info.ceiling() != null).findFirst().orElseThrow().code();
        HttpResponse<String> answer = Browser.post(head, "/penyesuaian", Map.of("run",
                Long.toString(Solved.RUN.id()), "nama", "Uji", "potong." + fund, percent));
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void aCutIsSpreadOverPointsAndAPointBecomesAList() throws InterruptedException {
        assertThat(head.send("GET", start()).body()).contains("1. Pemotongan", "potong.");
        String place = cut("30");
        String page = ready(place);
        assertThat(page).contains("<circle", "Yang berubah dan siapa yang diberi tahu", "belum disusun",
                "Hitung lengkap titik dengan");
        assertThat(page).contains("id=\"titik\"", "Yang tidak bergerak", "Kecamatan");
        assertFilesAndLetters(place);
        HttpResponse<String> queued = Browser.post(head, "/penyesuaian/hitung",
                Map.of("run", Long.toString(Solved.RUN.id()), "skenario", place.replaceFirst(".*skenario=", ""),
                        "titik",
                        "0"));
        Matcher run = RUN.matcher(queued.headers().firstValue("Location").orElseThrow());
        assertThat(run.find()).isTrue();
        RunInfo done = Solved.await(Long.parseLong(run.group(1)));
        assertThat(done.hasResult()).as(done.message()).isTrue();
        String whole = head.send("GET", place + "&titik=0&hitungan=" + done.id()).body();
        assertThat(whole).contains("/putusan/" + done.id(), "/bandingkan?runs=", "dibandingkan baris demi baris");
        assertRowsOpen(page(place, ""), Solved.RUN.id(), true);
        assertRowsOpen(whole, done.id(), false);
    }

    private String page(String place, String more) {
        return head.send("GET", place + "&titik=0" + more).body();
    }

    /** Every row opens with what changes at the point, and with the reason in a run. */
    private void assertRowsOpen(String page, long run, boolean earlier) {
        List<String> buttons = OPENS.matcher(page).results().map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(buttons).isNotEmpty().hasSize(page.split("class=\"buka\" aria-expanded=\"false\"", -1).length - 1);
        for (String path : buttons) {
            String id = path.replaceFirst(".*usulan=", "");
            String row = head.send("GET", path + "&bahasa=id").body();
            assertThat(row).contains("<tr class=\"rinci\"", "Pada titik ini", ">Sebelum</th>", ">Sesudah</th>",
                    "menurut hitungan #" + run + "<", "Usulan ini",
                    "href=\"/hasil/" + run + "/usulan/" + id + "\"");
            assertThat(row.contains("Alasannya dari daftar lama")).isEqualTo(earlier);
            String shown = page.substring(page.indexOf("usulan=" + id + "\""));
            Matcher saved = SAVED.matcher(row);
            assertThat(saved.find()).isTrue();
            assertThat(shown.substring(0, shown.indexOf("</tr>"))).contains(">" + saved.group(1) + "</td>");
        }
    }

    @Test
    void aRowThatDoesNotChangeDoesNotOpen() throws InterruptedException {
        String place = cut("30");
        ready(place);
        String path = place.replace("/penyesuaian?", "/penyesuaian/ringkas?");
        assertThat(head.send("GET", path + "&titik=0&usulan=tidak-ada").statusCode()).isEqualTo(404);
        assertThat(head.send("GET", path + "&titik=999&usulan=tidak-ada").statusCode()).isEqualTo(404);
    }

    /** The files and letters of the first point tell the same changes as the page. */
    private void assertFilesAndLetters(String place) {
        String query = place.substring(place.indexOf('?')) + "&titik=0";
        String csv = head.send("GET", "/penyesuaian/daftar.csv" + query).body();
        String id = csv.lines().skip(1).findFirst().orElseThrow().split(",")[0];
        assertThat(head.send("GET", place + "&titik=0").body()).contains(id);
        String letters = head.send("GET", "/penyesuaian/surat" + query).body();
        assertThat(letters).contains(id, "class=\"lembar\"", "Kepada Yth. ").doesNotContain("<script");
        assertThat(head.send("GET", "/penyesuaian/surat" + query.replace("titik=0", "titik=999")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLetterThatWasMadeSaysWhenAndByWhomAndStays() throws InterruptedException {
        String place = cut("30");
        ready(place);
        String query = place.substring(place.indexOf('?') + 1) + "&titik=0";
        Map<String, String> form = Arrays.stream(query.split("&")).map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        assertThat(Browser.post(Caller.as(Role.PENGAWAS), "/penyesuaian/surat", form).statusCode()).isEqualTo(403);
        assertThat(head.send("GET", place + "&titik=0").body()).contains("belum disusun").doesNotContain("Buka surat");
        HttpResponse<String> made = Browser.post(head, "/penyesuaian/surat", form);
        assertThat(made.headers().firstValue("Location").orElse(""))
                .endsWith("/penyesuaian/surat?run=" + form.get("run")
                        + "&skenario=" + form.get("skenario") + "&titik=0");
        assertThat(head.send("GET", place + "&titik=0").body()).contains("Buka surat", "kepala</a>")
                .doesNotContain("belum disusun");
        var about = new LetterService.About(Solved.RUN.id(), Long.parseLong(form.get("skenario")), 1, 0);
        Map<String, Letter> first = Running.part(LetterService.class).made(about);
        Browser.post(Caller.as(Role.ANALIS), "/penyesuaian/surat", form);
        assertThat(first).isNotEmpty().isEqualTo(Running.part(LetterService.class).made(about));
        JdbcClient jdbc = Running.part(JdbcClient.class);
        assertThatThrownBy(() -> jdbc.sql("delete from letter").update())
                .hasMessageContaining("letters that were made");
    }

    @Test
    void programsMakeLettersToo() throws InterruptedException {
        String place = cut("25");
        ready(place);
        String path = "/api/runs/" + Solved.RUN.id() + "/replan/letters?scenario="
                + place.replaceFirst(".*skenario=", "") + "&point=";
        assertThat(head.get(path + "0")).isEmpty();
        assertThat(head.send("POST", path + "999").statusCode()).isEqualTo(404);
        JsonNode made = Caller.json(Caller.as(Role.ANALIS).send("POST", path + "0"));
        assertThat(made).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.path("made_by").asString()).isEqualTo("analis");
            assertThat(letter.path("made_at").asString()).isNotEmpty();
        });
        assertThat(Caller.json(head.send("POST", path + "0"))).isEqualTo(made).isEqualTo(head.get(path + "0"));
        String letters = head.send("GET", "/penyesuaian/surat" + place.substring(place.indexOf('?')) + "&titik=0")
                .body();
        assertThat(made).allSatisfy(letter -> assertThat(letters)
                .contains(HtmlUtils.htmlEscape(letter.path("recipient").asString())));
        assertThat(letters.split("class=\"lembar\"", -1)).hasSize(made.size() + 1);
    }

    private static Map<String, String> form(String place) {
        return Map.of("run", Long.toString(Solved.RUN.id()), "skenario", place.replaceFirst(".*skenario=", ""));
    }

    private static StudyQuestion question(String place) {
        return Running.part(Studies.class).ofReplan(Solved.RUN.id(), Long.parseLong(form(place).get("skenario")));
    }

    @Test
    void aSearchThatFailedIsToldInTheLanguageOfTheReaderAndBegunAgainByAButton() throws InterruptedException {
        String place = cut("35");
        StudyQuestion question = question(place);
        StudyRecord record = Running.part(StudyRecord.class);
        record.fail(record.add(question.run(), question.kind().name(), Json.mapper().writeValueAsString(question)),
                "The hard limits cannot all hold: total");
        assertThat(head.send("GET", place).body()).contains("tidak dapat dipenuhi bersama-sama", "/penyesuaian/ulang")
                .doesNotContain("every 2s", "hard limits");
        assertThat(Browser.post(head, "/penyesuaian/ulang", form(place)).statusCode()).isEqualTo(302);
        assertThat(ready(place)).contains("<circle");
    }

    @Test
    void aSearchThatWasStoppedIsNotBegunAgainByThePageAfterIt() {
        String place = cut("36");
        assertThat(head.send("GET", place + "&mulai=false").body()).contains("Dihentikan sebelum ada titik",
                "/penyesuaian/ulang");
        assertThat(Running.part(Studies.class).find(question(place))).isEmpty();
        assertThat(Browser.post(head, "/penyesuaian/henti", form(place)).headers().firstValue("Location").orElse(""))
                .contains("mulai=false");
    }

    @Test
    void aCutThatIsNoneIsRefusedInPlace() {
        HttpResponse<String> answer = Browser.post(head, "/penyesuaian",
                Map.of("run", Long.toString(Solved.RUN.id())));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("role=\"alert\"", "belum ada potongan yang diisi")
                .doesNotContain("no cut was stated");
    }
}
