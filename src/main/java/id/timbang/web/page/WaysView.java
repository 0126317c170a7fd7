package id.timbang.web.page;

import id.timbang.compare.FreeMoney;
import id.timbang.explain.Speech;
import id.timbang.study.Ways;
import id.timbang.web.StudyJob;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What other ways of choosing make of the same money, in words. */
record WaysView(StudyView study, List<Row> rows) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One way.
     *
     * @param percent of the value of the list; {@code null} where the two do not compare
     * @param bar the same as the length of a bar, 0 to 100
     * @param loss points that the list has more
     * @param lossRupiah the same as money; {@code null} where money is not short
     * @param shorter rupiah by which obligations fall shorter than in the list; {@code null} for none
     * @param hard whether all hard limits hold
     */
    record Row(String order, String percent, double bar, String loss, String lossRupiah, String funded, String spent,
            String shorter, boolean hard) {
    }

    static WaysView of(Optional<StudyJob> job, FreeMoney money, Speech speech) {
        return new WaysView(StudyView.of(job), job.map(StudyJob::answer).map(Ways.class::cast)
                .map(ways -> ways.ways().stream().map(way -> row(way, ways.achieved(), money, speech)).toList())
                .orElse(List.of()));
    }

    private static Row row(Ways.Way way, long list, FreeMoney money, Speech speech) {
        long loss = list - way.achieved();
        Long rupiah = loss > 0 ? money.worth(loss) : null;
        return new Row(way.order().name(), way.comparable() && list > 0 ? percent(way.achieved(), list, speech) : null,
                list > 0 ? Math.max(0, way.achieved() * 100d / list) : 0, speech.points(loss),
                rupiah == null ? null : speech.rupiah(rupiah), speech.count(way.funded()),
                speech.rupiah(way.spent()), way.beyond() > 0 ? speech.rupiah(way.beyond()) : null, way.hard());
    }

    /** Rounded down: what is not whole is not shown as whole. */
    private static String percent(long achieved, long list, Speech speech) {
        return speech.number(BigDecimal.valueOf(achieved).multiply(HUNDRED)
                .divide(BigDecimal.valueOf(list), 1, RoundingMode.FLOOR));
    }
}
