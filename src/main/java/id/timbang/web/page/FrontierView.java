package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.report.LineChart;
import id.timbang.report.Report;
import id.timbang.study.Frontier;
import id.timbang.study.FrontierReport;
import id.timbang.study.Picture;
import id.timbang.web.StudyJob;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Value against the total ceiling.
 *
 * @param stop the call of the API that ends the study
 * @param svg the drawing; empty while there is none
 * @param lines what it says, the most important first
 */
record FrontierView(StudyView study, String stop, String svg, List<String> lines, List<Point> points) {

    private static final String NONE = "\u2013";

    /** One ceiling; dashes where no list keeps all limits. */
    record Point(String ceiling, String value, String bound, String funded, String spent) {
    }

    /** @param others results in the same chart */
    static FrontierView of(Optional<StudyJob> job, String stop, List<LineChart.Mark> others, String language) {
        StudyView study = StudyView.of(job);
        Optional<Frontier> answer = job.map(StudyJob::answer).map(Frontier.class::cast);
        return answer.map(frontier -> {
            Report report = FrontierReport.of(frontier, language);
            Speech speech = Words.in(Locale.forLanguageTag(language));
            return new FrontierView(study, stop, FrontierReport.chart(frontier, others, language), report.lines(),
                    frontier.points().stream().map(point -> point(point, speech)).toList());
        }).orElse(new FrontierView(study, stop, "", List.of(), List.of()));
    }

    private static Point point(Frontier.Point point, Speech speech) {
        String ceiling = speech.allDigits(point.ceiling());
        return point.picture().map(picture -> point(ceiling, picture, speech))
                .orElse(new Point(ceiling, NONE, NONE, NONE, NONE));
    }

    private static Point point(String ceiling, Picture picture, Speech speech) {
        return new Point(ceiling, speech.points(picture.achieved()), speech.points(picture.bound()),
                speech.count(picture.funded()), speech.allDigits(picture.spent()));
    }
}
