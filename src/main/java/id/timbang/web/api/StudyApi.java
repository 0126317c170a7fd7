package id.timbang.web.api;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.store.ConflictException;
import id.timbang.study.Elasticities;
import id.timbang.study.Frontier;
import id.timbang.study.FrontierSweep;
import id.timbang.study.JointPrice;
import id.timbang.study.Replan;
import id.timbang.study.Robustness;
import id.timbang.study.RobustnessStudy;
import id.timbang.web.Studies;
import id.timbang.web.StudyJob;
import id.timbang.web.StudyQuestion;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Studies of a result. The first call starts the study and answers 202 with how far it is; the same call again answers 200 with the
 * study once it is done. DELETE ends it with what it has so far, and forgets one that failed.
 */
@RestController
@RequestMapping("/api/runs/{id}")
@Tag(name = "studies")
class StudyApi {
    private static final String SECONDS = "2";
    private static final String TOTAL = "total";
    private static final String FROM = "700";
    private static final String TO = "1300";
    private static final String POINTS = "13";
    private static final String WEIGHTS = "20";
    private static final String CEILINGS = "10";
    private static final String SAMPLES = "200";
    private static final String SEED = "0";

    private final Studies studies;

    StudyApi(Studies studies) {
        this.studies = studies;
    }

    /** The list fitted into a scenario, from as few changes as possible to as much value as possible. */
    @GetMapping("/replan")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Replan.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = StudyJob.State.class)))
    ResponseEntity<Object> replan(@PathVariable long id, @RequestParam long scenario) {
        return answer(studies.ask(studies.ofReplan(id, scenario)));
    }

    /** Ends that study. */
    @DeleteMapping("/replan")
    StudyJob.State stopReplan(@PathVariable long id, @RequestParam long scenario) {
        return studies.stop(studies.ofReplan(id, scenario)).state();
    }

    /** What is worth how much at which ceiling: {@code subject} is total or a fund, the ends in thousandths of what is stated. */
    @GetMapping("/frontier")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Frontier.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = StudyJob.State.class)))
    ResponseEntity<Object> frontier(@PathVariable long id, @RequestParam(defaultValue = TOTAL) String subject,
            @RequestParam(defaultValue = FROM) int from, @RequestParam(defaultValue = TO) int to,
            @RequestParam(defaultValue = POINTS) int points) {
        return answer(studies.ask(frontierQuestion(id, subject, from, to, points)));
    }

    /** Ends that study. */
    @DeleteMapping("/frontier")
    StudyJob.State stopFrontier(@PathVariable long id, @RequestParam(defaultValue = TOTAL) String subject,
            @RequestParam(defaultValue = FROM) int from, @RequestParam(defaultValue = TO) int to,
            @RequestParam(defaultValue = POINTS) int points) {
        return studies.stop(frontierQuestion(id, subject, from, to, points)).state();
    }

    /** Who stays in the list whatever criteria weigh and ceilings are, within per cents up and down. */
    @GetMapping("/robustness")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Robustness.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = StudyJob.State.class)))
    ResponseEntity<Object> robustness(@PathVariable long id, @RequestParam(defaultValue = WEIGHTS) int weights,
            @RequestParam(defaultValue = CEILINGS) int ceilings, @RequestParam(defaultValue = SAMPLES) int samples,
            @RequestParam(defaultValue = SEED) long seed) {
        return answer(studies.ask(robustnessQuestion(id, weights, ceilings, samples, seed)));
    }

    /** Ends that study. */
    @DeleteMapping("/robustness")
    StudyJob.State stopRobustness(@PathVariable long id, @RequestParam(defaultValue = WEIGHTS) int weights,
            @RequestParam(defaultValue = CEILINGS) int ceilings, @RequestParam(defaultValue = SAMPLES) int samples,
            @RequestParam(defaultValue = SEED) long seed) {
        return studies.stop(robustnessQuestion(id, weights, ceilings, samples, seed)).state();
    }

    /** How many works, and how many large ones, the same money pays for at other elasticities of cost. */
    @GetMapping("/elasticity")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Elasticities.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = StudyJob.State.class)))
    ResponseEntity<Object> elasticity(@PathVariable long id) {
        return answer(studies.ask(new StudyQuestion.OfElasticities(id)));
    }

    /** Ends that study. */
    @DeleteMapping("/elasticity")
    StudyJob.State stopElasticity(@PathVariable long id) {
        return studies.stop(new StudyQuestion.OfElasticities(id)).state();
    }

    /** What all decisions of a scenario cost together. */
    @GetMapping("/decisions")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JointPrice.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = StudyJob.State.class)))
    ResponseEntity<Object> decisions(@PathVariable long id, @RequestParam long scenario) {
        return answer(studies.ask(studies.ofDecisions(id, scenario)));
    }

    /** Ends that study. */
    @DeleteMapping("/decisions")
    StudyJob.State stopDecisions(@PathVariable long id, @RequestParam long scenario) {
        return studies.stop(studies.ofDecisions(id, scenario)).state();
    }

    private static StudyQuestion frontierQuestion(long run, String subject, int from, int to, int points) {
        return checked(() -> new StudyQuestion.OfFrontier(run, new FrontierSweep.Range(subject, from, to, points)));
    }

    private static StudyQuestion robustnessQuestion(long run, int weights, int ceilings, int samples, long seed) {
        return checked(() -> new StudyQuestion.OfRobustness(run,
                new RobustnessStudy.Ranges(weights, ceilings, samples, seed)));
    }

    private static ResponseEntity<Object> answer(StudyJob job) {
        StudyJob.State state = job.state();
        if (state.status().equals("FAILED")) {
            throw new ConflictException(state.message());
        }
        return job.answer() != null
                ? ResponseEntity.ok(job.answer())
                : ResponseEntity.accepted().header(HttpHeaders.RETRY_AFTER, SECONDS).body(state);
    }

    /** Without its full stop: problems set their own. */
    private static String sentence(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            String[] text = e.getMessage().split("\nMaybe ");
            throw new BadInputException(
                    new Problem("study", 0, "", sentence(text[0]), sentence(text[text.length - 1])));
        }
    }
}
