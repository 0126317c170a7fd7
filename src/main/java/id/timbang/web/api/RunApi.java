package id.timbang.web.api;

import id.timbang.store.AdoptedList;
import id.timbang.store.DecisionService;
import id.timbang.store.Publication;
import id.timbang.store.RunEvent;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.ScenarioService;
import id.timbang.web.RunFeed;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Runs: asked for, watched, stopped, adopted, published. */
@RestController
@RequestMapping("/api")
@Tag(name = "runs")
class RunApi {
    private static final int MOST = 500;

    private final RunService runs;
    private final ScenarioService scenarios;
    private final DecisionService decisions;
    private final RunFeed feed;

    RunApi(RunService runs, ScenarioService scenarios, DecisionService decisions, RunFeed feed) {
        this.runs = runs;
        this.scenarios = scenarios;
        this.decisions = decisions;
        this.feed = feed;
    }

    /** The newest runs, at most 500. */
    @GetMapping("/runs")
    List<RunInfo> list(@RequestParam(required = false) Long dataset) {
        return dataset == null ? runs.list(MOST) : runs.list(dataset, MOST);
    }

    /** Puts a run into the queue. */
    @PostMapping("/runs")
    ResponseEntity<RunInfo> queue(@RequestBody RunOrder order, Principal actor) {
        RunInfo run = runs.queue(order.request(scenarios), actor.getName());
        return ResponseEntity.accepted().location(URI.create("/api/runs/" + run.id())).body(run);
    }

    /** One run. */
    @GetMapping("/runs/{id}")
    RunInfo get(@PathVariable long id) {
        return runs.get(id);
    }

    /** Its steps so far, for a chart. */
    @GetMapping("/runs/{id}/steps")
    List<RunEvent> steps(@PathVariable long id, @RequestParam(defaultValue = "0") int after) {
        return runs.events(runs.get(id).id(), after);
    }

    /** Server-sent events {@code step} (phase, done, gap) until {@code end}, which carries the run. */
    @GetMapping(path = "/runs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable long id) {
        return feed.follow(runs.get(id).id());
    }

    /** Stops it, keeping the best so far. */
    @DeleteMapping("/runs/{id}")
    RunInfo stop(@PathVariable long id, Principal actor) {
        return runs.stop(id, actor.getName());
    }

    /** What {@code adopt} takes. */
    record Note(String note) {
    }

    /** Makes its result the list in force. */
    @PostMapping("/runs/{id}/adopt")
    AdoptedList adopt(@PathVariable long id, @RequestBody Note note, Principal actor) {
        return decisions.adopt(id, note.note() == null ? "" : note.note(), actor.getName());
    }

    /** All versions of the list, the one in force first. */
    @GetMapping("/lists")
    List<AdoptedList> lists() {
        return decisions.history();
    }

    /** Lets everybody read its result. */
    @PostMapping("/runs/{id}/publish")
    Publication publish(@PathVariable long id, Principal actor) {
        return decisions.publish(id, actor.getName());
    }

    /** Takes back what is published. */
    @DeleteMapping("/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Principal actor) {
        decisions.withdraw(actor.getName());
    }
}
