package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.RunInfo;
import java.math.BigDecimal;

/**
 * A list among others.
 *
 * @param grade per cent of the best possible that is certain
 */
record DraftView(long run, String scenario, String value, String grade, String pack, boolean inForce) {

    static DraftView of(RunInfo run, boolean inForce, Speech speech) {
        return new DraftView(run.id(), run.scenarioName(), speech.points(run.achieved()),
                speech.number(BigDecimal.valueOf(100).subtract(run.provenGap())), run.pack(), inForce);
    }
}
