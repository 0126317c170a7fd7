package id.timbang.web;

import id.timbang.store.ConflictException;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.ScenarioService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The studies of results that can be asked for, by pages and programs alike. */
@Component
public class Studies {
    private final StudyDesk desk;
    private final RunService runs;
    private final ScenarioService scenarios;

    Studies(StudyDesk desk, RunService runs, ScenarioService scenarios) {
        this.desk = desk;
        this.runs = runs;
        this.scenarios = scenarios;
    }

    /** Asks for a study, and starts it the first time. */
    public StudyJob ask(StudyQuestion question) {
        return desk.ask(ofResult(question));
    }

    /** Asks for a study because somebody wants it now: one that failed is worked out again. */
    public StudyJob start(StudyQuestion question) {
        return desk.start(ofResult(question));
    }

    /** Ends a study with what it has so far. */
    public StudyJob stop(StudyQuestion question) {
        return desk.stop(ofResult(question));
    }

    /** A study, if somebody asked for it already. */
    public Optional<StudyJob> find(StudyQuestion question) {
        return desk.find(question);
    }

    /** What the list of a run becomes in a scenario as it is now. */
    public StudyQuestion ofReplan(long run, long scenario) {
        return new StudyQuestion.OfReplan(run, scenario, scenarios.get(scenario).version());
    }

    /** What the decisions of a scenario as it is now cost together. */
    public StudyQuestion ofDecisions(long run, long scenario) {
        return new StudyQuestion.OfDecisions(run, scenario, scenarios.get(scenario).version());
    }

    private StudyQuestion ofResult(StudyQuestion question) {
        if (question instanceof StudyQuestion.OfDoctor doctor) {
            requireTooTight(runs.get(doctor.run()));
        } else {
            runs.getWithResult(question.run());
        }
        return question;
    }

    private static void requireTooTight(RunInfo run) {
        if (!run.tooTight()) {
            throw new ConflictException("run " + run.id() + " did not end for want of a list. Maybe look at its "
                    + "message.");
        }
    }
}
