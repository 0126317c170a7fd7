package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.ResultService;
import id.timbang.store.ScenarioInfo;
import id.timbang.store.ScenarioService;
import id.timbang.web.Studies;
import id.timbang.web.StudyJob;
import id.timbang.web.StudyQuestion;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The studies that a scenario offers: other elasticities of cost, and what its decisions cost together. */
@Controller
class ScenarioStudies {
    private final Studies studies;
    private final ScenarioService scenarios;
    private final ScenarioRuns runs;
    private final ResultService results;

    ScenarioStudies(Studies studies, ScenarioService scenarios, ScenarioRuns runs, ResultService results) {
        this.studies = studies;
        this.scenarios = scenarios;
        this.runs = runs;
        this.results = results;
    }

    /** Puts what is known of both into a model, {@code elasticities} and {@code joint}; nothing while there is no list. */
    void show(ScenarioInfo scenario, NewestRuns newest, Speech speech, Model model) {
        elasticities(scenario, newest, false, speech, model);
        joint(scenario, newest, false, speech, model);
    }

    private void elasticities(ScenarioInfo scenario, NewestRuns newest, boolean start, Speech speech, Model model) {
        newest.nearest(scenario.id()).ifPresent(run -> model.addAttribute("elasticities",
                ElasticityView.of(run, results.sizes(run.id()),
                        job(new StudyQuestion.OfElasticities(run.id()), start), speech)));
    }

    private void joint(ScenarioInfo scenario, NewestRuns newest, boolean start, Speech speech, Model model) {
        newest.standing().ifPresent(run -> model.addAttribute("joint", JointView.of(run.id(), scenario.id(),
                job(studies.ofDecisions(run.id(), scenario.id()), start), runs.money(run), speech)));
    }

    private Optional<StudyJob> job(StudyQuestion question, boolean start) {
        return start ? Optional.of(studies.start(question)) : studies.find(question);
    }

    /** How many works are funded at other elasticities, worked out when first asked for, unless {@code mulai} is false. */
    @GetMapping("/skenario/{id}/elastisitas")
    String elasticities(@PathVariable long id, @RequestParam(defaultValue = "true") boolean mulai, Locale locale,
            Model model) {
        ScenarioInfo scenario = scenarios.get(id);
        model.addAttribute("scenario", scenario);
        elasticities(scenario, runs.newest(scenario.dataset(), id), mulai, Words.in(locale), model);
        return "skenario-studi :: elastisitas";
    }

    /** What the decisions cost together, worked out when first asked for, unless {@code mulai} is false. */
    @GetMapping("/skenario/{id}/bersama")
    String joint(@PathVariable long id, @RequestParam(defaultValue = "true") boolean mulai, Locale locale,
            Model model) {
        ScenarioInfo scenario = scenarios.get(id);
        model.addAttribute("scenario", scenario);
        joint(scenario, runs.newest(scenario.dataset(), id), mulai, Words.in(locale), model);
        return "skenario-studi :: bersama";
    }
}
