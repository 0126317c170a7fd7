package id.timbang.study;

import static id.timbang.report.Sheet.row;

import id.timbang.explain.Speech;
import id.timbang.report.BarChart;
import id.timbang.report.Report;
import id.timbang.report.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Robustness in sentences, tables and a chart. */
public final class RobustnessReport {
    private static final int EXAMPLES = 5;

    private final Robustness robustness;
    private final Speech speech;

    private RobustnessReport(Robustness robustness, String language) {
        this.robustness = robustness;
        this.speech = new Speech(RobustnessReport.class, language);
    }

    /** The report in a language: {@code id} or {@code en}. */
    public static Report of(Robustness robustness, String language) {
        return new RobustnessReport(robustness, language).report();
    }

    private Report report() {
        return new Report("robustness", lines(), Map.of("standings", standings(), "samples", samples()),
                Map.of("places", chart()), robustness);
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(speech.text("robust.title", Map.of("samples", speech.count(robustness.samples().size()), "weights",
                speech.percent(robustness.weightRange(), 0), "ceilings",
                speech.percent(robustness.ceilingRange(), 0))));
        if (robustness.found() == 0) {
            lines.add(speech.text("robust.none"));
            return lines;
        }
        lines.add(summary());
        long missing = robustness.samples().size() - robustness.found();
        if (missing > 0) {
            lines.add(speech.text("robust.missing", Map.of("count", speech.count(missing))));
        }
        robustness.samples().stream().flatMap(sample -> sample.picture().stream())
                .max(Comparator.comparingDouble(Picture::gapPercent))
                .ifPresent(worst -> lines.add(speech.text("robust.gap", Map.of("gap",
                        speech.percent(worst.gapPercent(), 3)))));
        List<Robustness.Standing> closest = robustness.standings().stream()
                .filter(standing -> standing.place() == Robustness.Place.EDGE)
                .sorted(Comparator.comparingLong(
                        (Robustness.Standing standing) -> Math.abs(2L * standing.times() - robustness.found()))
                        .thenComparing(Robustness.Standing::id))
                .limit(EXAMPLES).toList();
        if (!closest.isEmpty()) {
            lines.add(speech.text("robust.closest"));
            closest.forEach(standing -> lines.add(speech.text("robust.standing", Map.of("id", standing.id(), "title",
                    standing.title(), "times", speech.count(standing.times()), "samples",
                    speech.count(robustness.found())))));
        }
        return lines;
    }

    private String summary() {
        return speech.text("robust.summary", Map.of("core", speech.count(robustness.count(Robustness.Place.CORE)),
                "edge", speech.count(robustness.count(Robustness.Place.EDGE)), "out",
                speech.count(robustness.count(Robustness.Place.OUT))));
    }

    private Sheet standings() {
        return Sheet.of("id", "title", "office", "district", "times", "samples", "place")
                .with(robustness.standings().stream().map(s -> row(s.id(), s.title(), s.office(), s.district(),
                        s.times(), robustness.found(), speech.text("place." + s.place()))).toList());
    }

    private Sheet samples() {
        var rows = new ArrayList<List<Object>>();
        for (int i = 0; i < robustness.samples().size(); i++) {
            Robustness.Sample sample = robustness.samples().get(i);
            int number = i + 1;
            sample.weights().forEach((name, weight) -> rows.add(row(number, "weight " + name,
                    BigDecimal.valueOf(weight, 6))));
            rows.add(row(number, "ceiling", BigDecimal.valueOf(sample.ceiling(), 3)));
            sample.picture().ifPresent(picture -> {
                rows.add(row(number, "value", BigDecimal.valueOf(picture.achieved(), 3)));
                rows.add(row(number, "gap_points", BigDecimal.valueOf(picture.gap(), 3)));
                rows.add(row(number, "funded", picture.funded()));
            });
        }
        return Sheet.of("sample", "what", "number").with(rows);
    }

    private String chart() {
        var bars = new ArrayList<BarChart.Bar>();
        for (Robustness.Place place : Robustness.Place.values()) {
            long count = robustness.count(place);
            bars.add(new BarChart.Bar(speech.text("place." + place), count, speech.count(count)));
        }
        return new BarChart(speech.text("robust.chart"), summary(), speech.text("robust.chart.unit"), bars).svg();
    }
}
