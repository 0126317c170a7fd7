package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.AccountService;
import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetLoader;
import id.timbang.store.DecisionService;
import id.timbang.store.PortfolioItem;
import id.timbang.store.ProposalFilter;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunRequest;
import id.timbang.store.RunService;
import id.timbang.store.ScenarioService;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Every screen on a telephone, with a part of the example region: nothing is cut off, broken, or too small for a thumb. */
class PhoneIT {
    private static final Path EXAMPLE = Path.of("datasets/kabupaten-contoh");
    private static final Set<String> FILES = Set.of("region.yaml", "funds.csv", "offices.csv", "districts.csv",
            "activities.csv");
    /** One proposal in so many. */
    private static final int PART = 30;
    /** Per cent; what stands on the screens matters, not how good it is. */
    private static final BigDecimal GAP = BigDecimal.TEN;
    private static final String CEILING = "{ \"name\": \"%s\", \"overrides\": { \"total_ceiling\": %d } }";
    private static final String NOWHERE = "/hasil/999999";
    private static final String STATUS = "return performance.getEntriesByType('navigation')[0].responseStatus";
    private static final int BUTTON = 32;
    private static final int PUBLIC_BUTTON = 44;

    @TempDir
    static Path place;

    private static Chromium page;
    private static RunInfo first;
    private static RunInfo second;

    private final List<String> problems = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        DatasetInfo dataset = Running.part(DatasetLoader.class).load(part(), "Sebagian Kabupaten Contoh", true, "uji");
        first = solve(dataset.id(), "Pagu semula", 1_500_000_000L);
        second = solve(dataset.id(), "Pemotongan transfer ke daerah", 1_200_000_000L);
        Running.part(DecisionService.class).adopt(first.id(), "rapat", "kepala");
        Running.part(DecisionService.class).publish(first.id(), "kepala");
        await(Running.part(Studies.class).ask(replan()));
        page = Chromium.open(Running.address());
        Phone.hold(page.driver());
    }

    @AfterAll
    static void stop() {
        if (page != null) {
            page.close();
        }
    }

    private static Path part() throws IOException {
        Path folder = Files.createDirectory(place.resolve("sebagian"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(EXAMPLE)) {
            for (Path file : files) {
                if (FILES.contains(file.getFileName().toString())) {
                    Files.copy(file, folder.resolve(file.getFileName().toString()));
                }
            }
        }
        List<String> rows = Files.readAllLines(EXAMPLE.resolve("proposals.csv"));
        Files.write(folder.resolve("proposals.csv"), Stream.concat(Stream.of(rows.get(0)),
                IntStream.range(1, rows.size()).filter(row -> row % PART == 0).mapToObj(rows::get)).toList());
        return folder;
    }

    private static RunInfo solve(long dataset, String name, long ceiling) {
        long scenario = Running.part(ScenarioService.class).create(dataset, CEILING.formatted(name, ceiling), "uji")
                .id();
        var request = new RunRequest(dataset, scenario, "nasional", null, null, 0, GAP, null);
        return Solved.await(Running.part(RunService.class).queue(request, "uji").id());
    }

    private static StudyQuestion replan() {
        return Running.part(Studies.class).ofReplan(first.id(), second.scenario());
    }

    private static void await(StudyJob job) {
        while (job.active()) {
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private void look(String path) {
        page.go(path);
        look(path, BUTTON);
    }

    private void look(String path, int least) {
        assertThat(page.driver().executeScript(STATUS)).as(path).isEqualTo(path.equals(NOWHERE) ? 404L : 200L);
        Phone.problems(page.driver(), least).forEach(problem -> problems.add(path + " " + problem));
    }

    private static List<String> stories() {
        return Stream.of("FUNDED", "DEFERRED", "INCOMPLETE", "INELIGIBLE", "REFERRED").flatMap(decision -> Running
                .part(ResultService.class)
                .portfolio(second.id(), new ProposalFilter("", "", "", "", "", "", decision, "",
                        "", 0, false, false, "", false, 1, 1))
                .rows().stream())
                .map(PortfolioItem::id).map(id -> "/hasil/" + second.id() + "/usulan/" + id).toList();
    }

    private static void signIn() {
        Running.account(Running.part(AccountService.class), "semua", Role.values());
        page.go("/masuk");
        page.type("#username", "semua");
        page.type("#password", Running.PASSWORD);
        page.press("main button[type=submit]");
    }

    @Test
    void everyScreenFits() {
        look("/masuk");
        look("/masuk/undangan?kode=" + Running.part(AccountService.class).invite("analis", "uji"));
        signIn();
        String cut = "?run=" + first.id() + "&skenario=" + second.scenario();
        List<String> paths = new ArrayList<>(List.of("/", "/skenario", "/skenario/" + second.scenario(),
                "/hasil/" + second.id(), "/usulan", "/usulan?q=jalan", "/bandingkan",
                "/bandingkan?runs=" + first.id() + "," + second.id(), "/penyesuaian?run=" + first.id(),
                "/penyesuaian" + cut, "/penyesuaian" + cut + "&titik=0&hitungan=" + second.id(),
                "/penyesuaian/surat" + cut + "&titik=0", "/putusan/" + second.id(), "/putusan/" + first.id(), "/aturan",
                "/aturan/parameter", NOWHERE));
        assertThat(stories()).as("a funded one, a deferred one, and one behind a gate").hasSizeGreaterThan(2);
        paths.addAll(stories());
        paths.forEach(this::look);
        page.go("/penyesuaian" + cut);
        assertThat(page.driver().findElements(By.cssSelector("#kurva a"))).hasSizeGreaterThan(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void everythingThatIsPublicFitsAndIsLargeEnoughForAThumb() {
        for (String path : List.of("/publik", "/publik?cari=jalan", "/publik?cari=tidakada", "/publik?keputusan=FUNDED",
                "/publik/usulan/" + stories().get(0).replaceFirst(".*/", ""))) {
            page.go(path);
            look(path, PUBLIC_BUTTON);
        }
        assertThat(problems).isEmpty();
    }
}
