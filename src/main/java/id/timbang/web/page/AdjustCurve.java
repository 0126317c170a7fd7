package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.study.Replan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The curve of value kept against number of changes.
 *
 * @param chosen place of the point that is shown, from 0
 * @param next what the point after it brings; {@code null} for the last
 * @param frame where it is drawn
 */
record AdjustCurve(List<Point> points, int chosen, Next next, CurveFrame frame) {

    /** The usual choice may miss the most that can be had by one in so many parts. */
    private static final long PART = 200;
    private static final int DECIMALS = 2;
    private static final int GRADE_DECIMALS = 3;

    /**
     * One point.
     *
     * @param share per cent of what was taken earlier that changes
     * @param kept per cent of the highest value of the curve
     * @param lacks points to that value
     * @param grade per cent of the best possible with so few changes that is certain
     */
    record Point(int x, int y, String changes, String share, String value, String kept, String lacks, String funded,
            String freed, String grade) {
    }

    /** How many changes more, and how many per cent of the highest value they bring. */
    record Next(String changes, String kept) {
    }

    /** @param taken proposals that the earlier list took */
    static AdjustCurve of(Replan replan, Integer wanted, long taken, Speech speech) {
        List<Replan.Point> found = replan.points();
        long most = found.stream().mapToLong(AdjustCurve::value).max().orElse(0);
        CurveFrame frame = CurveFrame.of(found.stream().mapToLong(Replan.Point::changes).max().orElse(0),
                found.stream().mapToLong(point -> kept(point, most)).min().orElse(CurveFrame.WHOLE), speech);
        List<Point> points = found.stream().map(point -> point(point, frame, taken, most, speech)).toList();
        int chosen = wanted == null || wanted < 0 || wanted >= found.size() ? replan.enough(PART) : wanted;
        return new AdjustCurve(points, chosen, next(found, chosen, most, speech), frame);
    }

    private static long value(Replan.Point point) {
        return point.picture().achieved();
    }

    /** Thousandths of a per cent of the highest value. */
    private static long kept(Replan.Point point, long most) {
        if (most <= 0) {
            return value(point) == most ? CurveFrame.WHOLE : 0;
        }
        return BigDecimal.valueOf(Math.max(0, value(point))).multiply(BigDecimal.valueOf(CurveFrame.WHOLE))
                .divide(BigDecimal.valueOf(most), 0, RoundingMode.FLOOR).longValueExact();
    }

    private static Next next(List<Replan.Point> found, int chosen, long most, Speech speech) {
        if (chosen + 1 >= found.size()) {
            return null;
        }
        Replan.Point one = found.get(chosen);
        Replan.Point other = found.get(chosen + 1);
        return new Next(speech.count(other.changes() - one.changes()),
                percent(kept(other, most) - kept(one, most), speech));
    }

    private static String percent(long thousandths, Speech speech) {
        return speech.percent(BigDecimal.valueOf(thousandths, GRADE_DECIMALS).doubleValue(), DECIMALS);
    }

    private static Point point(Replan.Point point, CurveFrame frame, long taken, long most, Speech speech) {
        long kept = kept(point, most);
        BigDecimal grade = BigDecimal.valueOf(100).subtract(BigDecimal.valueOf(point.picture().gapPercent()))
                .setScale(GRADE_DECIMALS, RoundingMode.FLOOR);
        return new Point(frame.x(point.changes()), frame.y(kept), speech.count(point.changes()),
                speech.percent(100d * point.changes() / Math.max(1, taken), 1), speech.points(value(point)),
                percent(kept, speech), speech.points(most - value(point)), speech.count(point.picture().funded()),
                speech.rupiah(point.freed()), speech.percent(grade.doubleValue(), GRADE_DECIMALS));
    }

    /** The point that is shown. */
    public Point point() {
        return points.get(chosen);
    }

    /** Corners of the curve, as SVG writes them. */
    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }
}
