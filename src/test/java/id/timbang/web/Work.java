package id.timbang.web;

import id.timbang.data.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Somebody who loads, solves, adopts and publishes without a pause until the program is gone. */
final class Work extends Thread {
    private final Program program;
    private final Visitor visitor;
    private final Witness witness;
    private final Random random;
    private final CountDownLatch begun = new CountDownLatch(1);

    Work(Program program, Witness witness, long seed) {
        this.program = program;
        this.visitor = new Visitor(program.address());
        this.witness = witness;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        try {
            String code = witness.invited() ? null : program.invitation();
            if (code != null) {
                visitor.accept(code);
                visitor.get("/api/datasets");
                witness.accepted();
            }
            begun.countDown();
            while (witness.invited()) {
                step();
            }
        } catch (IOException gone) {
            return;
        } catch (InterruptedException e) {
            interrupt();
        }
    }

    /** Waits until somebody has signed in and the work begins. */
    void awaitBegun() throws InterruptedException {
        if (!begun.await(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("nobody could sign in");
        }
    }

    private void step() throws IOException, InterruptedException {
        JsonNode dataset = confirmed(visitor.load(random.nextInt()));
        witness.loaded(dataset.path("id").longValue());
        JsonNode run = confirmed(visitor.send("POST", "/api/runs",
                "{ \"dataset\": " + dataset.path("id").longValue() + ", \"rules\": \"polos\" }"));
        witness.queued(run.path("id").longValue());
        for (JsonNode done : visitor.get("/api/runs")) {
            if (done.path("status").asString().equals("DONE")) {
                String path = "/api/runs/" + done.path("id").longValue();
                witness.adopted(confirmed(visitor.send("POST", path + "/adopt", "{}")).path("version").intValue());
                confirmed(visitor.send("POST", path + "/publish", ""));
                return;
            }
        }
    }

    private static JsonNode confirmed(HttpResponse<String> response) throws IOException {
        if (response.statusCode() >= 300) {
            throw new IOException(response.statusCode() + " " + response.body());
        }
        return Json.mapper().readTree(response.body());
    }
}
