package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.CeilingLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The drawing from everything that is asked for to the part that is free to choose, and from there to the list. Lengths are per
 * cent of the width; the two lower bars have a scale of their own.
 *
 * @param asked bar of all proposals
 * @param tied bar of the money that is bound already; {@code null} where the data do not explain the ceiling
 * @param free bar of the money that is free to choose, behind {@code tied}
 * @param fan corners of what joins the upper scale with the lower one, in a box of 100 to 10
 * @param ceiling bar of the ceiling on the lower scale
 * @param before end of the ceiling before it fell; {@code null} where it did not
 * @param list end of the bar of the list
 */
record ZoomView(double asked, Double tied, double free, String fan, double ceiling, Double before, double list,
        String askedText, String timesText, String tiedText, String freeText, String freePercent) {

    private static final double FULL = 100;
    /** Of the lower bars, so that words stand behind them. */
    private static final double LOWER = 70;

    /** @param lines what explains the ceiling of the data, revenue above 0 and deductions below */
    static ZoomView of(Standing at, long askedFor, List<CeilingLine> lines, Speech speech) {
        long ceiling = at.ceiling();
        long bound = -lines.stream().mapToLong(CeilingLine::amount).filter(amount -> amount < 0).sum();
        double top = Math.max(Math.max(askedFor, bound + ceiling), 1);
        double tied = part(bound, top, FULL);
        double free = part(ceiling, top, FULL);
        long most = Math.max(at.spent(), ceiling + at.fallen());
        double lower = part(ceiling, most, LOWER);
        return new ZoomView(part(askedFor, top, FULL), bound == 0 ? null : tied, free,
                tied + ",0 " + (tied + free) + ",0 " + lower + ",10 0,10", lower,
                at.fallen() == 0 ? null : part(ceiling + at.fallen(), most, LOWER), part(at.spent(), most, LOWER),
                speech.rupiah(askedFor), times(askedFor, ceiling, speech), speech.rupiah(bound),
                speech.rupiah(ceiling), speech.percent(ceiling * FULL / Math.max(1, bound + ceiling), 1));
    }

    private static double part(long amount, double whole, double length) {
        return BigDecimal.valueOf(amount * length / whole).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    private static String times(long asked, long ceiling, Speech speech) {
        BigDecimal times = BigDecimal.valueOf(asked).divide(BigDecimal.valueOf(ceiling), 1, RoundingMode.HALF_UP);
        return speech.number(times.compareTo(BigDecimal.TEN) < 0 ? times : times.setScale(0, RoundingMode.HALF_UP));
    }
}
