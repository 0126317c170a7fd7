package id.timbang.web.page;

import id.timbang.domain.Finding;
import id.timbang.domain.Reason;
import id.timbang.domain.Rule;
import id.timbang.explain.Speech;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The points of a proposal rule by rule, each bar beginning where the one before it ends.
 *
 * @param total its score
 * @param threshold score at which the decision would turn; {@code null} where no score does
 * @param mark where that score lies on the scale of the bars, 0 to 100; {@code null} for none
 */
record PointsView(List<Row> rows, String total, double totalBar, String threshold, Double mark) {

    private static final long LEAST_SCALE = 100_000;
    private static final double FULL = 100;

    /**
     * One rule.
     *
     * @param from where its bar begins, 0 to 100
     * @param length of its bar
     */
    record Row(String rule, String title, String reference, boolean verified, String points, boolean loss,
            double from, double length) {
    }

    static PointsView of(Reason reason, Map<String, String> titles, Speech speech) {
        List<Finding> findings = reason.findings().stream().map(Reason.Note::finding)
                .filter(finding -> finding.rule().kind() != Rule.Kind.GATE && finding.milliPoints() != 0).toList();
        Long turning = turning(reason);
        long scale = Math.max(LEAST_SCALE, Math.max(reason.milliPoints(), turning == null ? 0 : turning));
        var rows = new ArrayList<Row>();
        long sum = 0;
        for (Finding finding : findings) {
            long next = sum + finding.milliPoints();
            rows.add(row(finding, Math.min(sum, next), scale, titles, speech));
            sum = next;
        }
        return new PointsView(List.copyOf(rows), decimal(reason.milliPoints(), speech),
                part(reason.milliPoints(), scale), turning == null ? null : decimal(turning, speech),
                turning == null ? null : part(turning, scale));
    }

    private static Row row(Finding finding, long from, long scale, Map<String, String> titles, Speech speech) {
        Rule rule = finding.rule();
        long points = finding.milliPoints();
        return new Row(rule.id(), titles.getOrDefault(rule.id(), rule.id()), rule.reference(),
                rule.status().equals("verified"), (points > 0 ? "+" : "") + decimal(points, speech), points < 0,
                part(from, scale), part(Math.abs(points), scale));
    }

    /** The score that the points lever names. */
    private static Long turning(Reason reason) {
        List<Reason.Lever> levers = reason.takes().isEmpty() ? reason.drops() : reason.takes();
        return levers.stream().filter(lever -> lever.lever().equals("points") && lever.to() != null)
                .map(lever -> lever.to().movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact())
                .findFirst().orElse(null);
    }

    private static double part(long milliPoints, long scale) {
        return Math.max(0, milliPoints * FULL / scale);
    }

    /** All decimals there are, so that the parts add up before the reader's eyes. */
    static String decimal(long milliPoints, Speech speech) {
        BigDecimal points = BigDecimal.valueOf(milliPoints, 3).stripTrailingZeros();
        return speech.number(points.setScale(Math.max(1, points.scale())));
    }
}
