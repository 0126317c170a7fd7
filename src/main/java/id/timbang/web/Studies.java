package id.timbang.web;

import id.timbang.store.ConflictException;
import id.timbang.store.RunService;
import id.timbang.store.ScenarioService;
import id.timbang.store.StudyService;
import id.timbang.study.FrontierSweep;
import id.timbang.study.RobustnessStudy;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The studies of results that can be asked for, by pages and programs alike. */
@Component
public class Studies {
    private final StudyDesk desk;
    private final StudyService studies;
    private final RunService runs;
    private final ScenarioService scenarios;

    Studies(StudyDesk desk, StudyService studies, RunService runs, ScenarioService scenarios) {
        this.desk = desk;
        this.studies = studies;
        this.runs = runs;
        this.scenarios = scenarios;
    }

    private record ReplanQuestion(long run, long scenario, int version) {
    }

    private record FrontierQuestion(long run, FrontierSweep.Range range) {
    }

    private record RobustnessQuestion(long run, RobustnessStudy.Ranges ranges) {
    }

    /** The list of a run fitted into a scenario; answered by a {@link id.timbang.study.Replan}. */
    public StudyJob replan(long run, long scenario) {
        requireResult(run);
        int version = scenarios.get(scenario).version();
        return desk.ask(new ReplanQuestion(run, scenario, version), job -> studies.replan(run, scenario, job));
    }

    /** One ceiling after another; answered by a {@link id.timbang.study.Frontier}. */
    public StudyJob frontier(long run, FrontierSweep.Range range) {
        requireResult(run);
        return desk.ask(new FrontierQuestion(run, range), job -> studies.frontier(run, range, job));
    }

    /** Other weights and ceilings; answered by a {@link id.timbang.study.Robustness}. */
    public StudyJob robustness(long run, RobustnessStudy.Ranges ranges) {
        requireResult(run);
        return desk.ask(new RobustnessQuestion(run, ranges), job -> studies.robustness(run, ranges, job));
    }

    /** That frontier, if somebody asked for it already. */
    public Optional<StudyJob> findFrontier(long run, FrontierSweep.Range range) {
        return desk.find(new FrontierQuestion(run, range));
    }

    /** That robustness, if somebody asked for it already. */
    public Optional<StudyJob> findRobustness(long run, RobustnessStudy.Ranges ranges) {
        return desk.find(new RobustnessQuestion(run, ranges));
    }

    private void requireResult(long run) {
        if (!runs.get(run).hasResult()) {
            throw new ConflictException("run " + run + " has no result. Maybe it still waits or works, or it failed.");
        }
    }
}
