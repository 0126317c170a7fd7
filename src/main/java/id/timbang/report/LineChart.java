package id.timbang.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Lines over one scale, as SVG.
 *
 * @param finding one sentence that tells the finding to whoever does not see the chart
 * @param x how a number of the horizontal axis is written
 * @param y how a number of the vertical axis is written
 * @param marks single points beside the lines
 */
public record LineChart(String title, String finding, String xLabel, String yLabel, DoubleFunction<String> x,
        DoubleFunction<String> y, List<Line> lines, List<Mark> marks) {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 380;
    private static final int LEFT = 92;
    private static final int RIGHT = 24;
    private static final int TOP = 62;
    private static final int BOTTOM = 54;

    /**
     * One line.
     *
     * @param dashed for what is not reached, e.g. a bound
     */
    public record Line(String name, double[] x, double[] y, boolean dashed) {
    }

    /** A point with its name beside it. */
    public record Mark(String name, double x, double y) {
    }

    public LineChart {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /** Lines alone. */
    public LineChart(String title, String finding, String xLabel, String yLabel, DoubleFunction<String> x,
            DoubleFunction<String> y, List<Line> lines) {
        this(title, finding, xLabel, yLabel, x, y, lines, List.of());
    }

    /** The drawing. */
    public String svg() {
        var svg = new Svg(WIDTH, HEIGHT, title, finding);
        var across = axis(DoubleStream.concat(lines.stream().flatMapToDouble(line -> Arrays.stream(line.x())),
                marks.stream().mapToDouble(Mark::x)), LEFT, WIDTH - RIGHT);
        var up = axis(DoubleStream.concat(lines.stream().flatMapToDouble(line -> Arrays.stream(line.y())),
                marks.stream().mapToDouble(Mark::y)), HEIGHT - BOTTOM, TOP);
        grid(svg, across, up);
        for (int i = 0; i < lines.size(); i++) {
            draw(svg, lines.get(i), across, up, i == 0 ? Svg.ACCENT : Svg.LIGHT);
        }
        for (Mark mark : marks) {
            svg.mark(across.place(mark.x()), up.place(mark.y()), mark.name(),
                    mark.name() + ", " + x.apply(mark.x()) + ": " + y.apply(mark.y()));
        }
        return svg.text();
    }

    private static Axis axis(DoubleStream values, double start, double end) {
        var all = values.filter(Double::isFinite).summaryStatistics();
        return all.getCount() == 0 ? new Axis(0, 1, start, end) : new Axis(all.getMin(), all.getMax(), start, end);
    }

    private void grid(Svg svg, Axis across, Axis up) {
        for (double tick : up.ticks()) {
            svg.line(LEFT, up.place(tick), WIDTH - RIGHT, up.place(tick), Svg.GRID);
            svg.text(LEFT - 8, up.place(tick) + 4, "end", Svg.SOFT, y.apply(tick));
        }
        svg.line(LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM, Svg.AXIS);
        for (double tick : across.ticks()) {
            svg.text(across.place(tick), HEIGHT - BOTTOM + 18, "middle", Svg.SOFT, x.apply(tick));
        }
        svg.text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 14, "middle", Svg.INK, xLabel);
        svg.text(16, 46, "start", Svg.INK, yLabel);
    }

    private void draw(Svg svg, Line line, Axis across, Axis up, String colour) {
        double[] px = Arrays.stream(line.x()).map(across::place).toArray();
        double[] py = Arrays.stream(line.y()).map(up::place).toArray();
        svg.path(px, py, colour, line.dashed());
        if (line.dashed() || px.length == 0) {
            return;
        }
        for (int i = 0; i < px.length; i++) {
            svg.dot(px[i], py[i], colour, x.apply(line.x()[i]) + ": " + y.apply(line.y()[i]));
        }
    }
}
