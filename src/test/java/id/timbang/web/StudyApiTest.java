package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Studies through the API: started by the first call, answered by a later one. */
class StudyApiTest {
    private final Caller analyst = Caller.as(Role.ANALIS);

    private static String run() {
        return "/api/runs/" + Solved.RUN.id();
    }

    private JsonNode answer(String path) throws InterruptedException {
        HttpResponse<String> response = analyst.send("GET", path);
        while (response.statusCode() == 202) {
            assertThat(response.headers().firstValue("Retry-After")).isPresent();
            TimeUnit.MILLISECONDS.sleep(100);
            response = analyst.send("GET", path);
        }
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Caller.json(response);
    }

    private long scenario(String overrides) {
        return Caller.json(analyst.send("POST", "/api/scenarios", "{ \"dataset\": " + Solved.DATASET.id()
                + ", \"name\": \"Pemotongan\", \"overrides\": " + overrides + " }")).path("id").longValue();
    }

    @Test
    void aListIsFittedIntoACut() throws InterruptedException {
        JsonNode replan = answer(run() + "/replan?scenario=" + scenario("{ \"total_ceiling\": \"-20%\" }"));
        JsonNode points = replan.path("points");
        assertThat(points.size()).isPositive();
        long ceiling = Solved.DATASET.totalCeiling() * 8 / 10;
        long before = -1;
        for (JsonNode point : points) {
            assertThat(point.path("picture").path("spent").longValue()).isLessThanOrEqualTo(ceiling);
            assertThat(point.path("changes").longValue()).isGreaterThan(before);
            before = point.path("changes").longValue();
        }
    }

    @Test
    void moreMoneyIsNeverWorthLess() throws InterruptedException {
        JsonNode points = answer(run() + "/frontier?points=3&from=800&to=1200").path("points");
        assertThat(points.size()).isEqualTo(3);
        long before = 0;
        for (JsonNode point : points) {
            long value = point.path("picture").path("achieved").longValue();
            assertThat(value).isGreaterThanOrEqualTo(before);
            before = value;
        }
    }

    @Test
    void decisionsOfAScenarioHaveAPriceTogether() throws InterruptedException {
        JsonNode funded = analyst.get(run() + "/portfolio?decision=FUNDED&size=2").path("rows");
        JsonNode price = answer(run() + "/decisions?scenario=" + scenario("{ \"decisions\": [ { \"proposal\": \""
                + funded.path(0).path("id").asString() + "\", \"decision\": \"FORCE_OUT\", \"reason\": \"uji\", "
                + "\"by\": \"uji\" } ] }"));
        assertThat(price.path("decisions").intValue()).isEqualTo(1);
        assertThat(price.path("lost").path("most").longValue()).isPositive()
                .isGreaterThanOrEqualTo(price.path("lost").path("least").longValue());
        assertThat(analyst.send("GET", run() + "/decisions?scenario=987654321").statusCode()).isEqualTo(404);
    }

    @Test
    void otherElasticitiesAreTried() throws InterruptedException {
        JsonNode found = answer(run() + "/elasticity");
        assertThat(found.path("points").size()).isEqualTo(4);
        assertThat(found.path("own").decimalValue()).isZero();
    }

    @Test
    void everyProposalHasAStanding() throws InterruptedException {
        JsonNode robustness = answer(run() + "/robustness?samples=3");
        assertThat(robustness.path("standings").size()).isEqualTo(Solved.DATASET.proposals());
        assertThat(robustness.path("samples").size()).isEqualTo(3);
    }

    @Test
    void aStudyThatIsStoppedKeepsWhatItHas() throws InterruptedException {
        String path = run() + "/robustness?samples=1000&seed=7";
        HttpResponse<String> begun = analyst.send("GET", path);
        while (begun.statusCode() == 202 && !hasSamples(Caller.json(begun))) {
            TimeUnit.MILLISECONDS.sleep(50);
            begun = analyst.send("GET", path);
        }
        assertThat(analyst.send("DELETE", path).statusCode()).isEqualTo(200);
        assertThat(answer(path).path("samples").size()).isBetween(1, 1000);
    }

    /** What is done before is counted too: the rules, proposal by proposal. */
    private static boolean hasSamples(JsonNode state) {
        return state.path("phase").asString().equals("ketahanan") && state.path("done").intValue() > 0;
    }

    @Test
    void aStudyThatIsStoppedBeforeItsFirstFindingIsForgottenAndBegunAnew() throws InterruptedException {
        String path = run() + "/robustness?samples=2&seed=11";
        analyst.send("GET", path);
        assertThat(analyst.send("DELETE", path).statusCode()).isEqualTo(200);
        assertThat(answer(path).path("samples").size()).isPositive();
    }

    @Test
    void rangesThatMakeNoSenseAreRefused() {
        assertThat(analyst.send("GET", run() + "/frontier?from=900&to=800").statusCode()).isEqualTo(422);
        assertThat(analyst.send("GET", run() + "/replan?scenario=987654321").statusCode()).isEqualTo(404);
    }
}
