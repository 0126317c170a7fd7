package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.AdoptedList;
import id.timbang.store.ChangeService;
import id.timbang.store.DecisionService;
import id.timbang.store.ListChange;
import id.timbang.store.RunInfo;
import id.timbang.store.ScenarioService;
import id.timbang.study.Ways;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What waits for whom, and what changed since the head decided. */
class HomeTest {
    private static final AdoptedList ADOPTED = Running.part(DecisionService.class).adopt(Solved.RUN.id(), "rapat",
            "kepala");
    private static final RunInfo NEWER = smaller();

    private static RunInfo smaller() {
        return Solved.solve(Running.part(ScenarioService.class).create(Solved.DATASET.id(),
                "{ \"name\": \"Turun sepertiga\", \"overrides\": { \"total_ceiling\": \"-33%\" } }", "uji").id());
    }

    private static String home(Role role) {
        return Caller.as(role).send("GET", "/?bahasa=id").body();
    }

    @Test
    void theHeadDecidesAndOthersWaitForIt() {
        assertThat(home(Role.KEPALA)).contains("href=\"/putusan/" + NEWER.id() + "\"",
                "Daftar #" + NEWER.id() + " belum diputuskan.");
        assertThat(home(Role.ANALIS)).contains("Daftar #" + NEWER.id() + " menunggu putusan Kepala Bappeda.",
                "href=\"/bandingkan?runs=" + Solved.RUN.id() + "," + NEWER.id() + "\"").doesNotContain("/putusan/");
        assertThat(home(Role.PENGAWAS)).contains("dapat diperiksa").doesNotContain("/api/backup");
        assertThat(home(Role.ADMIN)).contains("/api/backup");
    }

    @Test
    void otherWaysOfChoosingStandBesideTheGrade() throws InterruptedException {
        StudyJob job = Running.part(Studies.class).ask(new StudyQuestion.OfWays(NEWER.id()));
        while (job.active()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        Ways ways = (Ways) job.answer();
        assertThat(ways.achieved()).isEqualTo(NEWER.achieved());
        assertThat(home(Role.KEPALA)).contains("Cara memilih lain dengan uang yang sama",
                "Urut skor sampai dana habis", "Urut nilai per rupiah", "Dana setara yang terlewat")
                .doesNotContain("Sedang dihitung");
    }

    @Test
    void aSmallerCeilingShowsWhatTheListInForceExceedsAndWhatChanged() {
        ListChange change = Running.part(ChangeService.class).between(Solved.RUN.id(), NEWER.id());
        assertThat(change.removed()).isPositive();
        assertThat(Caller.as(Role.ANALIS).send("GET", "/skenario?bahasa=id").body()).contains("Daftar berlaku versi",
                "melebihi pagu");
        assertThat(home(Role.KEPALA)).contains("Daftar berlaku perlu disesuaikan.", "Kekurangan",
                "href=\"/penyesuaian?skenario=" + NEWER.scenario() + "\"",
                "Yang berubah sejak versi " + ADOPTED.version() + " ditetapkan",
                "Daftar versi " + ADOPTED.version() + " melampaui pagu terbaru sebesar Rp", "Usulan yang keluar",
                ">" + change.removed() + "</a>")
                .containsPattern("href=\"/hasil/" + NEWER.id() + "\"(?:(?!</tr>)[\\s\\S])*cukup</span></td>")
                .containsPattern(
                        "Didanai\">[\\d.]+</td><td class=\"angka\" data-label=\"[^\"]+\"><span class=\"pil peringatan\">kurang Rp");
    }
}
