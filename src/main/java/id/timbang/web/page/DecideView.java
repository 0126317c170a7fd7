package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.RunInfo;
import id.timbang.store.SumRow;
import java.math.BigDecimal;
import java.util.List;

/**
 * A list that waits for a decision, in words.
 *
 * @param version that it would become
 * @param proposals in it, decided one way or the other
 * @param grade per cent of the best possible that is certain
 */
record DecideView(long run, String scenario, int version, String proposals, String funded, String spent,
        String grade) {

    static DecideView of(RunInfo run, List<SumRow> decisions, int version, Speech speech) {
        return new DecideView(run.id(), run.scenarioName(), version,
                speech.count(decisions.stream().mapToLong(SumRow::proposals).sum()),
                speech.count(decisions.stream().mapToLong(SumRow::funded).sum()),
                speech.rupiah(decisions.stream().mapToLong(SumRow::spent).sum()),
                speech.number(BigDecimal.valueOf(100).subtract(run.provenGap())));
    }
}
