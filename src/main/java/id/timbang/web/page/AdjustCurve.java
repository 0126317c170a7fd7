package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.study.Replan;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The curve of value against number of changes, drawn in a frame of 600 by 240 units.
 *
 * @param chosen place of the point that is shown, from 0
 * @param line corners of the curve, as SVG writes them
 */
record AdjustCurve(List<Point> points, int chosen, String line, String least, String most, String changes) {

    private static final int WIDTH = 580;
    private static final int HEIGHT = 200;
    private static final int EDGE = 10;
    /** The usual choice: the fewest changes that keep so many thousandths of the most that can be had. */
    private static final int ENOUGH = 995;

    /**
     * One point.
     *
     * @param kept per cent of the value of the earlier list
     */
    record Point(int x, int y, String changes, String value, String kept, String spent, String funded, String freed,
            String freedWords, String gap) {
    }

    static AdjustCurve of(Replan replan, Integer wanted, Speech speech) {
        List<Replan.Point> found = replan.points();
        long least = found.stream().mapToLong(point -> point.picture().achieved()).min().orElse(0);
        long most = found.stream().mapToLong(point -> point.picture().achieved()).max().orElse(0);
        long widest = Math.max(1, found.stream().mapToLong(Replan.Point::changes).max().orElse(1));
        List<Point> points = found.stream().map(point -> point(point, replan.earlierValue(),
                EDGE + (int) (WIDTH * point.changes() / widest),
                EDGE + HEIGHT - (int) (HEIGHT * (point.picture().achieved() - least) / Math.max(1, most - least)),
                speech)).toList();
        StringBuilder line = new StringBuilder();
        points.forEach(point -> line.append(point.x()).append(',').append(point.y()).append(' '));
        int chosen = wanted == null || wanted < 0 || wanted >= found.size() ? usual(found, most) : wanted;
        return new AdjustCurve(points, chosen, line.toString().strip(), speech.points(least), speech.points(most),
                speech.count(widest));
    }

    private static int usual(List<Replan.Point> found, long most) {
        return IntStream.range(0, found.size())
                .filter(i -> found.get(i).picture().achieved() >= most / 1000.0 * ENOUGH).findFirst().orElse(0);
    }

    private static Point point(Replan.Point point, long earlier, int x, int y, Speech speech) {
        double kept = 100.0 * point.picture().achieved() / Math.max(1, Math.abs(earlier));
        return new Point(x, y, speech.count(point.changes()), speech.points(point.picture().achieved()),
                speech.percent(kept, 1), speech.allDigits(point.picture().spent()),
                speech.count(point.picture().funded()), speech.allDigits(point.freed()), speech.rupiah(point.freed()),
                speech.percent(point.picture().gapPercent(), 3));
    }
}
