package id.timbang.web.page;

import id.timbang.compare.FreeMoney;
import id.timbang.domain.LimitRow;
import id.timbang.explain.Speech;
import id.timbang.store.RunInfo;
import id.timbang.store.SumRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a list in words.
 *
 * @param percent funded, of all proposals
 * @param room ceiling not spent; {@code null} without a ceiling
 * @param grade per cent of the best possible that is certain
 * @param gap per cent that another list could be better, at most
 * @param loss points that another list could have more, at most
 * @param lossRupiah the same as money; {@code null} where money is not short
 * @param perBillion points that one more billion rupiah would add
 * @param owed rupiah that obligations lack; {@code null} for none
 */
record StripView(String funded, String proposals, String percent, String spent, String ceiling, String room,
        String value,
        String bound, String grade, String gap, String loss, String lossRupiah, String perBillion, String owed) {

    static StripView of(RunInfo run, List<LimitRow> limits, List<SumRow> channels, FreeMoney money, Speech speech) {
        long spent = channels.stream().mapToLong(SumRow::spent).sum();
        Optional<LimitRow> total = limits.stream().filter(limit -> limit.id().equals("total")).findFirst();
        long loss = run.bound() - run.achieved();
        Long rupiah = money.worth(loss);
        long owed = Standing.owed(limits);
        long funded = channels.stream().mapToLong(SumRow::funded).sum();
        long proposals = channels.stream().mapToLong(SumRow::proposals).sum();
        return new StripView(speech.count(funded), speech.count(proposals),
                speech.percent(100.0 * funded / Math.max(1, proposals), 1), speech.rupiah(spent),
                total.map(limit -> speech.rupiah(limit.amount())).orElse(null),
                total.map(limit -> speech.rupiah(limit.slack())).orElse(null),
                speech.points(run.achieved()), speech.points(run.bound()),
                speech.number(BigDecimal.valueOf(100).subtract(run.provenGap())), speech.number(run.provenGap()),
                speech.points(loss),
                rupiah == null ? null : speech.rupiah(rupiah), speech.points(money.perBillion()),
                owed == 0 ? null : speech.rupiah(owed));
    }
}
