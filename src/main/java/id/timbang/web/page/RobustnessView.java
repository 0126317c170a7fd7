package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.study.Robustness;
import id.timbang.web.StudyJob;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How sure the places in a list are.
 *
 * @param stop the call of the API that ends the study
 * @param none whether there is an answer, but not one trial found a list
 * @param samples how many trials found a list; empty while there is no answer
 */
record RobustnessView(StudyView study, String stop, boolean none, String samples, List<Row> rows) {

    /** How many proposals have a place. */
    record Row(String place, String count) {
    }

    static RobustnessView of(Optional<StudyJob> job, String stop, Speech speech) {
        Optional<Robustness> answer = job.map(StudyJob::answer).map(Robustness.class::cast);
        Optional<Robustness> known = answer.filter(found -> found.found() > 0);
        return new RobustnessView(StudyView.of(job), stop, answer.isPresent() && known.isEmpty(),
                known.map(found -> speech.count(found.found())).orElse(""),
                known.map(found -> Arrays.stream(Robustness.Place.values())
                        .map(place -> new Row(place.name(), speech.count(found.count(place)))).toList())
                        .orElse(List.of()));
    }
}
