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
import java.util.TreeMap;

/** A replanning curve in sentences, tables and a chart. */
public final class ReplanReport {
    /** The best value may be missed by one in so many parts. */
    private static final long PART = 100;
    private static final int EXAMPLES = 5;

    private final Replan replan;
    private final Speech speech;

    private ReplanReport(Replan replan, String language) {
        this.replan = replan;
        this.speech = new Speech(ReplanReport.class, language);
    }

    /** The report in a language: {@code id} or {@code en}. */
    public static Report of(Replan replan, String language) {
        return new ReplanReport(replan, language).report();
    }

    private Report report() {
        return new Report("replan", lines(), Map.of("curve", curve(), "moves", moves(), "tell", tell()),
                replan.earlierValue() > 0 ? Map.of("curve", chart()) : Map.of(), replan);
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        List<Replan.Point> points = replan.points();
        lines.add(speech.text("replan.earlier", Map.of("spent", speech.rupiah(replan.earlierSpent()), "value",
                speech.points(replan.earlierValue()))));
        lines.add(sentence("replan.fewest", points.get(0)));
        lines.add(sentence("replan.freest", points.get(points.size() - 1)));
        Replan.Point enough = enough();
        lines.add(sentence("replan.enough", enough));
        enough.moves().stream().filter(move -> lost(move) > 0)
                .sorted(Comparator.comparingLong((Replan.Move move) -> -lost(move)).thenComparing(Replan.Move::id))
                .limit(EXAMPLES)
                .forEach(move -> lines.add(speech.text("replan.move",
                        Map.of("id", move.id(), "title", move.title(), "kind", speech.text("kind." + move.kind()),
                                "before", speech.rupiah(move.before()), "now", speech.rupiah(move.now()), "tell",
                                String.join(", ", move.audience())))));
        return lines;
    }

    private Replan.Point enough() {
        return replan.points().get(replan.enough(PART));
    }

    private String sentence(String key, Replan.Point point) {
        return speech.text(key, Map.of("changes", speech.count(point.changes()), "value",
                speech.points(point.picture().achieved()), "kept", kept(point), "dropped",
                speech.count(count(point, Replan.Kind.DROPPED)), "shrunk",
                speech.count(count(point, Replan.Kind.SHRUNK)), "added",
                speech.count(count(point, Replan.Kind.ADDED)), "freed", speech.rupiah(point.freed()), "referred",
                speech.count(count(point, Replan.Kind.REFERRED)), "gap",
                speech.percent(point.picture().gapPercent(), 3), "served", served()));
    }

    /** What part of the earlier list is kept: nothing where either is worth nothing, for then there are no parts. */
    private String kept(Replan.Point point) {
        return replan.earlierValue() <= 0 || point.picture().achieved() < 0
                ? ""
                : speech.text("replan.kept", Map.of("percent", speech.percent(percent(point), 1)));
    }

    /** Where points differ in how they serve obligations, that the chosen one serves them as well as any. */
    private String served() {
        boolean alike = replan.points().stream().map(Replan.Point::shortfalls).distinct().count() == 1;
        return alike ? "" : speech.text("replan.served");
    }

    private double percent(Replan.Point point) {
        return 100.0 * point.picture().achieved() / replan.earlierValue();
    }

    private static long count(Replan.Point point, Replan.Kind kind) {
        return point.moves().stream().filter(move -> move.kind() == kind).count();
    }

    private static long lost(Replan.Move move) {
        return move.before() - move.now();
    }

    private Sheet curve() {
        var rows = new ArrayList<List<Object>>();
        for (Replan.Point point : replan.points()) {
            Picture picture = point.picture();
            rows.add(row(rows.size() + 1, BigDecimal.valueOf(point.penalty(), 3), point.changes(),
                    count(point, Replan.Kind.DROPPED), count(point, Replan.Kind.SHRUNK),
                    count(point, Replan.Kind.ADDED), BigDecimal.valueOf(picture.achieved(), 3), picture.spent(),
                    point.freed(), picture.shortfall(), BigDecimal.valueOf(picture.gap(), 3)));
        }
        return Sheet.of("point", "penalty_per_change", "changes", "dropped", "shrunk", "added", "value", "spent",
                "freed", "shortfall", "gap_points").with(rows);
    }

    private Sheet moves() {
        var rows = new ArrayList<List<Object>>();
        for (int i = 0; i < replan.points().size(); i++) {
            for (Replan.Move move : replan.points().get(i).moves()) {
                rows.add(row(i + 1, move.id(), move.title(), move.kind(), move.earlier(), move.choice(),
                        move.before(), move.now(), String.join("|", move.audience())));
            }
        }
        return Sheet.of("point", "id", "title", "kind", "earlier", "choice", "before", "now", "tell").with(rows);
    }

    /** Who must be told at each point, of how many proposals that lose money, and of how much. */
    private Sheet tell() {
        var rows = new ArrayList<List<Object>>();
        for (int i = 0; i < replan.points().size(); i++) {
            var sums = new TreeMap<String, long[]>();
            for (Replan.Move move : replan.points().get(i).moves()) {
                for (String who : lost(move) > 0 ? move.audience() : List.<String>of()) {
                    long[] sum = sums.computeIfAbsent(who, any -> new long[2]);
                    sum[0]++;
                    sum[1] += lost(move);
                }
            }
            int point = i + 1;
            sums.forEach((who, sum) -> rows.add(row(point, who, sum[0], sum[1])));
        }
        return Sheet.of("point", "tell", "proposals", "lost").with(rows);
    }

    private String chart() {
        double[] x = replan.points().stream().mapToDouble(Replan.Point::changes).toArray();
        double[] y = replan.points().stream().mapToDouble(this::percent).toArray();
        return new LineChart(speech.text("replan.chart"), sentence("replan.enough", enough()),
                speech.text("replan.chart.x"), speech.text("replan.chart.y"), n -> speech.count(Math.round(n)),
                n -> speech.percent(n, 1), List.of(new LineChart.Line("", x, y, false))).svg();
    }
}
