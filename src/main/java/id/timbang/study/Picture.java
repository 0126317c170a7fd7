package id.timbang.study;

import id.timbang.domain.Certificate;
import id.timbang.domain.Outcome;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Selections;
import id.timbang.model.Tally;
import id.timbang.optimise.Solution;

/**
 * A solution in figures.
 *
 * @param achieved Σ value − Σ penalties of preferences, milli-points; what changes cost is not deducted
 * @param bound no portfolio with as few changes is worth more, milli-points
 * @param spent rupiah this year
 * @param funded proposals
 * @param shortfall of all obligations, rupiah
 */
public record Picture(long achieved, long bound, long spent, long funded, long shortfall) {

    /** The figures of a solution. */
    static Picture of(Programme programme, Solution solution) {
        Selection selection = solution.selection();
        Certificate certificate = solution.certificate();
        long changes = 0;
        long spent = 0;
        long funded = 0;
        for (int p = 0; p < programme.proposals(); p++) {
            int option = selection.option()[p];
            changes += programme.changePenalty(option);
            spent += programme.cost(option);
            funded += Selections.outcome(programme, selection, p) == Outcome.FUNDED ? 1 : 0;
        }
        Tally tally = new Tally(programme, selection);
        return new Picture(Math.subtractExact(tally.value(), tally.preferences()), bound(certificate) + changes, spent,
                funded,
                certificate.ranks().stream().mapToLong(Certificate.RankProof::achieved).sum());
    }

    /** Where every case was looked at, nothing better exists than what was found. */
    private static long bound(Certificate certificate) {
        return certificate.ended().equals("optimal") ? certificate.achieved() : certificate.bound();
    }

    /** The same portfolio where another bound holds. */
    Picture withBound(long other) {
        return new Picture(achieved, other, spent, funded, shortfall);
    }

    /** The proven gap, milli-points. */
    public long gap() {
        return bound - achieved;
    }

    /** The proven gap in per cent of the bound, for reading. */
    public double gapPercent() {
        return 100.0 * gap() / Math.max(1, Math.abs(bound));
    }
}
