package id.timbang.report;

import java.util.ArrayList;
import java.util.List;

/** A linear scale with round ticks. Drawing alone: nothing is computed from it. */
final class Axis {
    private static final int TICKS = 5;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    private final double from;
    private final double to;
    private final double step;
    private final double start;
    private final double end;

    /**
     * @param start where {@code low} is drawn
     * @param end where {@code high} is drawn
     */
    Axis(double low, double high, double start, double end) {
        double span = high > low ? high - low : Math.max(1, Math.abs(high));
        this.step = round(span / TICKS);
        this.from = Math.floor(low / step) * step;
        this.to = Math.max(from + step, Math.ceil(high / step) * step);
        this.start = start;
        this.end = end;
    }

    private static double round(double step) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(step)));
        for (double factor : ROUND) {
            if (factor * power >= step) {
                return factor * power;
            }
        }
        return step;
    }

    double place(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (int i = 0; from + i * step <= to + step / 2; i++) {
            ticks.add(from + i * step);
        }
        return ticks;
    }
}
