package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Remembers what the program confirmed, and holds it to that after a crash. */
final class Witness {
    private final Set<Long> datasets = ConcurrentHashMap.newKeySet();
    private final Set<Long> runs = ConcurrentHashMap.newKeySet();
    private volatile int lists;
    private volatile boolean invited;

    /** A dataset was said to be loaded. */
    void loaded(long id) {
        datasets.add(id);
    }

    /** A run was said to be queued. */
    void queued(long id) {
        runs.add(id);
    }

    /** A version of the list was said to be adopted. */
    void adopted(int version) {
        lists = Math.max(lists, version);
    }

    /** Whether the first administrator has a password. */
    boolean invited() {
        return invited;
    }

    void accepted() {
        invited = true;
    }

    /** Whether every kind of work was confirmed at least once. */
    boolean hasSeenAll() {
        return !datasets.isEmpty() && !runs.isEmpty() && lists > 0;
    }

    @Override
    public String toString() {
        return datasets.size() + " datasets, " + runs.size() + " runs, " + lists + " lists confirmed";
    }

    /** Everything confirmed is there, and whatever is shown is whole. */
    void check(Program program) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(program.address());
        if (!invited) {
            return;
        }
        for (long id : datasets) {
            visitor.get("/api/datasets/" + id);
        }
        for (JsonNode dataset : visitor.get("/api/datasets")) {
            JsonNode page = visitor.get("/api/datasets/" + dataset.path("id").longValue() + "/proposals?size=1");
            assertThat(page.path("total").intValue()).isEqualTo(dataset.path("proposals").intValue());
        }
        for (long id : runs) {
            visitor.get("/api/runs/" + id);
        }
        assertThat(visitor.get("/api/lists").size()).isGreaterThanOrEqualTo(lists);
        for (JsonNode run : visitor.get("/api/runs")) {
            whole(visitor, run);
        }
        assertThat(visitor.get("/api/audit/check").path("broken").isNull()).isTrue();
    }

    private static void whole(Visitor visitor, JsonNode run) throws IOException, InterruptedException {
        String path = "/api/runs/" + run.path("id").longValue();
        if (run.path("status").asString().equals("DONE")) {
            int proposals = visitor.get("/api/datasets/" + run.path("dataset").longValue()).path("proposals")
                    .intValue();
            JsonNode page = visitor.get(path + "/portfolio?size=1");
            assertThat(page.path("total").intValue()).isEqualTo(proposals);
            String id = page.path("rows").path(0).path("id").asString();
            assertThat(visitor.get(path + "/proposals/" + id).path("id").asString()).isEqualTo(id);
            visitor.get(path + "/files/certificate.json");
        } else if (visitor.send("GET", path + "/portfolio", "").statusCode() != 409) {
            // what was resumed may have ended since the list was read; otherwise something is shown that is not whole
            JsonNode now = visitor.get(path);
            assertThat(now.path("status").asString()).as("run %s shows a result", path).isEqualTo("DONE");
            whole(visitor, now);
        }
    }
}
