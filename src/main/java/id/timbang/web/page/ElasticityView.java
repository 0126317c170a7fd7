package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.RunInfo;
import id.timbang.store.WorkSizes;
import id.timbang.study.Elasticities;
import id.timbang.web.StudyJob;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many works a list funds, and how many at other elasticities of cost.
 *
 * @param run number of the list
 * @param stop the call of the API that ends the study
 * @param own what the list itself funds; its elasticity is empty until it is known
 * @param columns in order of elasticity, {@code own} among them; empty until they are known
 */
record ElasticityView(long run, StudyView study, String stop, Column own, List<Column> columns) {

    private static final String NONE = "\u2013";

    /**
     * One elasticity.
     *
     * @param funded – where no list is possible
     * @param own whether it is that of the list
     */
    record Column(String elasticity, String funded, String big, boolean own) {
    }

    static ElasticityView of(RunInfo run, WorkSizes sizes, Optional<StudyJob> job, Speech speech) {
        Optional<Elasticities> found = job.map(StudyJob::answer).map(Elasticities.class::cast);
        Column own = new Column(found.map(answer -> number(answer.own(), speech)).orElse(""),
                speech.count(sizes.bigFunded() + sizes.smallFunded()), speech.count(sizes.bigFunded()), true);
        return new ElasticityView(run.id(), StudyView.of(job), "/api/runs/" + run.id() + "/elasticity", own,
                found.map(answer -> columns(answer, own, speech)).orElse(List.of()));
    }

    private static List<Column> columns(Elasticities answer, Column own, Speech speech) {
        var sorted = new TreeMap<BigDecimal, Column>();
        answer.points().forEach(point -> sorted.put(point.elasticity(), column(point, speech)));
        sorted.put(answer.own(), own);
        return List.copyOf(sorted.values());
    }

    private static Column column(Elasticities.Point point, Speech speech) {
        return point.picture().map(picture -> new Column(number(point.elasticity(), speech),
                speech.count(picture.funded()), speech.count(point.big()), false))
                .orElse(new Column(number(point.elasticity(), speech), NONE, NONE, false));
    }

    /** With one decimal at least. */
    private static String number(BigDecimal elasticity, Speech speech) {
        BigDecimal plain = elasticity.stripTrailingZeros();
        return speech.number(plain.setScale(Math.max(1, plain.scale())));
    }
}
