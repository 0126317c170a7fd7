package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.RunInfo;
import id.timbang.store.RunStatus;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The rule workshop: checked, previewed, proposed by one person, approved by another. */
class WorkshopTest {
    private static final String PACK = "/api/rules/polos";
    private final Caller planner = Caller.as(Role.PERENCANA);

    @Test
    void aPackIsShownWithItsRulesAndFiles() {
        JsonNode pack = planner.get(PACK);
        assertThat(pack.path("id").asString()).isEqualTo("polos");
        assertThat(pack.path("rules").size()).isPositive();
        String file = planner.send("GET", PACK + "/file?name=polos/penilaian.dslr").body();
        assertThat(file).contains("rule ");
    }

    @Test
    void aSentenceThatNobodyKnowsIsToldWithItsLine() {
        String change = "{ \"files\": { \"polos/lain.dslr\": \"rule \\\"S99 lain\\\"\\n    @kebijakan(\\\"uji\\\")\\nwhen\\n"
                + "    Usulan dengan\\n      - kata yang tidak dikenal\\nthen\\n    beri poin sebesar 1\\nend\\n\" } }";
        JsonNode check = Caller.json(planner.send("POST", PACK + "/check", change));
        assertThat(check.path("problems").size()).isPositive();
        assertThat(check.path("problems").path(0).path("file").asString()).contains("lain.dslr");
        assertThat(check.path("problems").path(0).path("line").intValue()).isPositive();
    }

    @Test
    void filesOutsideThePackAreRefused() {
        String change = "{ \"files\": { \"../../x.dslr\": \"\" } }";
        assertThat(Caller.json(planner.send("POST", PACK + "/check", change)).path("problems").size()).isPositive();
        assertThat(planner.send("POST", PACK + "/versions", change).statusCode()).isEqualTo(422);
    }

    @Test
    void aPreviewCountsWhatChanges() {
        String change = "{ \"dataset\": " + Solved.DATASET.id() + ", \"files\": {} }";
        JsonNode preview = Caller.json(planner.send("POST", PACK + "/preview", change));
        assertThat(preview.path("proposals").intValue()).isEqualTo(Solved.DATASET.proposals());
        assertThat(preview.path("points_changed").intValue()).isZero();
    }

    @Test
    void aSecondPersonApprovesAndRunsUseTheVersion() {
        String change = "{ \"note\": \"catatan\", \"files\": { \"polos/catatan.md\": \"Catatan uji.\" } }";
        HttpResponse<String> proposed = planner.send("POST", PACK + "/versions", change);
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        JsonNode version = Caller.json(proposed);
        String approve = PACK + "/versions/" + version.path("number").intValue() + "/approve";
        assertThat(planner.send("POST", approve).statusCode()).isEqualTo(409);
        assertThat(Caller.as(Role.KEPALA).send("POST", approve).statusCode()).isEqualTo(200);
        RunInfo run = Solved.solve(null);
        assertThat(run.status()).as(run.message()).isEqualTo(RunStatus.DONE);
        assertThat(run.packVersion()).isEqualTo(version.path("id").longValue());
    }

    @Test
    void aVersionMadeBeforeTheOneInForceIsNotApprovedAnyMore() {
        int early = proposed("polos/awal.md");
        int late = proposed("polos/akhir.md");
        Caller head = Caller.as(Role.KEPALA);
        assertThat(head.send("POST", PACK + "/versions/" + late + "/approve").statusCode()).isEqualTo(200);
        assertThat(head.send("POST", PACK + "/versions/" + early + "/approve").statusCode()).isEqualTo(409);
        assertThat(head.send("POST", PACK + "/versions/" + early + "/refuse").statusCode()).isEqualTo(200);
    }

    private int proposed(String file) {
        String change = "{ \"note\": \"uji\", \"files\": { \"" + file + "\": \"Catatan.\" } }";
        return Caller.json(planner.send("POST", PACK + "/versions", change)).path("number").intValue();
    }

    @Test
    void aRunNamesAPackAndNoPath() {
        String order = "{ \"dataset\": " + Solved.DATASET.id() + ", \"rules\": \"/tmp\" }";
        assertThat(Caller.as(Role.ANALIS).send("POST", "/api/runs", order).statusCode()).isEqualTo(422);
    }
}
