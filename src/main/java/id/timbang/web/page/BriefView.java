package id.timbang.web.page;

import id.timbang.domain.Reason;
import id.timbang.explain.LeverWords;
import id.timbang.explain.Speech;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Why a proposal came out as it did, in short.
 *
 * @param decision as portfolio.csv names it
 * @param value points of its best choice; {@code null} where none is offered
 * @param price points that the money and room for it are worth elsewhere
 * @param valueBar length of the bar of the value, 0 to 100
 * @param priceBar length of the bar of the price, 0 to 100
 * @param net points above the threshold, or below it, with its sign; {@code null} where none is offered
 * @param above whether it is not below
 * @param parts what the price is made of, the dearest first
 * @param levers the first that could change the decision
 */
record BriefView(String decision, String paragraph, String value, String price, double valueBar, double priceBar,
        String net, boolean above, List<String> parts, List<Lever> levers) {

    private static final int LEVERS = 3;
    private static final int PARTS = 3;
    private static final double FULL = 100;

    /** What could change the decision. */
    record Lever(String name, String way) {
    }

    static BriefView of(Reasons.Known known, Speech speech) {
        Reason reason = known.reason();
        String paragraph = known.paragraph(speech);
        if (reason.netValue() == null) {
            return new BriefView(known.item().decision(), paragraph, null, null, 0, 0, null, false, List.of(),
                    levers(known, speech));
        }
        long price = reason.value() - reason.netValue();
        double most = Math.max(1, Math.max(reason.value(), price));
        return new BriefView(known.item().decision(), paragraph, speech.points(reason.value()), speech.points(price),
                Math.max(0, reason.value() * FULL / most), Math.max(0, price * FULL / most),
                (reason.netValue() > 0 ? "+" : "") + speech.points(reason.netValue()), reason.netValue() >= 0,
                parts(known, speech), levers(known, speech));
    }

    private static List<String> parts(Reasons.Known known, Speech speech) {
        LeverWords words = known.words(speech);
        return known.reason().usage().stream().sorted(Comparator.comparing(BriefView::cost).reversed()).limit(PARTS)
                .map(use -> words.label(use.limit()) + " " + speech.points(cost(use))).toList();
    }

    private static BigDecimal cost(Reason.Usage use) {
        return use.amount().multiply(use.price());
    }

    private static List<Lever> levers(Reasons.Known known, Speech speech) {
        LeverWords words = known.words(speech);
        boolean funded = known.reason().takes().isEmpty();
        List<Reason.Lever> levers = funded ? known.reason().drops() : known.reason().takes();
        return levers.stream().filter(lever -> lever.impossible() == null).limit(LEVERS)
                .map(lever -> new Lever(words.name(lever), funded ? words.drop(lever) : words.way(lever))).toList();
    }
}
