package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The rule workshop without scripts: forms answer with pages. */
class RulesPageTest {
    private static final String FILE = "nasional/penilaian.dslr";
    private final Caller planner = Caller.as(Role.PERENCANA);

    private String text() {
        return planner.send("GET", "/api/rules/nasional/file?name=" + FILE).body();
    }

    private HttpResponse<String> post(String path, String text) {
        assertThat(Solved.DATASET.id()).isPositive();
        return Browser.post(planner, path + "?bahasa=id", Map.of("berkas", FILE, "isi", text));
    }

    @Test
    void aWrongSentenceIsAnsweredOnThePageWithWhatWasTyped() {
        String typed = text().replace("      - mendukung PHTC", "      - mendukung PTC");
        String page = post("/aturan/periksa", typed).body();
        assertThat(page).contains("bukan kalimat yang dikenal").contains("data-ganti=\"      - mendukung PHTC\"")
                .contains("data-layak=\"false\"").contains("- mendukung PTC\n");
    }

    @Test
    void theEffectIsToldByChannelAndDistrict() {
        String typed = text().replace("poin.inpres", "poin.spm");
        String page = post("/aturan/dampak", typed).body();
        assertThat(page).contains("class=\"dampak\"").contains("Skor berubah");
    }

    @Test
    void aRuleIsShownAsTheEngineReadsItAndByItsReference() {
        assertThat(planner.send("GET", "/aturan?tampilan=drl").body()).contains("isTrue(&quot;activity.spm&quot;)");
        assertThat(planner.send("GET", "/aturan?tampilan=pasal").body()).contains("UU 23/2014 Ps 298(1)");
        assertThat(post("/aturan/lihat", text().replace("poin.inpres", "poin.phtc")).body())
                .contains("conclusions.points(drools.getRule(), $f, &quot;poin.phtc&quot;)");
    }

    @Test
    void thePageWaitsForNoCasesAndTheyStandBesideTheirRulesOnceTheyWereRun() throws InterruptedException {
        String running = "hx-select=\"#aturan-ini\"";
        String page = planner.send("GET", "/aturan?bahasa=id&aturan=S01").body();
        while (page.contains(running)) {
            assertThat(page).contains("sedang dijalankan").doesNotContain("id=\"kasus\"");
            TimeUnit.MILLISECONDS.sleep(100);
            page = planner.send("GET", "/aturan?bahasa=id&aturan=S01").body();
        }
        assertThat(page).contains("SPM, urusan pelayanan dasar, dan yang bukan", "id=\"kasus\"", "\u2713 lolos");
    }

    @Test
    void aRuleStandsUnderItsFileWithTheParametersThatItUses() {
        String page = planner.send("GET", "/aturan?bahasa=id&aturan=S11").body();
        assertThat(page)
                .contains("S11  Makin lengkap", "Syarat kelayakan", "Penilaian",
                        "data-berkas=\"nasional/penilaian.dslr\"")
                .containsPattern("aria-current=\"page\"[^>]*><span class=\"kode\">S11<")
                .contains("poin.kesiapan_per_persen", "1 Januari 2000", "ubah=poin.kesiapan_per_persen")
                .doesNotContain("ubah=poin.spm");
        assertThat(Caller.as(Role.ANALIS).send("GET", "/aturan?bahasa=id&aturan=S11").body())
                .contains("poin.kesiapan_per_persen").doesNotContain("ubah=poin");
        assertThat(planner.send("GET", "/aturan?bahasa=id&berkas=nasional/batas.dslr").body())
                .contains("<h1>").doesNotContain("<h1>S01");
    }

    @Test
    void aParameterIsShownWithItsDateReferenceAndStatus() {
        String page = planner.send("GET", "/aturan/parameter?q=poin.spm&bahasa=id").body();
        assertThat(page).contains("1 Januari 2000").doesNotContain("2000-01-01")
                .contains("Bobot kebijakan paket nasional").contains("terverifikasi")
                .contains("ubah=poin.spm");
        assertThat(Caller.as(Role.ANALIS).send("GET", "/aturan/parameter?q=poin.spm").body())
                .doesNotContain("ubah=poin.spm");
    }

    @Test
    void aParameterIsChangedInItsFileOnTopOfWhatWasChangedBefore() {
        String file = "nasional/parameter/poin.yaml";
        String before = planner.send("GET", "/api/rules/nasional/file?name=" + file).body().replace("# Bobot",
                "# Sudah diubah. Bobot");
        String page = Browser.post(planner, "/aturan/parameter?bahasa=id", Map.of("id", "poin.spm", "tanggal",
                "2027-01-01", "nilai", "12,5", "dasar", "Perbup 1/2026", "isi." + file, before)).body();
        assertThat(page).contains("# Sudah diubah. Bobot")
                .contains("2027-01-01: { value: 12.5, reference: &quot;Perbup 1/2026&quot; }")
                .contains("data-layak=\"true\"").contains("data-berubah=\"true\"");
        assertThat(Browser.post(planner, "/aturan/parameter?bahasa=id", Map.of("id", "poin.spm", "tanggal",
                "2027-01-01", "nilai", "banyak", "dasar", "Perbup 1/2026")).body()).contains("harus angka");
    }
}
