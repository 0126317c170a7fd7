package id.timbang.report;

import java.util.Locale;

/** Writes the elements that charts are made of. Colours and type are those of the screens. */
final class Svg {
    static final String INK = "#15202A";
    static final String SOFT = "#66737E";
    static final String GRID = "#EBEFF2";
    static final String AXIS = "#B9C3CB";
    static final String ACCENT = "#0B6470";
    static final String LIGHT = "#8794A0";

    private final StringBuilder out = new StringBuilder();

    /**
     * @param title shown above the chart
     * @param finding one sentence that tells the finding to whoever does not see the chart
     */
    Svg(int width, int height, String title, String finding) {
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                + " font-family=\"Inter, system-ui, sans-serif\" font-size=\"12\">", width, height, width, height);
        add("<title>%s</title>", escaped(title));
        add("<desc>%s</desc>", escaped(finding));
        add("<rect width=\"%d\" height=\"%d\" fill=\"#FFFFFF\"/>", width, height);
        text(16, 24, "start", INK, title, "font-size=\"15\" font-weight=\"600\"");
    }

    void line(double x1, double y1, double x2, double y2, String colour) {
        add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>", x1, y1, x2, y2, colour);
    }

    void text(double x, double y, String anchor, String colour, String text) {
        text(x, y, anchor, colour, text, "");
    }

    private void text(double x, double y, String anchor, String colour, String text, String more) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\" %s>%s</text>", x, y, anchor, colour, more,
                escaped(text));
    }

    void bar(double x, double y, double width, double height, String colour) {
        add("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>", x, y, width, height, colour);
    }

    void path(double[] x, double[] y, String colour, boolean dashed) {
        var points = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            points.append(String.format(Locale.ROOT, "%s%.1f,%.1f", i == 0 ? "" : " ", x[i], y[i]));
        }
        add("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>", points, colour,
                dashed ? " stroke-dasharray=\"5 4\"" : "");
    }

    void dot(double x, double y, String colour, String tip) {
        add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"><title>%s</title></circle>", x, y, colour,
                escaped(tip));
    }

    /** A diamond with its name below, so that it is told from the dots of a line without colour. */
    void mark(double x, double y, String name, String tip) {
        add("<path d=\"M%.1f,%.1f l7,7 l-7,7 l-7,-7 z\" fill=\"%s\" stroke=\"#FFFFFF\"><title>%s</title></path>", x,
                y - 7, INK, escaped(tip));
        text(x, y + 22, "middle", INK, name, "font-weight=\"600\"");
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** The whole drawing. */
    String text() {
        return out + "</svg>\n";
    }
}
