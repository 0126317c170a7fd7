package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.data.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws the screens of the README from the packaged program with its example region; {@code src/build/screenshots.sh} starts it. A
 * page that is wider than its window, or than a phone, is not drawn.
 */
@EnabledIfSystemProperty(named = "screens", matches = ".+")
class ReadmeScreens {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int PHONE = 390;
    private static final int SECONDS = 900;
    private static final String PASSWORD = "sandi-untuk-uji";
    private static final Path PLACE = Path.of(System.getProperty("screens", "target/layar"));

    @TempDir
    Path data;

    private Chromium page;
    private Visitor visitor;

    @Test
    void areDrawn() throws IOException, InterruptedException {
        Files.createDirectories(PLACE);
        try (Program program = Program.serve(data); Chromium window = Chromium.open(program.address())) {
            page = window;
            visitor = new Visitor(program.address());
            signIn(program.invitation());
            draw();
        }
    }

    private void signIn(String code) {
        window(WIDTH);
        page.go("/masuk/undangan?kode=" + code);
        page.type("#sandi", PASSWORD);
        page.type("#ulang", PASSWORD);
        page.press("main button[type=submit]");
        page.type("#username", "admin");
        page.type("#password", PASSWORD);
        page.press("main button[type=submit]");
    }

    private void draw() throws IOException, InterruptedException {
        long first = visitor.get("/api/runs").path(0).path("id").longValue();
        await(first);
        visitor.send("POST", "/api/runs/" + first + "/adopt", "{}");
        long dataset = visitor.get("/api/runs/" + first).path("dataset").longValue();
        long scenario = id("/api/scenarios", "{ \"dataset\": " + dataset
                + ", \"name\": \"Pemotongan transfer 2026\", \"overrides\": { \"total_ceiling\": \"-8%\", \"funds\": "
                + "{ \"DAU\": \"-24.7%\", \"DBH\": \"-35%\" } } }");
        long second = id("/api/runs", "{ \"dataset\": " + dataset + ", \"scenario\": " + scenario + " }");
        await(second);
        String deferred = visitor.get("/api/runs/" + second + "/portfolio?decision=DEFERRED&sort=-net_value&size=1")
                .path("rows").path(0).path("id").asString();
        shoot("beranda", "/");
        shoot("skenario", "/skenario/" + scenario);
        shoot("hasil", "/hasil/" + second);
        shoot("usulan", "/hasil/" + second + "/usulan/" + deferred);
        shoot("bandingkan", "/bandingkan?runs=" + first + "," + second);
    }

    private void window(int width) {
        page.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    private void requireFits(String path, int width) {
        Object wide = page.driver().executeScript("return document.documentElement.scrollWidth");
        assertThat(((Number) wide).intValue()).as("width of " + path).isLessThanOrEqualTo(width);
    }

    private long id(String path, String json) throws IOException, InterruptedException {
        return Json.mapper().readTree(visitor.send("POST", path, json).body()).path("id").longValue();
    }

    private void await(long run) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        String status = "";
        while (!status.equals("DONE")) {
            assertThat(System.nanoTime()).as("run %d is %s", run, status).isLessThan(end);
            assertThat(status).isNotEqualTo("FAILED");
            TimeUnit.SECONDS.sleep(1);
            status = visitor.get("/api/runs/" + run).path("status").asString();
        }
    }

    private void shoot(String name, String path) throws IOException {
        window(PHONE);
        page.go(path);
        requireFits(path, PHONE);
        window(WIDTH);
        page.go(path);
        requireFits(path, WIDTH);
        Object png = page.driver().executeCdpCommand("Page.captureScreenshot", Map.of("format", "png")).get("data");
        Files.write(PLACE.resolve(name + ".png"), Base64.getDecoder().decode(png.toString()));
    }
}
