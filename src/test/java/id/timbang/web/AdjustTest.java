package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.DatasetService;
import id.timbang.store.RunInfo;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A list fitted into a cut, page by page. */
class AdjustTest {
    private static final Pattern RUN = Pattern.compile("hitungan=(\\d+)");
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
        assertThat(page).contains("<circle", "Yang berubah dan siapa yang diberi tahu", "konsep",
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
        assertThat(head.send("GET", place + "&titik=0&hitungan=" + done.id()).body())
                .contains("/putusan/" + done.id(), "/bandingkan?runs=", "dibandingkan baris demi baris");
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
    void aCutThatIsNoneIsRefusedInPlace() {
        HttpResponse<String> answer = Browser.post(head, "/penyesuaian",
                Map.of("run", Long.toString(Solved.RUN.id())));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("role=\"alert\"");
    }
}
