package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetLoader;
import id.timbang.store.DecisionService;
import id.timbang.store.MeetingMarkService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunRequest;
import id.timbang.store.RunService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposals are numbered by many hands: whatever stands in an id, its pages and calls are reached. */
class AwkwardIdsTest {
    private static final List<String> IDS = List.of("12/PU/2026", "A//1", "B%2", "B%2F2", "C#3", "D?4=5&6", "E 5",
            "F;v=6", "G\\7", "K/../L", "../M", "N+1", "P|q", "Q.csv", "R\"'<s>", "T{run}", "[u]", "v^w`", "x~é€𝄞",
            "y@z:1,2",
            "/awal", "akhir/", "tanda/ringkas", "%", "z;");
    private static final DatasetInfo DATASET = load();
    private static final RunInfo RUN = solve();

    private final Caller analyst = Caller.as(Role.ANALIS);

    private static DatasetInfo load() {
        try {
            Path folder = Files.createTempDirectory("timbang-id");
            Files.writeString(folder.resolve("region.yaml"),
                    "code: '1'\nname: Uji\nlevel: KOTA\nfiscal_year: 2026\ntotal_ceiling: 1000\n");
            var rows = new StringBuilder("id,title,cost,points\n");
            IDS.forEach(id -> rows.append('"').append(id.replace("\"", "\"\"")).append("\",Pekerjaan,100,5\n"));
            Files.writeString(folder.resolve("proposals.csv"), rows);
            return Running.part(DatasetLoader.class).load(folder, "Id yang janggal", false, "uji");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunInfo solve() {
        return Solved.await(Running.part(RunService.class)
                .queue(RunRequest.usual(DATASET.id(), null, "polos"), "uji").id());
    }

    @AfterAll
    static void withdraw() {
        DecisionService decisions = Running.part(DecisionService.class);
        if (decisions.findPublished().isPresent()) {
            decisions.withdraw("kepala");
        }
    }

    static Stream<String> ids() {
        return IDS.stream();
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itsCallsAnswer(String id) {
        String one = encoded(id);
        assertThat(analyst.get("/api/datasets/" + DATASET.id() + "/proposals/" + one).path("id").asString())
                .isEqualTo(id);
        assertThat(analyst.get("/api/runs/" + RUN.id() + "/proposals/" + one).path("id").asString()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itsPagesOpen(String id) {
        String story = "/hasil/" + RUN.id() + "/usulan/" + encoded(id);
        assertThat(analyst.send("GET", story).body()).contains("tombol", escaped(id));
        assertThat(analyst.send("GET", story + "/ringkas").statusCode()).isEqualTo(200);
    }

    @Test
    void theirMarksLeadBackToThem() {
        String story = "/hasil/" + RUN.id() + "/usulan/";
        for (String id : IDS) {
            HttpResponse<String> marked = Browser.post(analyst, story + encoded(id) + "/tanda", Map.of());
            String back = URI.create(marked.headers().firstValue("Location").orElseThrow()).getRawPath();
            assertThat(analyst.send("GET", back).body()).as(id).contains("Lepas tanda rapat", escaped(id));
        }
        assertThat(Running.part(MeetingMarkService.class).marked(DATASET.id())).hasSameElementsAs(IDS);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theirLettersAreForEverybody(String id) {
        DecisionService decisions = Running.part(DecisionService.class);
        if (decisions.findPublished().filter(one -> one.run() == RUN.id()).isEmpty()) {
            decisions.publish(RUN.id(), "kepala");
        }
        HttpResponse<String> letter = Caller.nobody().send("GET", "/publik/usulan/" + encoded(id));
        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(letter.body()).contains(escaped(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hasil/1;v=2", "/hasil//1", "/aset/..%2F..%2Fapplication.yaml",
            "/webjars/%2e%2e/application.yaml", "/aset/..%5Capplication.yaml", "/api/runs/1/files/..%2Frun.json",
            "/publik/usulan/a/../../../api/users"})
    void whatIsNotOneIdIsRefused(String path) {
        assertThat(analyst.send("GET", path).statusCode()).isIn(400, 403, 404);
    }

    private static String escaped(String id) {
        return id.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Test
    void linksOfPagesLeadToThem() {
        String table = analyst.send("GET", "/hasil/" + RUN.id()).body();
        List<String> links = Pattern.compile("\"(/hasil/\\d+/usulan/[^\"]*)\"").matcher(table).results()
                .map(match -> match.group(1)).distinct().toList();
        assertThat(links).hasSizeGreaterThanOrEqualTo(IDS.size());
        assertThat(links).allSatisfy(
                link -> assertThat(analyst.send("GET", link.replace("&amp;", "&").replace("&#39;", "'")).statusCode())
                        .as(link).isEqualTo(200));
    }
}
