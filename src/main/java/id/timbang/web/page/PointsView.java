package id.timbang.web.page;

import id.timbang.domain.Finding;
import id.timbang.domain.Reason;
import id.timbang.domain.Rule;
import id.timbang.explain.Speech;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The points of a proposal rule by rule, each bar beginning where the one before it ends.
 *
 * @param total its score
 * @param threshold score at which the decision would turn; {@code null} where no score does
 * @param mark where that score lies on the scale of the bars, 0 to 100; {@code null} for none
 * @param anchor end of the words at that mark that stands on it: {@code start}, {@code middle} or {@code end}
 * @param middle the score in the middle of the scale
 */
record PointsView(List<Row> rows, String total, double totalBar, String threshold, Double mark, String anchor,
        String middle) {

    private static final long LEAST_SCALE = 100_000;
    private static final double FULL = 100;
    /** How near to an end of the scale words at a mark would leave it. */
    private static final double EDGE = 22;
    /** The same of the longer words at the score that drops a proposal. */
    private static final double WIDE_EDGE = 30;

    /**
     * One rule.
     *
     * @param from where its bar begins, 0 to 100
     * @param length of its bar
     * @param most the highest points that it can give; {@code null} where it takes points, or that is not known
     */
    record Row(String rule, String title, String reference, boolean verified, String points, boolean loss,
            double from, double length, String most) {
    }

    static PointsView of(Reason reason, Reasons.Rules rules, Speech speech) {
        List<Finding> findings = reason.findings().stream().map(Reason.Note::finding)
                .filter(finding -> finding.rule().kind() != Rule.Kind.GATE && finding.milliPoints() != 0).toList();
        Long turning = turning(reason);
        long scale = Math.max(LEAST_SCALE, Math.max(reason.milliPoints(), turning == null ? 0 : turning));
        var rows = new ArrayList<Row>();
        long sum = 0;
        for (Finding finding : findings) {
            long next = sum + finding.milliPoints();
            rows.add(row(finding, Math.min(sum, next), scale, rules, speech));
            sum = next;
        }
        return new PointsView(List.copyOf(rows), decimal(reason.milliPoints(), speech),
                part(reason.milliPoints(), scale), turning == null ? null : decimal(turning, speech),
                turning == null ? null : part(turning, scale),
                turning == null ? "" : anchor(part(turning, scale), reason.takes().isEmpty() ? WIDE_EDGE : EDGE),
                plain(BigDecimal.valueOf(scale / 2, 3), speech));
    }

    private static String anchor(double mark, double edge) {
        return mark < edge ? "start" : mark > FULL - edge ? "end" : "middle";
    }

    private static Row row(Finding finding, long from, long scale, Reasons.Rules rules, Speech speech) {
        Rule rule = finding.rule();
        long points = finding.milliPoints();
        return new Row(rule.id(), rules.titles().getOrDefault(rule.id(), rule.id()), rule.reference(),
                rule.status().equals("verified"), (points > 0 ? "+" : "") + decimal(points, speech), points < 0,
                part(from, scale), part(Math.abs(points), scale),
                points < 0 || !rules.most().containsKey(rule.id()) ? null : plain(rules.most().get(rule.id()), speech));
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

    private static String plain(BigDecimal points, Speech speech) {
        BigDecimal stripped = points.stripTrailingZeros();
        return speech.number(stripped.setScale(Math.max(0, stripped.scale())));
    }

    /** All decimals there are, so that the parts add up before the reader's eyes. */
    static String decimal(long milliPoints, Speech speech) {
        BigDecimal points = BigDecimal.valueOf(milliPoints, 3).stripTrailingZeros();
        return speech.number(points.setScale(Math.max(1, points.scale())));
    }
}
