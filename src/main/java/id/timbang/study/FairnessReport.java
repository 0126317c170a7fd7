package id.timbang.study;

import static id.timbang.report.Sheet.row;

import id.timbang.explain.Speech;
import id.timbang.report.BarChart;
import id.timbang.report.LineChart;
import id.timbang.report.Report;
import id.timbang.report.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fairness between districts in sentences, tables and charts. */
public final class FairnessReport {
    private static final int WORST = 3;

    private final Fairness fairness;
    private final Speech speech;

    private FairnessReport(Fairness fairness, String language) {
        this.fairness = fairness;
        this.speech = new Speech(FairnessReport.class, language);
    }

    /** The report in a language: {@code id} or {@code en}. */
    public static Report of(Fairness fairness, String language) {
        return new FairnessReport(fairness, language).report();
    }

    private Report report() {
        return new Report("fairness", lines(), Map.of("districts", districts(), "levels", levels()),
                Map.of("districts", bars(), "levels", curve()), fairness);
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        List<Fairness.District> all = fairness.districts();
        lines.add(speech.text("fair.gini", Map.of("gini", speech.number(fairness.gini()), "worst", named(all.get(0)),
                "best", named(all.get(all.size() - 1)))));
        lines.add(speech.text("fair.worst"));
        all.stream().limit(WORST).forEach(district -> lines.add(sentence(district)));
        for (Fairness.Level level : fairness.levels().subList(1, fairness.levels().size())) {
            lines.add(sentence(level));
        }
        return lines;
    }

    /** A district with the shares of those whose number is known. */
    private String sentence(Fairness.District district) {
        var shares = new ArrayList<String>();
        if (district.population() > 0) {
            shares.add(speech.text("fair.head", Map.of("amount", speech.rupiah(district.perHead()))));
        }
        if (district.poor() > 0) {
            shares.add(speech.text("fair.poor", Map.of("amount", speech.rupiah(district.perPoor()))));
        }
        return speech.text("fair.district", Map.of("name", district.name(), "spent", speech.rupiah(district.spent()),
                "shares", String.join(", ", shares)));
    }

    private static Long known(long people, long number) {
        return people == 0 ? null : number;
    }

    private String named(Fairness.District district) {
        return speech.text("fair.named", Map.of("name", district.name(), "amount", speech.rupiah(per(district))));
    }

    private long per(Fairness.District district) {
        return fairness.per() == Fairness.Per.HEAD ? district.perHead() : district.perPoor();
    }

    private String sentence(Fairness.Level level) {
        long base = Math.max(1, fairness.levels().get(0).picture().achieved());
        return speech.text(level.missing() == 0 ? "fair.level" : "fair.level.short",
                Map.of("percent", speech.percent(level.percent(), 0), "points", speech.points(level.givenUp()), "part",
                        speech.percent(100.0 * level.givenUp() / base, 2), "missing", speech.rupiah(level.missing()),
                        "gini", speech.number(level.gini())));
    }

    private Sheet districts() {
        return Sheet.of("code", "name", "population", "poor_population", "spent", "funded", "per_head", "per_poor")
                .with(fairness.districts().stream().map(d -> row(d.code(), d.name(),
                        known(d.population(), d.population()), known(d.poor(), d.poor()), d.spent(), d.funded(),
                        known(d.population(), d.perHead()), known(d.poor(), d.perPoor()))).toList());
    }

    private Sheet levels() {
        return Sheet.of("floor_percent", "value", "given_up", "gap_points", "missing", "least_per_head", "gini")
                .with(fairness.levels().stream()
                        .map(l -> row(l.percent(), BigDecimal.valueOf(l.picture().achieved(), 3),
                                BigDecimal.valueOf(l.givenUp(), 3), BigDecimal.valueOf(l.picture().gap(), 3),
                                l.missing(), l.least(), l.gini()))
                        .toList());
    }

    private String bars() {
        return new BarChart(speech.text("fair.chart." + fairness.per()), lines().get(0), speech.text("fair.chart.unit"),
                fairness.districts().stream()
                        .map(d -> new BarChart.Bar(d.name(), per(d), speech.rupiah(per(d)))).toList())
                .svg();
    }

    private String curve() {
        double[] x = fairness.levels().stream().mapToDouble(Fairness.Level::percent).toArray();
        double[] y = fairness.levels().stream().mapToDouble(level -> level.givenUp() / 1000.0).toArray();
        return new LineChart(speech.text("fair.curve"), sentence(fairness.levels().get(fairness.levels().size() - 1)),
                speech.text("fair.curve.x"), speech.text("fair.curve.y"), n -> speech.percent(n, 0),
                n -> speech.count(Math.round(n)), List.of(new LineChart.Line("", x, y, false))).svg();
    }
}
