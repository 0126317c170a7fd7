package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.ScenarioService;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Several people, or windows, at the form of one scenario. */
class ScenarioTogetherTest {
    private final Caller analyst = Caller.as(Role.ANALIS);
    private final ScenarioService scenarios = Running.part(ScenarioService.class);

    private long made(String name) {
        return scenarios.create(Solved.DATASET.id(), "{ \"name\": \"" + name + "\" }", "uji").id();
    }

    private String body(long scenario) {
        return scenarios.get(scenario).body();
    }

    /** What a page sends that was opened just now, but for some fields. */
    private Map<String, String> form(long scenario, Map<String, String> typed) {
        var form = new HashMap<>(Map.of("nama", scenarios.get(scenario).name(), "versi", shown(scenario)));
        form.putAll(typed);
        return form;
    }

    private HttpResponse<String> post(long scenario, Map<String, String> form) {
        return Browser.post(analyst, "/skenario/" + scenario, form);
    }

    private String shown(long scenario) {
        Matcher field = Pattern.compile("id=\"versi\" name=\"versi\" value=\"(\\d+)\"")
                .matcher(analyst.send("GET", "/skenario/" + scenario).body());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static String proposal() {
        return Caller.as(Role.ANALIS).get("/api/datasets/" + Solved.DATASET.id() + "/proposals?size=1").path("rows")
                .path(0).path("id").asString();
    }

    @Test
    void whatSomebodyElseKeptMeanwhileIsNotOverwritten() {
        long scenario = made("Berdua");
        Map<String, String> mine = form(scenario, Map.of("dana.PAD", "3.000.000.000", "dana.IF-LH", "7 %"));
        post(scenario, form(scenario, Map.of("usulan.0", proposal(), "putusan.0", "FORCE_IN", "alasan.0",
                "Putusan pengadilan")));
        String theirs = body(scenario);
        assertThat(theirs).contains("Putusan pengadilan");
        for (int time = 0; time < 2; time++) {
            HttpResponse<String> answer = post(scenario, mine);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("Belum disimpan: skenario ini sudah diubah", "value=\"7 %\"",
                    "id=\"versi\" name=\"versi\" value=\"" + mine.get("versi") + "\"");
            assertThat(body(scenario)).isEqualTo(theirs);
        }
        assertThat(Browser.post(analyst, "/skenario/" + scenario + "?bahasa=en", mine).body())
                .contains("Not saved: this scenario was changed");
    }

    @Test
    void aPageThatNamesNoVersionHasSeenNone() {
        long scenario = made("Lama");
        Map<String, String> typed = Map.of("nama", "Lama", "dana.PAD", "3.000.000.000");
        assertThat(post(scenario, typed).statusCode()).isEqualTo(409);
        assertThat(body(scenario)).doesNotContain("PAD");
        assertThat(post(scenario, form(scenario, typed)).statusCode()).isEqualTo(302);
        assertThat(body(scenario)).contains("PAD");
    }

    @Test
    void aMistakeDoesNotMakeWhatWasSeenNewer() {
        long scenario = made("Salah");
        Map<String, String> mine = form(scenario, Map.of("total", "banyak"));
        post(scenario, form(scenario, Map.of("dana.PAD", "3.000.000.000")));
        HttpResponse<String> answer = post(scenario, mine);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"versi\" name=\"versi\" value=\"" + mine.get("versi") + "\"");
    }

    @Test
    void theAddressAfterKeepingNamesTheVersionThatWasMade() {
        long scenario = made("Sendiri");
        Map<String, String> typed = form(scenario, Map.of("dana.PAD", "3.000.000.000"));
        assertThat(post(scenario, typed).headers().firstValue("Location").orElse(""))
                .endsWith("?tersimpan=" + scenarios.get(scenario).version());
        assertThat(shown(scenario)).isNotEqualTo(typed.get("versi"));
        assertThat(post(scenario, typed).statusCode()).as("a button that is pressed twice").isEqualTo(302);
    }
}
