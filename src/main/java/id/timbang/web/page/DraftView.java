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
 * @param against the list in force; {@code null} where none of the same data is
 */
record DraftView(long run, String scenario, String funded, String lacking, String value, String grade,
        Against against) {

    /** What a list is made of: its limits, and its sums by channel. */
    record Content(List<LimitRow> limits, List<SumRow> channels) {

        /** Rupiah by which it exceeds ceilings, of all money or fund by fund, whichever is more; 0 where it keeps them. */
        long lacking(List<LimitRow> ceilings) {
            return MoneyCeilings.lacking(ceilings, limits, channels.stream().mapToLong(SumRow::spent).sum());
        }
    }

    /**
     * A list beside the one in force.
     *
     * @param run of the list in force; 0 for that list itself
     * @param changed proposals with another decision or choice
     * @param district that falls most; empty where none falls
     * @param fall per cent of it, with its sign
     */
    record Against(long run, String changed, String district, String fall) {
        static final Against ITSELF = new Against(0, "", "", "");
    }

    /** Whether it is the list in force. */
    public boolean inForce() {
        return Against.ITSELF.equals(against);
    }

    static DraftView of(RunInfo run, Content content, List<LimitRow> ceilings, Against against, Speech speech) {
        long lacking = content.lacking(ceilings);
        return new DraftView(run.id(), run.scenarioName(),
                speech.count(content.channels.stream().mapToLong(SumRow::funded).sum()),
                lacking == 0 ? "" : speech.rupiah(lacking), speech.points(run.achieved()),
                speech.number(BigDecimal.valueOf(100).subtract(run.provenGap())), against);
    }
}
