package id.timbang.web;

import id.timbang.domain.Progress;
import id.timbang.store.ConflictException;
import id.timbang.store.ScenarioService;
import id.timbang.store.StudyService;
import id.timbang.study.Frontier;
import id.timbang.study.Robustness;
import org.springframework.stereotype.Component;

/** Works out what a question asks. */
@Component
class StudyWork {
    private final StudyService studies;
    private final ScenarioService scenarios;

    StudyWork(StudyService studies, ScenarioService scenarios) {
        this.studies = studies;
        this.scenarios = scenarios;
    }

    /** The answer: a Replan, Frontier, Robustness, Ways or Diagnosis. */
    Object work(StudyQuestion question, Progress progress) {
        if (question instanceof StudyQuestion.OfReplan replan) {
            requireVersion(replan);
            return studies.replan(replan.run(), replan.scenario(), progress);
        }
        if (question instanceof StudyQuestion.OfFrontier frontier) {
            return studies.frontier(frontier.run(), frontier.range(), progress);
        }
        if (question instanceof StudyQuestion.OfWays ways) {
            return studies.ways(ways.run(), progress);
        }
        if (question instanceof StudyQuestion.OfDoctor doctor) {
            return studies.doctor(doctor.run(), progress);
        }
        var robustness = (StudyQuestion.OfRobustness) question;
        return studies.robustness(robustness.run(), robustness.ranges(), progress);
    }

    /** Whether an answer says nothing, because the work was stopped before its first sample or point. */
    static boolean isEmpty(Object answer) {
        return answer instanceof Robustness robustness && robustness.samples().isEmpty()
                || answer instanceof Frontier frontier && frontier.found().isEmpty();
    }

    /** A question that waited for long may ask about a scenario that has changed since. */
    private void requireVersion(StudyQuestion.OfReplan question) {
        if (scenarios.get(question.scenario()).version() != question.version()) {
            throw new ConflictException("scenario " + question.scenario() + " has changed since version "
                    + question.version() + ". Maybe ask again for the new one.");
        }
    }
}
