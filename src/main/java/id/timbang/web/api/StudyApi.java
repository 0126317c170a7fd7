package id.timbang.web.api;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.store.ConflictException;
import id.timbang.study.Frontier;
import id.timbang.study.FrontierSweep;
import id.timbang.study.Replan;
import id.timbang.study.Robustness;
import id.timbang.study.RobustnessStudy;
import id.timbang.web.Studies;
import id.timbang.web.StudyJob;
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

    private final Studies studies;

    StudyApi(Studies studies) {
        this.studies = studies;
    }

    /** The list fitted into a scenario, from as few changes as possible to as much value as possible. */
    @GetMapping("/replan")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Replan.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = StudyJob.State.class)))
    ResponseEntity<Object> replan(@PathVariable long id, @RequestParam long scenario) {
        return answer(studies.replan(id, scenario));
    }

    /** Ends that study. */
    @DeleteMapping("/replan")
    StudyJob.State stopReplan(@PathVariable long id, @RequestParam long scenario) {
        return studies.stopReplan(id, scenario).state();
    }

    /** What is worth how much at which ceiling: {@code subject} is total or a fund, the ends in thousandths of what is stated. */
    @GetMapping("/frontier")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Frontier.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = StudyJob.State.class)))
    ResponseEntity<Object> frontier(@PathVariable long id, @RequestParam(defaultValue = "total") String subject,
            @RequestParam(defaultValue = "700") int from, @RequestParam(defaultValue = "1300") int to,
            @RequestParam(defaultValue = "13") int points) {
        return answer(studies.frontier(id, checked(() -> new FrontierSweep.Range(subject, from, to, points))));
    }

    /** Ends that study. */
    @DeleteMapping("/frontier")
    StudyJob.State stopFrontier(@PathVariable long id, @RequestParam(defaultValue = "total") String subject,
            @RequestParam(defaultValue = "700") int from, @RequestParam(defaultValue = "1300") int to,
            @RequestParam(defaultValue = "13") int points) {
        return studies.stopFrontier(id, checked(() -> new FrontierSweep.Range(subject, from, to, points))).state();
    }

    /** Who stays in the list whatever criteria weigh and ceilings are, within per cents up and down. */
    @GetMapping("/robustness")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Robustness.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = StudyJob.State.class)))
    ResponseEntity<Object> robustness(@PathVariable long id, @RequestParam(defaultValue = "20") int weights,
            @RequestParam(defaultValue = "10") int ceilings, @RequestParam(defaultValue = "200") int samples,
            @RequestParam(defaultValue = "0") long seed) {
        return answer(studies.robustness(id,
                checked(() -> new RobustnessStudy.Ranges(weights, ceilings, samples, seed))));
    }

    /** Ends that study. */
    @DeleteMapping("/robustness")
    StudyJob.State stopRobustness(@PathVariable long id, @RequestParam(defaultValue = "20") int weights,
            @RequestParam(defaultValue = "10") int ceilings, @RequestParam(defaultValue = "200") int samples,
            @RequestParam(defaultValue = "0") long seed) {
        return studies.stopRobustness(id,
                checked(() -> new RobustnessStudy.Ranges(weights, ceilings, samples, seed))).state();
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

    private static <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            String[] text = e.getMessage().split("\nMaybe ");
            throw new BadInputException(new Problem("study", 0, "", text[0], text[text.length - 1]));
        }
    }
}
