package id.timbang.web.api;

import id.timbang.data.Json;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.store.ScenarioInfo;
import id.timbang.store.ScenarioService;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Scenarios. Their bodies are read as text, so that no number passes through floating point. */
@RestController
@RequestMapping("/api/scenarios")
@Tag(name = "scenarios")
class ScenarioApi {
    private final ScenarioService scenarios;

    ScenarioApi(ScenarioService scenarios) {
        this.scenarios = scenarios;
    }

    /** The scenarios, of all datasets or of one, the one changed last first. */
    @GetMapping
    List<ScenarioInfo> list(@RequestParam(required = false) Long dataset) {
        return dataset == null ? scenarios.list() : scenarios.list(dataset);
    }

    /**
     * Keeps a scenario: an object of {@code dataset} (its number), {@code name}, {@code overrides} as in contract.md §2, and
     * {@code keep} with the number of a {@code run} and {@code penalty_per_change}.
     */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ScenarioInfo> create(@RequestBody String body, Principal actor) {
        ObjectNode tree = object(body);
        JsonNode dataset = tree.remove("dataset");
        if (dataset == null || !dataset.isIntegralNumber()) {
            throw bad("dataset", "is no number of a dataset", "GET /api/datasets lists them");
        }
        ScenarioInfo scenario = scenarios.create(dataset.longValue(), tree.toString(), actor.getName());
        return ResponseEntity.created(URI.create("/api/scenarios/" + scenario.id())).body(scenario);
    }

    /** One scenario. */
    @GetMapping("/{id}")
    ScenarioInfo get(@PathVariable long id) {
        return scenarios.get(id);
    }

    /** Replaces its body. */
    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ScenarioInfo change(@PathVariable long id, @RequestBody String body, Principal actor) {
        ObjectNode tree = object(body);
        tree.remove("dataset");
        return scenarios.change(id, tree.toString(), actor.getName());
    }

    /** Takes it out of the list. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, Principal actor) {
        scenarios.remove(id, actor.getName());
    }

    private static ObjectNode object(String body) {
        try {
            if (Json.mapper().readTree(body) instanceof ObjectNode object) {
                return object;
            }
            throw bad("", "is no JSON object", "an object with dataset, name and overrides is meant");
        } catch (JacksonException e) {
            throw bad("", "is no JSON (" + e.getOriginalMessage() + ")", "a bracket or quote is missing");
        }
    }

    private static BadInputException bad(String column, String message, String advice) {
        return new BadInputException(new Problem("scenario", 0, column, message, advice));
    }
}
