package id.timbang.web;

import id.timbang.domain.Progress;
import id.timbang.store.ConflictException;
import id.timbang.store.ScenarioService;
import id.timbang.store.StudyService;
import id.timbang.study.Elasticities;
import id.timbang.study.Frontier;
import id.timbang.study.JointPrice;
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

    /** The answer: an object of the class that the kind of the question names. */
    Object work(StudyQuestion question, Progress progress) {
        if (question instanceof StudyQuestion.OfReplan replan) {
            requireVersion(replan.scenario(), replan.version());
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
        if (question instanceof StudyQuestion.OfElasticities elasticities) {
            return studies.elasticities(elasticities.run(), progress);
        }
        if (question instanceof StudyQuestion.OfDecisions decisions) {
            requireVersion(decisions.scenario(), decisions.version());
            return studies.decisions(decisions.run(), decisions.scenario(), progress);
        }
        var robustness = (StudyQuestion.OfRobustness) question;
        return studies.robustness(robustness.run(), robustness.ranges(), progress);
    }

    /** Whether an answer says nothing, because the work was stopped before its first sample or point. */
    static boolean isEmpty(Object answer) {
        return answer instanceof Robustness robustness && robustness.samples().isEmpty()
                || answer instanceof Frontier frontier && frontier.found().isEmpty()
                || answer instanceof Elasticities elasticities && elasticities.points().isEmpty()
                || answer instanceof JointPrice joint && joint.lost().isEmpty();
    }

    /** A question that waited for long may ask about a scenario that has changed since. */
    private void requireVersion(long scenario, int version) {
        if (scenarios.get(scenario).version() != version) {
            throw new ConflictException("scenario " + scenario + " has changed since version " + version
                    + ". Maybe ask again for the new one.");
        }
    }
}
