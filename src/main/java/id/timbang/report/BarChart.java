package id.timbang.report;

import java.util.List;

/**
 * Horizontal bars from zero on one scale, to the left where negative, each with its figure; as SVG.
 *
 * @param finding one sentence that tells the finding to whoever does not see the chart
 */
public record BarChart(String title, String finding, String unit, List<Bar> bars) {

    private static final int WIDTH = 760;
    private static final int TOP = 60;
    private static final int ROW = 22;
    private static final int LABEL = 220;
    private static final int FIGURE = 110;

    /**
     * One bar.
     *
     * @param figure the value as people write it
     */
    public record Bar(String label, double value, String figure) {
    }

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** The drawing. */
    public String svg() {
        var svg = new Svg(WIDTH, TOP + ROW * bars.size() + 16, title, finding);
        svg.text(16, 46, "start", Svg.INK, unit);
        double least = bars.stream().mapToDouble(Bar::value).min().orElse(0);
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        boolean diverging = least < 0;
        double left = LABEL + (diverging ? FIGURE : 0);
        double span = Math.max(most, 0) - Math.min(least, 0);
        double perUnit = span == 0 ? 0 : (WIDTH - FIGURE - left) / span;
        double zero = left - Math.min(least, 0) * perUnit;
        svg.line(zero, TOP - 6, zero, TOP + ROW * bars.size(), Svg.AXIS);
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, bars.get(i), TOP + ROW * i, zero, perUnit);
        }
        return svg.text();
    }

    private static void draw(Svg svg, Bar bar, double y, double zero, double perUnit) {
        double length = bar.value() * perUnit;
        svg.text(16, y + 13, "start", Svg.INK, bar.label());
        svg.bar(Math.min(zero, zero + length), y + 3, Math.abs(length), ROW - 8,
                bar.value() < 0 ? Svg.LIGHT : Svg.ACCENT);
        boolean toLeft = bar.value() < 0;
        svg.text(zero + length + (toLeft ? -6 : 6), y + 13, toLeft ? "end" : "start", Svg.SOFT, bar.figure());
    }
}
