package id.timbang.web;

import id.timbang.data.Json;
import id.timbang.store.StudyEntry;
import id.timbang.study.Diagnosis;
import id.timbang.study.Elasticities;
import id.timbang.study.Frontier;
import id.timbang.study.FrontierSweep;
import id.timbang.study.JointPrice;
import id.timbang.study.Replan;
import id.timbang.study.Robustness;
import id.timbang.study.RobustnessStudy;
import id.timbang.study.Ways;

/** What a study is asked; equal questions are one study. */
public sealed interface StudyQuestion {

    /** The run that is studied. */
    long run();

    /** What kind of question this is. */
    Kind kind();

    /** The list of a run fitted into one version of a scenario; answered by a {@link Replan}. */
    record OfReplan(long run, long scenario, int version) implements StudyQuestion {
        @Override
        public Kind kind() {
            return Kind.REPLAN;
        }
    }

    /** One ceiling after another; answered by a {@link Frontier}. */
    record OfFrontier(long run, FrontierSweep.Range range) implements StudyQuestion {
        @Override
        public Kind kind() {
            return Kind.FRONTIER;
        }
    }

    /** Other weights and ceilings; answered by a {@link Robustness}. */
    record OfRobustness(long run, RobustnessStudy.Ranges ranges) implements StudyQuestion {
        @Override
        public Kind kind() {
            return Kind.ROBUSTNESS;
        }
    }

    /** Other ways of choosing, worked out after each run; answered by {@link Ways}. */
    record OfWays(long run) implements StudyQuestion {
        @Override
        public Kind kind() {
            return Kind.WAYS;
        }
    }

    /** Why a run ended without a list, and what would give it one; answered by a {@link Diagnosis}. */
    record OfDoctor(long run) implements StudyQuestion {
        @Override
        public Kind kind() {
            return Kind.DOCTOR;
        }
    }

    /** The question of a run at other elasticities of cost; answered by {@link Elasticities}. */
    record OfElasticities(long run) implements StudyQuestion {
        @Override
        public Kind kind() {
            return Kind.ELASTICITIES;
        }
    }

    /** What the decisions of one version of a scenario cost together; answered by a {@link JointPrice}. */
    record OfDecisions(long run, long scenario, int version) implements StudyQuestion {
        @Override
        public Kind kind() {
            return Kind.DECISIONS;
        }
    }

    /** Kinds of questions with their answers. */
    enum Kind {
        REPLAN(OfReplan.class, Replan.class), FRONTIER(OfFrontier.class, Frontier.class),
        ROBUSTNESS(OfRobustness.class, Robustness.class), WAYS(OfWays.class, Ways.class),
        DOCTOR(OfDoctor.class, Diagnosis.class), ELASTICITIES(OfElasticities.class, Elasticities.class),
        DECISIONS(OfDecisions.class, JointPrice.class);

        private final Class<? extends StudyQuestion> question;
        private final Class<?> answer;

        Kind(Class<? extends StudyQuestion> question, Class<?> answer) {
            this.question = question;
            this.answer = answer;
        }
    }

    /** The question that is kept. */
    static StudyQuestion of(StudyEntry entry) {
        return Json.mapper().readValue(entry.question(), Kind.valueOf(entry.kind()).question);
    }

    /** The answer that is kept; {@code null} while there is none. */
    static Object answer(StudyEntry entry) {
        return entry.answer() == null
                ? null
                : Json.mapper().readValue(entry.answer(), Kind.valueOf(entry.kind()).answer);
    }
}
