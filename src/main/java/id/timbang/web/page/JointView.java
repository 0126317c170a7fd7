package id.timbang.web.page;

import id.timbang.compare.FreeMoney;
import id.timbang.explain.Speech;
import id.timbang.study.JointPrice;
import id.timbang.web.StudyJob;
import java.util.List;
import java.util.Optional;

/**
 * What the decisions of a scenario cost together.
 *
 * @param run whose rules and prices are used
 * @param stop the call of the API that ends the study
 * @param known whether there is an answer
 * @param gained whether the list is worth more with them: gates that they set aside, or obligations that are served less, make room
 * @param points that are lost, or gained; {@code null} where there is no list with the decisions, or none without
 * @param rupiah the free money that is worth as much; {@code null} where money is not short
 * @param least points that are certainly lost, {@code most} that may be
 * @param exact whether both are the same
 * @param owed rupiah that obligations lack more; {@code null} for nothing
 * @param displaced who would be in the list without them, or with more
 * @param others how many more that are
 */
record JointView(long run, StudyView study, String stop, boolean known, boolean gained, String points, String rupiah,
        String least, String most, boolean exact, String owed, List<ForcePrice.Other> displaced, int others) {

    private static final int SHOWN = 6;

    static JointView of(long run, long scenario, Optional<StudyJob> job, FreeMoney money, Speech speech) {
        return of(run, scenario, StudyView.of(job), job.map(StudyJob::answer).map(JointPrice.class::cast), money,
                speech);
    }

    /** The same of an answer; nothing while there is none. */
    static JointView of(long run, long scenario, StudyView study, Optional<JointPrice> found, FreeMoney money,
            Speech speech) {
        String stop = "/api/runs/" + run + "/decisions?scenario=" + scenario;
        if (found.flatMap(JointPrice::lost).isEmpty()) {
            return new JointView(run, study, stop, found.isPresent(), false, null, null, "", "", true, null,
                    List.of(), 0);
        }
        JointPrice price = found.get();
        JointPrice.Lost lost = price.lost().orElseThrow();
        boolean gained = lost.most() < 0 || lost.expected() < 0 && price.shortfall() > 0;
        long expected = gained ? Math.abs(lost.expected()) : Math.max(0, lost.expected());
        Long worth = gained ? null : money.worth(expected);
        int shown = Math.min(SHOWN, price.displaced().size());
        return new JointView(run, study, stop, true, gained, speech.points(expected),
                worth == null ? null : speech.rupiah(worth),
                speech.points(gained ? lost.least() : Math.max(0, lost.least())),
                speech.points(lost.most()), lost.least() == lost.most(),
                price.shortfall() > 0 ? speech.rupiah(price.shortfall()) : null,
                price.displaced().stream().limit(shown)
                        .map(one -> new ForcePrice.Other(one.id(), one.title(), speech.rupiah(one.cost()))).toList(),
                price.displaced().size() - shown);
    }
}
