package id.timbang.study;

import static id.timbang.report.Sheet.row;

import id.timbang.domain.Certificate;
import id.timbang.domain.Choice;
import id.timbang.explain.Speech;
import id.timbang.optimise.Solution;
import id.timbang.report.BarChart;
import id.timbang.report.Report;
import id.timbang.report.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prices of limits or of decisions in sentences, tables and a chart. */
public final class PriceReport {
    private static final int EXAMPLES = 3;

    private final Speech speech;
    private final List<String> lines = new ArrayList<>();

    private PriceReport(String language) {
        this.speech = new Speech(PriceReport.class, language);
    }

    /** Prices of limits in a language: {@code id} or {@code en}. */
    public static Report limits(LimitPrice.Study study, String language) {
        return new PriceReport(language).limits(study);
    }

    /** Prices of decisions in a language: {@code id} or {@code en}. */
    public static Report decisions(List<DecisionPrice> prices, String language) {
        return new PriceReport(language).decisions(prices);
    }

    private Report limits(LimitPrice.Study study) {
        lines.add(solution(study.solution()));
        lines.add(speech.text(study.prices().isEmpty() ? "limits.none" : "limits.title"));
        study.prices().forEach(this::limit);
        return new Report("limits", lines, Map.of("prices", limitSheet(study.prices()), "entering",
                entering(study.prices())), Map.of("prices", chart(study.prices())), study.prices());
    }

    private String solution(Solution solution) {
        Certificate certificate = solution.certificate();
        long gap = certificate.bound() - certificate.achieved();
        return speech.text("limits.solution", Map.of("value", speech.points(certificate.achieved()), "gap",
                speech.percent(100.0 * gap / Math.max(1, Math.abs(certificate.bound())), 3)));
    }

    private void limit(LimitPrice price) {
        String step = step(price);
        lines.add(speech.text("limits.price", Map.of("label", price.label(), "step", step, "points",
                speech.points(expected(price)))));
        price.gain().ifPresent(gain -> lines.add(speech.text(
                price.uncertain() > 0 ? "limits.gain.about" : "limits.gain",
                Map.of("gain", speech.points(gain), "uncertain", speech.points(price.uncertain())))));
        if (!price.entering().isEmpty()) {
            lines.add(speech.text("limits.entering", Map.of("proposals", names(price.entering()))));
        }
        price.range().ifPresent(range -> lines.add(speech.text("limits.range",
                Map.of("from", amount(price, range.from()), "to", amount(price, range.to())))));
    }

    private static BigDecimal expected(LimitPrice price) {
        return price.price().multiply(BigDecimal.valueOf(price.step()));
    }

    private String step(LimitPrice price) {
        return amount(price, price.step());
    }

    private String amount(LimitPrice price, long amount) {
        return price.money() ? speech.rupiah(amount) : speech.count(amount);
    }

    private static String names(List<Shift> shifts) {
        return shifts.stream().limit(EXAMPLES).map(shift -> shift.id() + " " + shift.title())
                .collect(Collectors.joining("; "));
    }

    private Sheet limitSheet(List<LimitPrice> prices) {
        return Sheet.of("id", "label", "price", "amount", "step", "expected_points", "gain_points",
                "uncertain_points", "range_from", "range_to")
                .with(prices.stream().map(p -> row(p.id(), p.label(), p.price(), p.amount(), p.step(),
                        expected(p).movePointLeft(3).setScale(3, java.math.RoundingMode.HALF_UP),
                        p.gain().map(gain -> BigDecimal.valueOf(gain, 3)).orElse(null),
                        BigDecimal.valueOf(p.uncertain(), 3), p.range().map(LimitPrice.Range::from).orElse(null),
                        p.range().map(LimitPrice.Range::to).orElse(null))).toList());
    }

    private Sheet entering(List<LimitPrice> prices) {
        var rows = new ArrayList<List<Object>>();
        prices.forEach(price -> price.entering().forEach(shift -> rows.add(shift(price.id(), shift))));
        return Sheet.of("limit", "id", "title", "before", "after", "value", "cost").with(rows);
    }

    private static List<Object> shift(String of, Shift shift) {
        return row(of, shift.id(), shift.title(), shift.before(), shift.after(), BigDecimal.valueOf(shift.value(), 3),
                shift.cost());
    }

    private String chart(List<LimitPrice> prices) {
        return new BarChart(speech.text("limits.chart"),
                speech.text(prices.isEmpty() ? "limits.none" : "limits.title"), speech.text("limits.chart.unit"),
                prices.stream().filter(LimitPrice::money)
                        .map(p -> new BarChart.Bar(p.label(), expected(p).doubleValue(), speech.points(expected(p))))
                        .toList())
                .svg();
    }

    private Report decisions(List<DecisionPrice> prices) {
        lines.add(speech.text(prices.isEmpty() ? "decisions.none" : "decisions.title"));
        prices.forEach(this::decision);
        var rows = new ArrayList<List<Object>>();
        prices.forEach(price -> price.displaced().forEach(s -> rows.add(shift(price.decision().proposal(), s))));
        return new Report("decisions", lines, Map.of("prices", decisionSheet(prices), "displaced",
                Sheet.of("decision", "id", "title", "before", "after", "value", "cost").with(rows)), Map.of(),
                prices);
    }

    private void decision(DecisionPrice price) {
        Map<String, String> gaps = Map.of("id", price.decision().proposal(), "title", price.title(), "by",
                price.decision().by(), "decision", speech.text("decided." + price.decision().kind()));
        lines.add(speech.text("decisions.decision", gaps));
        lines.add(price.lost().map(lost -> speech.text(effect(price, lost),
                Map.of("lost", speech.points(Math.abs(lost)), "uncertain", speech.points(price.uncertain()))))
                .orElse(speech.text("decisions.unknown")));
        if (price.shortfall() != 0) {
            lines.add(speech.text(price.shortfall() > 0 ? "decisions.owed" : "decisions.served",
                    Map.of("shortfall", speech.rupiah(Math.abs(price.shortfall())))));
        }
        if (!price.displaced().isEmpty()) {
            lines.add(speech.text("decisions.displaced", Map.of("proposals", names(price.displaced()))));
        }
    }

    /** What sets a gate aside takes a proposal, and leaves obligations as they are: that alone may be the cause of a gain. */
    private static String effect(DecisionPrice price, long lost) {
        if (lost >= -price.uncertain()) {
            return lost > price.uncertain() ? "decisions.lost" : "decisions.free";
        }
        boolean gate = price.shortfall() == 0 && price.choice().filter(Choice::taken).isPresent();
        return gate ? "decisions.won.gate" : "decisions.won";
    }

    private static Sheet decisionSheet(List<DecisionPrice> prices) {
        return Sheet.of("proposal", "title", "decision", "choice", "without", "lost_points", "uncertain_points",
                "displaced", "shortfall").with(
                        prices.stream()
                                .map(p -> row(p.decision().proposal(), p.title(), p.decision().kind(),
                                        p.choice().orElse(null), p.without().orElse(null),
                                        p.lost().map(lost -> BigDecimal.valueOf(lost, 3)).orElse(null),
                                        BigDecimal.valueOf(p.uncertain(), 3), p.displaced().size(), p.shortfall()))
                                .toList());
    }
}
