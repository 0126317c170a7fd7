package id.timbang.web;

import id.timbang.store.ConflictException;
import id.timbang.store.RunService;
import id.timbang.store.ScenarioService;
import id.timbang.study.FrontierSweep;
import id.timbang.study.RobustnessStudy;
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

    /** The list of a run fitted into a scenario; answered by a {@link id.timbang.study.Replan}. */
    public StudyJob replan(long run, long scenario) {
        return desk.ask(ofReplan(run, scenario));
    }

    /** Ends that study with what it has so far. */
    public StudyJob stopReplan(long run, long scenario) {
        return desk.stop(ofReplan(run, scenario));
    }

    private StudyQuestion ofReplan(long run, long scenario) {
        requireResult(run);
        return new StudyQuestion.OfReplan(run, scenario, scenarios.get(scenario).version());
    }

    /** One ceiling after another; answered by a {@link id.timbang.study.Frontier}. */
    public StudyJob frontier(long run, FrontierSweep.Range range) {
        requireResult(run);
        return desk.ask(new StudyQuestion.OfFrontier(run, range));
    }

    /** Ends that study with what it has so far. */
    public StudyJob stopFrontier(long run, FrontierSweep.Range range) {
        requireResult(run);
        return desk.stop(new StudyQuestion.OfFrontier(run, range));
    }

    /** Other weights and ceilings; answered by a {@link id.timbang.study.Robustness}. */
    public StudyJob robustness(long run, RobustnessStudy.Ranges ranges) {
        requireResult(run);
        return desk.ask(new StudyQuestion.OfRobustness(run, ranges));
    }

    /** Ends that study with what it has so far. */
    public StudyJob stopRobustness(long run, RobustnessStudy.Ranges ranges) {
        requireResult(run);
        return desk.stop(new StudyQuestion.OfRobustness(run, ranges));
    }

    /** That frontier, if somebody asked for it already. */
    public Optional<StudyJob> findFrontier(long run, FrontierSweep.Range range) {
        return desk.find(new StudyQuestion.OfFrontier(run, range));
    }

    /** That robustness, if somebody asked for it already. */
    public Optional<StudyJob> findRobustness(long run, RobustnessStudy.Ranges ranges) {
        return desk.find(new StudyQuestion.OfRobustness(run, ranges));
    }

    /** Other ways of choosing, worked out after each run; answered by a {@link id.timbang.study.Ways}. */
    public StudyJob ways(long run) {
        requireResult(run);
        return desk.ask(new StudyQuestion.OfWays(run));
    }

    /** These, if they were asked for already. */
    public Optional<StudyJob> findWays(long run) {
        return desk.find(new StudyQuestion.OfWays(run));
    }

    private void requireResult(long run) {
        if (!runs.get(run).hasResult()) {
            throw new ConflictException("run " + run + " has no result. Maybe it still waits or works, or it failed.");
        }
    }
}
