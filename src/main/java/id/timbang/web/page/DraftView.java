package id.timbang.web.page;

import id.timbang.compare.MoneyCeilings;
import id.timbang.domain.LimitRow;
import id.timbang.explain.Speech;
import id.timbang.store.RunInfo;
import id.timbang.store.SumRow;
import java.math.BigDecimal;
import java.util.List;

/**
 * A list among others.
 *
 * @param funded proposals
 * @param lacking rupiah by which it exceeds the newest ceilings; empty where it keeps them
 * @param grade per cent of the best possible that is certain
 */
record DraftView(long run, String scenario, String funded, String lacking, String value, String grade, String pack,
        boolean inForce) {

    /** What a list is made of: its limits, and its sums by channel. */
    record Content(List<LimitRow> limits, List<SumRow> channels) {
    }

    static DraftView of(RunInfo run, boolean inForce, List<LimitRow> ceilings, Content content, Speech speech) {
        long lacking = MoneyCeilings.lacking(ceilings, content.limits,
                content.channels.stream().mapToLong(SumRow::spent).sum());
        return new DraftView(run.id(), run.scenarioName(),
                speech.count(content.channels.stream().mapToLong(SumRow::funded).sum()),
                lacking == 0 ? "" : speech.rupiah(lacking), speech.points(run.achieved()),
                speech.number(BigDecimal.valueOf(100).subtract(run.provenGap())), run.pack(), inForce);
    }
}
