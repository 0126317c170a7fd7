package id.timbang.web.page;

import id.timbang.domain.LimitRow;
import id.timbang.domain.Rupiah;
import id.timbang.explain.Speech;
import id.timbang.store.RunInfo;
import id.timbang.store.SumRow;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A list in words: how close it is to the best possible one, what it spends, and the limits that decide.
 *
 * @param grade per cent of the best possible that is certain
 * @param loss points that another list could have more, at most
 */
record ListView(long run, String grade, String loss, String value, String spent, String funded, List<Line> funds,
        List<Line> limits) {

    private static final int LIMITS = 10;

    /** A name with an amount and a second figure. */
    record Line(String name, String amount, String second) {
    }

    static ListView of(RunInfo run, List<SumRow> funds, List<LimitRow> limits) {
        Speech speech = new Speech(Speech.class, "id");
        long spent = funds.stream().mapToLong(SumRow::spent).sum();
        long funded = funds.stream().mapToLong(SumRow::funded).sum();
        BigDecimal grade = BigDecimal.valueOf(100).subtract(run.provenGap());
        return new ListView(run.id(), speech.number(grade), speech.points(run.bound() - run.achieved()),
                speech.points(run.achieved()), Rupiah.words(spent), Rupiah.grouped(funded), lines(funds),
                dearest(limits, speech));
    }

    private static List<Line> lines(List<SumRow> funds) {
        return funds.stream().filter(fund -> fund.spent() > 0)
                .map(fund -> new Line(fund.code(), Rupiah.words(fund.spent()), Rupiah.grouped(fund.funded()))).toList();
    }

    private static List<Line> dearest(List<LimitRow> limits, Speech speech) {
        return limits.stream().filter(limit -> limit.price() != null && limit.price().signum() > 0)
                .sorted(Comparator.comparing(LimitRow::price).reversed()).limit(LIMITS)
                .map(limit -> new Line(limit.label(), Rupiah.grouped(limit.amount()), Rupiah.grouped(limit.used())))
                .toList();
    }
}
