package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;

/**
 * One person's way through the packaged program with its own database: first start, sign in, a scenario, its run, a reason, two
 * runs side by side, a decision that is forced in, a cut, publication. Each page on the way is open to everybody.
 */
@TestMethodOrder(OrderAnnotation.class)
class MainPathIT {
    private static final Path REGION = Path.of("datasets/anggaran-partisipatif");
    private static final String PASSWORD = "sandi-untuk-uji";

    private static final List<String> BARRIERS = new ArrayList<>();

    @TempDir
    static Path data;

    private static Program program;
    private static Chromium page;
    private static Visitor visitor;
    private static long dataset;
    private static String scenario;
    private static long first;
    private static long second;
    private static long adjusted;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        program = Program.serve(data);
        visitor = new Visitor(program.address());
        page = Chromium.open(program.address());
    }

    @AfterAll
    static void stop() {
        if (page != null) {
            page.close();
        }
        if (program != null) {
            program.close();
        }
    }

    /** Notes what keeps people out of this page; the last test tells of all pages at once. */
    private static void look() {
        Axe.problems(page.driver()).forEach(problem -> BARRIERS.add(page.path() + " " + problem));
    }

    /** Whether a list is named after the page was asked for again. */
    private static boolean isReloaded() {
        page.go("/");
        return page.has(".konteks a[href^='/hasil/']");
    }

    private static long waitForResult() {
        page.until("a link to the result", () -> page.has("#hasil-tautan a") && page.find("#hasil-tautan a")
                .isDisplayed());
        String link = page.find("#hasil-tautan a").getDomAttribute("href");
        return Long.parseLong(link.substring(link.lastIndexOf('/') + 1));
    }

    @Test
    @Order(1)
    void theFirstAdministratorSetsAPasswordAndSignsIn() throws IOException, InterruptedException {
        page.go("/masuk/undangan?kode=" + program.invitation());
        look();
        page.type("#sandi", PASSWORD);
        page.type("#ulang", PASSWORD);
        page.press("main button[type=submit]");
        look();
        page.type("#username", "admin");
        page.type("#password", PASSWORD);
        page.press("main button[type=submit]");
        assertThat(page.has(".menu")).isTrue();
        look();
    }

    @Test
    @Order(2)
    void aRunThatWaitsOrWorksIsStopped() throws IOException, InterruptedException {
        page.until("the run of the example region", () -> page.has(".konteks .berjalan") || isReloaded());
        beforeTheFirstResult();
        dataset = visitor.load(REGION).path("id").longValue();
        page.go("/skenario?data=" + dataset);
        look();
        if (page.has(".antrean button")) {
            page.press(".antrean button");
        }
        page.until("an empty queue", () -> {
            page.go("/skenario?data=" + dataset);
            return !page.has(".antrean li");
        });
    }

    /** While the example region is being solved nobody is invited to start another run of it. */
    private static void beforeTheFirstResult() {
        page.go("/hasil");
        if (page.path().equals("/hasil")) {
            assertThat(page.text("main")).contains("Hitungan #1 belum selesai", "Lihat jalannya")
                    .doesNotContain("Jalankan");
            look();
        }
        page.go("/bandingkan");
        page.press("main a[href='/skenario']");
        assertThat(page.path()).startsWith("/skenario");
    }

    @Test
    @Order(3)
    void aCeilingIsChangedAndTheGapIsSeenFalling() {
        page.go("/skenario?data=" + dataset);
        page.type("#nama", "Pagu dipotong");
        page.press("form[action='/skenario'] button");
        scenario = page.path().split("\\?")[0];
        look();
        page.type("[id='dana.PAD']", "4.000,25");
        page.click(".ubah-nama summary");
        page.click("#paket [value=polos]");
        page.press("button[name=jalankan]");
        first = waitForResult();
        page.click("#langkah-rinci summary");
        assertThat(page.driver().findElements(By.cssSelector("#langkah tbody tr")))
                .hasSizeGreaterThan(2);
        assertThat(page.text("#celah")).matches("\\d+(,\\d+)?");
        assertThat(page.find("[id='dana.PAD']").getDomProperty("value")).isEqualTo("4.000,25");
        assertThat(page.find("#jumlah-dana .jadi").getText()).isNotEmpty();
        look();
    }

    @Test
    @Order(4)
    void aProposalTellsWhyItIsOnTheListOrNot() {
        page.go("/hasil/" + first);
        look();
        page.press("table a[href*='/usulan/']");
        assertThat(page.path()).contains("/hasil/" + first + "/usulan/");
        assertThat(page.text("main")).containsIgnoringCase("usulan ini");
        look();
        page.press("form[action$='/tanda'] button");
        assertThat(page.text("main")).contains("Ditandai untuk rapat oleh admin", "Lepas tanda rapat");
        look();
    }

    @Test
    @Order(5)
    void aDecisionIsForcedInWithItsReasonAndBothRunsStandSideBySide() throws IOException, InterruptedException {
        JsonNode deferred = visitor.get("/api/runs/" + first + "/portfolio?decision=DEFERRED&size=1").path("rows")
                .path(0);
        page.go(scenario);
        page.type("[id='usulan.0']", deferred.path("id").asString());
        page.click("[name='putusan.0'][value=FORCE_IN]");
        page.press("button[name=jalankan]");
        assertThat(page.has("[role=alert] a[href='#alasan.0']")).isTrue();
        look();
        page.type("[id='alasan.0']", "Putusan pengadilan");
        page.click(".tab [data-tab=lain]");
        page.until("other limits", () -> page.has("#tab-lain input[id^='batas.']"));
        assertThat(page.find("#tab-lain input[id^='batas.']").isDisplayed()).isTrue();
        assertThat(page.find(".putusan").getCssValue("display")).as("the style of the form").isEqualTo("grid");
        look();
        page.press("button[name=jalankan]");
        second = waitForResult();
        assertThat(second).isGreaterThan(first);
        assertThat(visitor.get("/api/runs/" + second + "/proposals/" + deferred.path("id").asString()).toString())
                .contains("FUNDED");
        page.go("/bandingkan?runs=" + first + "&runs=" + second);
        assertThat(page.text("main")).contains("#" + first).contains("#" + second);
        page.click("#pagu button");
        page.until("value by ceiling", () -> page.has("#pagu svg"));
        look();
    }

    @Test
    @Order(6)
    void afterACutAPointIsChosenAndAdopted() {
        page.go("/penyesuaian?run=" + second);
        look();
        page.type("input[name='potong.PAD']", "15");
        page.press("form[action='/penyesuaian'] button[type=submit]");
        page.until("the curve", () -> page.has("#titik"));
        look();
        int last = Integer.parseInt(page.find("#titik").getDomAttribute("max"));
        choose(Keys.HOME, 0);
        String fewest = page.text("#periksa dd");
        choose(Keys.END, last);
        assertThat(last == 0 ? "" : fewest).isNotEqualTo(page.text("#periksa dd"));
        assertThat(page.text("#tetap")).containsIgnoringCase("kontrak").containsIgnoringCase("kecamatan");
        openARow();
        page.press("form[action='/penyesuaian/hitung'] button");
        page.until("the list of the point", () -> page.has("a[href^='/putusan/']"));
        look();
        String link = page.find("a[href^='/putusan/']").getDomAttribute("href");
        adjusted = Long.parseLong(link.substring(link.lastIndexOf('/') + 1));
        page.press("a[href^='/putusan/']");
        assertThat(page.text("main")).contains("#" + adjusted);
        consent(adjusted, "tetapkan");
        assertThat(page.has("[role=status]")).isTrue();
    }

    /** Enter opens the first row of the changes in place, and Escape closes it again. */
    private static void openARow() {
        WebElement button = page.find("#daftar .buka");
        button.sendKeys(Keys.ENTER);
        page.until("the reason below the row", () -> page.has("#daftar .rinci"));
        assertThat(button.getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(page.text("#daftar .rinci")).containsIgnoringCase("usulan ini").contains("Sebelum", "Hemat");
        look();
        button.sendKeys(Keys.ESCAPE);
        assertThat(page.has("#daftar .rinci")).isFalse();
        assertThat(button.getDomAttribute("aria-expanded")).isEqualTo("false");
    }

    /** Moves the slider by a key; the card beside it follows. */
    private static void choose(Keys key, int point) {
        page.find("#titik").sendKeys(key);
        page.until("point " + point, () -> page.has("#periksa input[name=titik][value='" + point + "']"));
    }

    @Test
    @Order(7)
    void theAdjustedListIsPublishedAndReadSignedOut() {
        page.go("/putusan/" + adjusted);
        look();
        consent(adjusted, "terbitkan");
        page.press(".diri button");
        page.go("/publik");
        assertThat(page.text("main")).doesNotContain("Belum ada daftar");
        assertThat(page.has("a[href*='/publik/usulan/']")).isTrue();
        look();
        page.go("/skenario");
        assertThat(page.path()).startsWith("/masuk");
    }

    private static void consent(long run, String step) {
        String form = "form[action='/putusan/" + run + "/" + step + "'] ";
        page.click(form + "input[name=setuju]");
        page.press(form + "button");
    }

    @Test
    @Order(8)
    void theKeyboardAloneIsEnough() {
        page.go("/masuk");
        WebElement name = page.find("#username");
        assertThat(page.driver().switchTo().activeElement()).isEqualTo(name);
        page.keys("admin", Keys.TAB, PASSWORD);
        page.enter();
        page.tabTo(".menu a[href='/skenario']");
        page.enter();
        page.tabTo("main table a");
        page.enter();
        page.tabTo("[id='dana.PAD']");
        page.keys(Keys.chord(Keys.CONTROL, "a"), "4.500.000.000");
        page.tabTo("button[name=jalankan]");
        page.enter();
        long run = waitForResult();
        page.tabTo("#hasil-tautan a");
        page.enter();
        assertThat(page.path()).startsWith("/hasil/" + run);
        page.tabTo("table a[href*='/usulan/']");
        page.enter();
        assertThat(page.path()).contains("/usulan/");
    }

    @Test
    @Order(9)
    void noPageOnTheWayKeepsAnybodyOut() {
        assertThat(BARRIERS).isEmpty();
    }
}
