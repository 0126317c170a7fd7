package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.RunEvent;
import id.timbang.store.RunInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How far a run is, in words.
 *
 * @param state key of the text that names its status
 * @param gap per cent; {@code –} while there is none
 * @param loss points that another list could have more, at most
 */
record RunView(long id, boolean active, boolean waiting, boolean result, boolean stopAsked, String state,
        String scenario, String pack, String phase, long done, long total, String gap, String value, String bound,
        String loss, String aim, String message, List<Step> steps) {

    private static final String NONE = "–";
    private static final int DECIMALS = 4;

    /** A step of its chart and table. */
    record Step(long milliseconds, Double percent, String seconds, String phase, String gap, String value,
            String bound) {
    }

    static RunView of(RunInfo run, List<RunEvent> steps, Speech speech) {
        boolean both = run.achieved() != null && run.bound() != null;
        return new RunView(run.id(), run.active(), run.active() && run.startedAt() == null, run.hasResult(),
                run.stopAsked(), "hitungan." + run.status().name(), run.scenarioName(), run.pack(), run.phase(),
                run.done(), run.total(), gap(run, speech), points(run.achieved(), speech), points(run.bound(), speech),
                both ? speech.points(run.bound() - run.achieved()) : NONE, speech.number(run.gap()), run.message(),
                steps.stream().map(step -> step(step, speech)).toList());
    }

    private static String gap(RunInfo run, Speech speech) {
        return run.provenGap() == null ? percent(run.gapPercent(), speech) : speech.number(run.provenGap());
    }

    private static Step step(RunEvent event, Speech speech) {
        return new Step(event.milliseconds(), event.gapPercent(),
                speech.number(BigDecimal.valueOf(event.milliseconds(), 3).setScale(1, RoundingMode.HALF_UP)),
                event.phase(), percent(event.gapPercent(), speech), points(event.achieved(), speech),
                points(event.bound(), speech));
    }

    private static String percent(Double percent, Speech speech) {
        return percent == null
                ? NONE
                : speech.number(BigDecimal.valueOf(percent).setScale(DECIMALS, RoundingMode.CEILING));
    }

    private static String points(Long milliPoints, Speech speech) {
        return milliPoints == null ? NONE : speech.points(milliPoints);
    }
}
