package id.timbang.web.page;

import id.timbang.domain.Reason;
import id.timbang.explain.LeverWords;
import id.timbang.explain.Speech;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * From the score to the distance from the threshold, to the last thousandth.
 *
 * @param best the choice that it is reckoned for, as in portfolio.csv
 * @param factor what a point of the score is worth, by size and kind of the work; {@code null} without points
 * @param nearly the distance, to the last tenth
 * @param rest what rounding leaves between the parts and the distance; {@code null} for nothing
 */
record WorthView(String best, String score, String factor, String value, List<Use> uses, String rest, String net,
        String nearly, boolean above) {

    /**
     * What is taken from a limit with a price.
     *
     * @param help whether it helps to meet the limit, so that it is a gain
     */
    record Use(String limit, String amount, String points, boolean help) {
    }

    /** {@code null} where no choice is offered. */
    static WorthView of(Reason reason, LeverWords words, Speech speech) {
        if (reason.netValue() == null) {
            return null;
        }
        List<Use> uses = reason.usage().stream().map(use -> use(use, words, speech)).toList();
        long prices = reason.usage().stream().mapToLong(WorthView::cost).sum();
        long rest = reason.netValue() - reason.value() + prices;
        return new WorthView(reason.best().name(), PointsView.decimal(reason.milliPoints(), speech),
                factor(reason, speech), PointsView.decimal(reason.value(), speech), uses,
                rest == 0 ? null : signed(rest, speech), signed(reason.netValue(), speech),
                (reason.netValue() > 0 ? "+" : "") + speech.points(reason.netValue()), reason.netValue() >= 0);
    }

    private static String factor(Reason reason, Speech speech) {
        return reason.milliPoints() <= 0
                ? null
                : speech.number(BigDecimal.valueOf(reason.value())
                        .divide(BigDecimal.valueOf(reason.milliPoints()), 4, RoundingMode.HALF_UP));
    }

    private static Use use(Reason.Usage use, LeverWords words, Speech speech) {
        long cost = cost(use);
        long amount = use.amount().abs().setScale(0, RoundingMode.HALF_UP).longValueExact();
        return new Use(words.label(use.limit()), words.amount(use.limit(), amount), signed(-cost, speech), cost < 0);
    }

    private static long cost(Reason.Usage use) {
        return use.amount().multiply(use.price()).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static String signed(long milliPoints, Speech speech) {
        return (milliPoints > 0 ? "+" : "") + PointsView.decimal(milliPoints, speech);
    }
}
