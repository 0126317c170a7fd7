package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.DatasetService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The way of an analyst through the API, and what it refuses. */
class ApiTest {
    private final Caller analyst = Caller.as(Role.ANALIS);
    private final Caller planner = Caller.as(Role.PERENCANA);

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("daerah/region.yaml"));
            zip.write("code: \"1\"\nname: Uji\nlevel: KOTA\nfiscal_year: 2026\ntotal_ceiling: 100\n".getBytes());
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes());
        }
        return bytes.toByteArray();
    }

    @Test
    void aDatasetIsLoadedOnceAndRead() throws IOException {
        byte[] file = zip("daerah/proposals.csv", "id,title,cost\nU-1,Jembatan desa Sukamaju,60\nU-2,Jalan,70\n");
        HttpResponse<String> answer = planner.upload("/api/datasets?label=Unggahan", "daerah.zip", file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        long id = Caller.json(answer).path("id").longValue();
        assertThat(Caller.json(planner.upload("/api/datasets", "lain.zip", file)).path("id").longValue()).isEqualTo(id);
        JsonNode found = analyst.get("/api/datasets/" + id + "/proposals?q=jembatan");
        assertThat(found.path("total").intValue()).isEqualTo(1);
        assertThat(found.path("rows").path(0).path("id").asString()).isEqualTo("U-1");
        assertThat(Running.part(DatasetService.class).get(id).asked()).isEqualTo(130);
    }

    @Test
    void badDataAreToldCompletelyAndNothingIsLoaded() throws IOException {
        int before = Running.part(DatasetService.class).list().size();
        byte[] file = zip("daerah/proposals.csv", "id,title,cost\nU-1,Jembatan,mahal\nU-2,,70\n");
        HttpResponse<String> answer = planner.upload("/api/datasets", "daerah.zip", file);
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = Caller.json(answer);
        assertThat(problem.path("problems").size()).isEqualTo(2);
        assertThat(problem.path("problems").path(0).path("line").intValue()).isEqualTo(2);
        assertThat(Running.part(DatasetService.class).list()).hasSize(before);
    }

    @Test
    void namesThatLeaveTheFolderAreNotUnpacked() throws IOException {
        byte[] file = zip("../../proposals.csv", "id,title,cost\nU-1,Jembatan,60\n");
        assertThat(planner.upload("/api/datasets", "daerah.zip", file).statusCode()).isEqualTo(422);
        assertThat(planner.upload("/api/datasets", "daerah.exe", file).statusCode()).isEqualTo(422);
    }

    @Test
    void aScenarioIsKeptAndRunAndTheListStaysClose() {
        String body = """
                { "dataset": %d, "name": "Turun sepuluh persen", "overrides": { "total_ceiling": "-10%%" },
                  "keep": { "run": %d, "penalty_per_change": 0.5 } }""".formatted(Solved.DATASET.id(), Solved.RUN.id());
        HttpResponse<String> answer = analyst.send("POST", "/api/scenarios", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        long scenario = Caller.json(answer).path("id").longValue();
        HttpResponse<String> queued = analyst.send("POST", "/api/runs",
                "{ \"scenario\": " + scenario + ", \"rules\": \"polos\" }");
        assertThat(queued.statusCode()).as(queued.body()).isEqualTo(202);
        RunInfo run = Solved.await(Caller.json(queued).path("id").longValue());
        assertThat(run.status()).as(run.message()).isEqualTo(RunStatus.DONE);
        long total = analyst.get("/api/runs/" + run.id() + "/sums/decision").valueStream()
                .mapToLong(row -> row.path("spent").longValue()).sum();
        assertThat(total).isLessThanOrEqualTo(Solved.DATASET.totalCeiling() * 9 / 10);
        String events = analyst.send("GET", "/api/runs/" + run.id() + "/events").body();
        assertThat(events).contains("event:step", "event:end", "\"status\":\"DONE\"");
    }

    @Test
    void aScenarioNamesNoFiles() {
        String body = "{ \"dataset\": " + Solved.DATASET.id()
                + ", \"name\": \"x\", \"keep\": { \"portfolio\": \"/etc/passwd\", \"penalty_per_change\": 1 } }";
        HttpResponse<String> answer = analyst.send("POST", "/api/scenarios", body);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("keep.portfolio");
    }

    @Test
    void aRunThatCannotWorkSaysWhy() {
        HttpResponse<String> queued = analyst.send("POST", "/api/runs",
                "{ \"dataset\": " + Solved.DATASET.id() + ", \"rules\": \"tidak-ada\" }");
        RunInfo run = Solved.await(Caller.json(queued).path("id").longValue());
        assertThat(run.status()).isEqualTo(RunStatus.FAILED);
        assertThat(run.message()).contains("tidak-ada");
        assertThat(analyst.send("GET", "/api/runs/" + run.id() + "/portfolio").statusCode()).isEqualTo(409);
        assertThat(Caller.as(Role.KEPALA).send("POST", "/api/runs/" + run.id() + "/publish").statusCode())
                .isEqualTo(409);
    }

    @Test
    void theHeadAdoptsAndPublishesAndTheLogTells() {
        Caller head = Caller.as(Role.KEPALA);
        String run = "/api/runs/" + Solved.RUN.id();
        int version = Caller.json(head.send("POST", run + "/adopt", "{ \"note\": \"rapat\" }")).path("version")
                .intValue();
        assertThat(version).isPositive();
        assertThat(head.send("POST", run + "/publish").statusCode()).isEqualTo(200);
        JsonNode log = Caller.as(Role.PENGAWAS).get("/api/audit?q=kepala");
        assertThat(log.path("rows").path(0).path("action").asString()).isEqualTo("run.publish");
        assertThat(log.path("rows").path(1).path("action").asString()).isEqualTo("list.adopt");
        assertThat(Caller.as(Role.PENGAWAS).get("/api/audit/check").path("broken").isNull()).isTrue();
        assertThat(head.send("DELETE", "/api/publication").statusCode()).isEqualTo(204);
    }

    @Test
    void filesOfTheResultAreGivenByteByByte() throws IOException {
        String given = analyst.send("GET", "/api/runs/" + Solved.RUN.id() + "/files/portfolio.csv").body();
        Path file = Running.part(id.timbang.store.ResultService.class).file(Solved.RUN.id(), "portfolio.csv");
        assertThat(given).isEqualTo(Files.readString(file));
        assertThat(analyst.send("GET", "/api/runs/" + Solved.RUN.id() + "/files/..%2Frun.json").statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void aFileForSpreadsheetsHoldsNoFormulas() throws IOException {
        byte[] file = zip("proposals.csv", "id,title,cost,points\nU-1,\"=HYPERLINK(\"\"x\"\")\",60,5\n");
        long dataset = Caller.json(planner.upload("/api/datasets", "rumus.zip", file)).path("id").longValue();
        HttpResponse<String> queued = analyst.send("POST", "/api/runs",
                "{ \"dataset\": " + dataset + ", \"rules\": \"polos\" }");
        long run = Solved.await(Caller.json(queued).path("id").longValue()).id();
        assertThat(analyst.send("GET", "/api/runs/" + run + "/portfolio.csv").body())
                .contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(analyst.send("GET", "/api/runs/" + run + "/portfolio.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void resultsAreComparedWithTheFirst() {
        RunInfo other = Solved.solve(null);
        JsonNode comparison = analyst.get("/api/compare?runs=" + Solved.RUN.id() + "," + other.id());
        assertThat(comparison.path("totals").size()).isEqualTo(2);
        assertThat(comparison.path("flips").size()).isZero();
        assertThat(analyst.send("GET", "/api/compare?runs=1").statusCode()).isEqualTo(422);
    }

    @Test
    void proposalsOfADatasetAreChosenByTheDecisionOfItsNewestResult() {
        Solved.solve(null);
        String path = "/api/datasets/" + Solved.DATASET.id() + "/proposals";
        int all = analyst.get(path).path("total").intValue();
        int funded = analyst.get(path + "?decision=FUNDED").path("total").intValue();
        int deferred = analyst.get(path + "?decision=DEFERRED").path("total").intValue();
        assertThat(funded).isPositive();
        assertThat(funded + deferred).isEqualTo(all);
        assertThat(analyst.get(path + "?decision=SOMETHING").path("total").intValue()).isZero();
    }

    @Test
    void allScenariosAreListedAndThoseOfADataset() {
        analyst.send("POST", "/api/scenarios", "{ \"dataset\": " + Solved.DATASET.id() + ", \"name\": \"Semua\" }");
        assertThat(analyst.get("/api/scenarios").valueStream().map(one -> one.path("name").asString()))
                .contains("Semua");
        assertThat(analyst.get("/api/scenarios?dataset=987654321").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "POST; /api/scenarios; {\"dataset\": 987654321, \"name\": \"x\"}; 404",
            "POST; /api/scenarios; {\"dataset\": DATA, \"name\": \"LONG\"}; 422",
            "POST; /api/scenarios; {\"dataset\": DATA, \"name\": \"a\\u0000b\"}; 422",
            "POST; /api/runs; {\"dataset\": DATA, \"rules\": \"polos\", \"rules_version\": 987654321}; 404",
            "POST; /api/datasets; {}; 415",
            "GET; /api/datasets/DATA/proposals?q=%00; ; 422",
            "GET; /api/runs/1/files/; ; 404"})
    void whatCannotBeAnsweredIsToldAsAProblem(String method, String path, String body, int status) {
        String data = Long.toString(Solved.DATASET.id());
        String where = path.replace("DATA", data);
        HttpResponse<String> answer = body == null
                ? planner.send(method, where)
                : planner.send(method, where, body.replace("DATA", data).replace("LONG", "x".repeat(201)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Caller.json(answer).path("status").intValue()).isEqualTo(status);
        assertThat(Caller.json(answer).path("detail").asString()).isNotEmpty();
    }

    @Test
    void anAccountNeedsAName() {
        HttpResponse<String> answer = Caller.as(Role.ADMIN).send("POST", "/api/users", "{ \"roles\": [\"ANALIS\"] }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    }

    @Test
    void theApiIsDocumented() {
        JsonNode docs = analyst.get("/v3/api-docs");
        assertThat(docs.path("paths").propertyNames()).contains("/api/runs", "/api/runs/{id}/events",
                "/api/datasets/{id}/proposals", "/api/scenarios", "/api/users");
        assertThat(docs.path("components").path("schemas").path("RunInfo").path("properties").propertyNames())
                .contains("gap_percent");
    }
}
