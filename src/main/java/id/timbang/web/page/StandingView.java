package id.timbang.web.page;

import id.timbang.compare.MoneyCeilings;
import id.timbang.explain.Speech;
import id.timbang.store.CeilingLine;
import id.timbang.store.DatasetInfo;
import java.util.List;

/**
 * Whether the list keeps the ceilings, in words.
 *
 * @param lacking by how much it exceeds them; {@code null} where it keeps them
 * @param fallen by how much the ceiling fell; {@code null} where it did not
 * @param was the ceiling before it fell, with how many per cent it fell; {@code null} where it did not
 */
record StandingView(long run, Integer version, String ceiling, String spent, String funded, String lacking,
        String fallen, String was, String percent, String fundsExceeded, String funds, String fundsEnough,
        String room, ZoomView zoom) {

    static StandingView of(Standing at, DatasetInfo dataset, List<CeilingLine> lines, Speech speech) {
        Long ceiling = at.ceiling();
        long fallen = at.fallen();
        Long was = MoneyCeilings.total(at.before());
        return new StandingView(at.list().id(), at.version(), ceiling == null ? null : speech.rupiah(ceiling),
                speech.rupiah(at.spent()), speech.count(at.funded()),
                at.exceeded() ? speech.rupiah(at.lacking()) : null, fallen == 0 ? null : speech.rupiah(fallen),
                fallen == 0 ? null : speech.rupiah(was),
                fallen == 0 ? null : speech.percent(fallen * 100d / Math.max(1, was), 1),
                speech.count(at.fundsExceeded()), speech.count(at.funds()),
                speech.count(at.funds() - at.fundsExceeded()),
                ceiling == null ? null : speech.rupiah(ceiling - at.spent()),
                ceiling == null || ceiling <= 0 ? null : ZoomView.of(at, dataset.asked(), lines, speech));
    }
}
