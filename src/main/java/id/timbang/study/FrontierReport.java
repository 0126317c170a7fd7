package id.timbang.study;

import static id.timbang.report.Sheet.row;

import id.timbang.explain.Speech;
import id.timbang.report.LineChart;
import id.timbang.report.Report;
import id.timbang.report.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A frontier in sentences, tables and a chart. */
public final class FrontierReport {
    private static final int EXAMPLES = 5;

    private final Frontier frontier;
    private final Speech speech;

    private FrontierReport(Frontier frontier, String language) {
        this.frontier = frontier;
        this.speech = new Speech(FrontierReport.class, language);
    }

    /** The report in a language: {@code id} or {@code en}. */
    public static Report of(Frontier frontier, String language) {
        return new FrontierReport(frontier, language).report();
    }

    /**
     * The chart with results of other questions in it.
     *
     * @param others at their ceilings in rupiah and their values in points
     */
    public static String chart(Frontier frontier, List<LineChart.Mark> others, String language) {
        return new FrontierReport(frontier, language).chart(others);
    }

    private Report report() {
        return new Report("frontier", lines(), Map.of("points", points(), "composition", composition(), "flows",
                flows(), "entries", entries()), Map.of("value", chart(List.of())), frontier);
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        List<Frontier.Point> found = frontier.found();
        long missing = frontier.points().size() - found.size();
        if (found.isEmpty()) {
            return List.of(speech.text("frontier.none"));
        }
        lines.add(speech.text("frontier.title", Map.of("subject", subject(), "points",
                speech.count(frontier.points().size()), "from", speech.rupiah(frontier.points().get(0).ceiling()),
                "to", speech.rupiah(frontier.points().get(frontier.points().size() - 1).ceiling()))));
        Frontier.Point now = nearest(found);
        lines.add(sentence("frontier.now", now, now));
        lines.add(sentence("frontier.end", found.get(0), now));
        lines.add(sentence("frontier.end", found.get(found.size() - 1), now));
        if (missing > 0) {
            lines.add(speech.text("frontier.missing", Map.of("count", speech.count(missing), "ceiling",
                    speech.rupiah(found.get(0).ceiling()))));
        }
        List<Frontier.Entry> next = frontier.entries().stream()
                .filter(entry -> entry.from() > frontier.ceiling() && entry.always()).limit(EXAMPLES).toList();
        if (!next.isEmpty()) {
            lines.add(speech.text("frontier.next"));
            next.forEach(entry -> lines.add(speech.text("frontier.entry", Map.of("id", entry.id(), "title",
                    entry.title(), "ceiling", speech.rupiah(entry.from())))));
        }
        return lines;
    }

    private String subject() {
        return frontier.subject().equals(Ceilings.TOTAL)
                ? speech.text("frontier.total")
                : speech.text("frontier.fund", Map.of("fund", frontier.subject()));
    }

    private Frontier.Point nearest(List<Frontier.Point> found) {
        return found.stream().min(Comparator.comparingLong(point -> Math.abs(point.ceiling() - frontier.ceiling())))
                .orElseThrow();
    }

    private String sentence(String key, Frontier.Point point, Frontier.Point now) {
        Picture picture = point.picture().orElseThrow();
        Picture base = now.picture().orElseThrow();
        double change = 100.0 * (picture.achieved() - base.achieved()) / Math.max(1, Math.abs(base.achieved()));
        return speech.text(key, Map.of("ceiling", speech.rupiah(point.ceiling()), "funded",
                speech.count(picture.funded()), "value", speech.points(picture.achieved()), "gap",
                speech.percent(picture.gapPercent(), 3), "change", speech.percent(change, 1), "base",
                speech.rupiah(now.ceiling())));
    }

    private Sheet points() {
        var rows = new ArrayList<List<Object>>();
        for (Frontier.Point point : frontier.points()) {
            rows.add(point.picture().map(picture -> row(point.ceiling(), BigDecimal.valueOf(picture.achieved(), 3),
                    BigDecimal.valueOf(picture.bound(), 3), BigDecimal.valueOf(picture.gap(), 3), picture.spent(),
                    picture.funded(), picture.shortfall(), point.entered().size(), point.left().size()))
                    .orElseGet(() -> row(point.ceiling(), null, null, null, null, null, null, null, null)));
        }
        return Sheet.of("ceiling", "value", "bound", "gap_points", "spent", "funded", "shortfall", "entered", "left")
                .with(rows);
    }

    private Sheet composition() {
        var rows = new ArrayList<List<Object>>();
        for (Frontier.Point point : frontier.points()) {
            point.composition().forEach(
                    (by, sums) -> sums.forEach((key, rupiah) -> rows.add(row(point.ceiling(), by, key, rupiah))));
        }
        return Sheet.of("ceiling", "by", "key", "rupiah").with(rows);
    }

    private Sheet flows() {
        var rows = new ArrayList<List<Object>>();
        for (Frontier.Point point : frontier.points()) {
            point.entered().forEach(id -> rows.add(row(point.ceiling(), id, "IN")));
            point.left().forEach(id -> rows.add(row(point.ceiling(), id, "OUT")));
        }
        return Sheet.of("ceiling", "id", "way").with(rows);
    }

    private Sheet entries() {
        return Sheet.of("id", "title", "office", "district", "from", "always").with(frontier.entries().stream()
                .map(e -> row(e.id(), e.title(), e.office(), e.district(), e.from(), e.always())).toList());
    }

    private String chart(List<LineChart.Mark> others) {
        List<Frontier.Point> found = frontier.found();
        double[] x = found.stream().mapToDouble(Frontier.Point::ceiling).toArray();
        double[] value = found.stream().mapToDouble(point -> point.picture().orElseThrow().achieved() / 1000.0)
                .toArray();
        double[] bound = found.stream().mapToDouble(point -> point.picture().orElseThrow().bound() / 1000.0).toArray();
        return new LineChart(speech.text("frontier.chart", Map.of("subject", subject())),
                found.isEmpty()
                        ? speech.text("frontier.none")
                        : sentence("frontier.now", nearest(found), nearest(found)),
                speech.text("frontier.chart.x", Map.of("subject", subject())), speech.text("frontier.chart.y"),
                n -> speech.rupiah(Math.round(n)), n -> speech.count(Math.round(n)),
                List.of(new LineChart.Line(speech.text("frontier.value"), x, value, false),
                        new LineChart.Line(speech.text("frontier.bound"), x, bound, true)),
                others)
                .svg();
    }
}
